package dev.dateline.read.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What one member of a gzip file (RFC 1952) unpacks to. Reading ends with the member, so that the
 * next one starts where the packed bytes then stand. Used by one thread.
 */
final class GzipMember extends InputStream {
  static final byte[] MAGIC = {0x1F, (byte) 0x8B, 8};

  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int UNKNOWN = 0xE0;

  /** Names are shorter; without a limit damage could be read as one for ever. */
  private static final int MAX_NAME = 255;

  private final Window packed;
  private final Inflater inflater;
  private final CRC32 crc = new CRC32();
  private long unpacked;
  private boolean isOver;

  /** A member that is damaged; the message says how, and what to do about it. */
  static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(String what) {
      super("is damaged: " + what + "; fetch the file again");
    }
  }

  /**
   * The member that starts where the packed bytes stand.
   *
   * @param inflater for this member alone until it is over
   * @throws DamagedException if none starts there
   */
  GzipMember(Window packed, Inflater inflater) throws IOException {
    this.packed = packed;
    this.inflater = inflater;
    inflater.reset();
    readHeader();
  }

  private void readHeader() throws IOException {
    if (!packed.startsWith(MAGIC)) {
      throw new DamagedException("no gzip member starts where one should");
    }
    packed.skip(MAGIC.length);
    int flags = next();
    if ((flags & UNKNOWN) != 0) {
      throw new DamagedException("a gzip member has a header that is none");
    }
    skip("header", 6);
    if ((flags & EXTRA) != 0) {
      skip("header", next() + (next() << 8));
    }
    if ((flags & NAME) != 0) {
      skipName();
    }
    if ((flags & COMMENT) != 0) {
      skipName();
    }
    if ((flags & HEADER_CRC) != 0) {
      skip("header", 2);
    }
  }

  private void skipName() throws IOException {
    for (int i = 0; next() != 0; i++) {
      if (i == MAX_NAME) {
        throw new DamagedException("a gzip member has a header that is none");
      }
    }
  }

  private void skip(String part, int count) throws IOException {
    if (packed.skip(count) < count) {
      throw new DamagedException("the file ends in the " + part + " of a gzip member");
    }
  }

  private int next() throws IOException {
    int next = packed.read();
    if (next < 0) {
      throw new DamagedException("the file ends in a gzip member");
    }
    return next;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!isOver) {
      int count = inflate(bytes, offset, length);
      if (count > 0) {
        crc.update(bytes, offset, count);
        unpacked += count;
        return count;
      }
      if (inflater.finished()) {
        readTrailer();
        isOver = true;
      } else if (packed.atEnd()) {
        throw new DamagedException("the file ends in a gzip member");
      }
    }
    return -1;
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    ByteBuffer input = packed.buffered();
    inflater.setInput(input);
    try {
      int count = inflater.inflate(bytes, offset, length);
      if (inflater.needsDictionary()) {
        throw new DamagedException("a gzip member asks for a dictionary");
      }
      return count;
    } catch (DataFormatException e) {
      throw new DamagedException("a gzip member cannot be unpacked (" + e.getMessage() + ")");
    } finally {
      packed.taken(input);
    }
  }

  private void readTrailer() throws IOException {
    long checksum = number();
    long size = number();
    if (checksum != crc.getValue() || size != (unpacked & 0xFFFFFFFFL)) {
      throw new DamagedException("a gzip member does not unpack to what its checksum says");
    }
  }

  private long number() throws IOException {
    long number = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      number |= (long) next() << shift;
    }
    return number;
  }
}
