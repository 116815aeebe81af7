package dev.dateline.read.archive;

import dev.dateline.read.content.ContentException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip. {@link java.util.zip.GZIPInputStream} takes a pause of a pipe between two members
 * for the end and says nothing of what follows the last; zeros do so on tapes and are passed over.
 */
final class GzipStream extends InputStream {
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] input = new byte[1 << 14];
  private int from;
  private int to;
  private boolean started;
  private boolean inMember;
  private boolean ended;

  GzipStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (length > 0) {
      if (!inMember && !startMember()) {
        return -1;
      }
      int read = inflate(bytes, offset, length);
      if (read > 0) {
        checksum.update(bytes, offset, read);
        return read;
      }
      if (inflater.finished()) {
        endMember();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("a dictionary is missing");
      } else if (fill()) {
        inflater.setInput(input, from, to - from);
      } else {
        throw new EOFException();
      }
    }
    return 0;
  }

  private int inflate(byte[] bytes, int offset, int length) throws ZipException {
    try {
      return inflater.inflate(bytes, offset, length);
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  private boolean startMember() throws IOException {
    if (ended || (started && !findMember())) {
      ended = true;
      return false;
    }
    started = true;
    if (next() != 0x1F || next() != 0x8B || next() != 8) {
      throw new ZipException("its header is unknown");
    }
    int flags = next();
    if ((flags & RESERVED) != 0) {
      throw new ZipException("its header is unknown");
    }
    skip(6); // time, level, system
    if ((flags & HAS_EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & HAS_NAME) != 0) {
      skipString();
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipString();
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      skip(2);
    }
    inflater.reset();
    inflater.setInput(input, from, to - from);
    checksum.reset();
    inMember = true;
    return true;
  }

  /** Goes to the next member; false at the end. */
  private boolean findMember() throws IOException {
    boolean padded = false;
    while (from < to || fill()) {
      if (input[from] == 0) {
        padded = true;
        from++;
      } else if (input[from] == 0x1F && !padded) {
        return true;
      } else {
        throw new ContentException(
            "is a gzip file with other data after its end; cut that off or fetch it again");
      }
    }
    return false;
  }

  private void endMember() throws IOException {
    from = to - inflater.getRemaining();
    long stated = number();
    if (stated != checksum.getValue()) {
      throw new ZipException("its checksum is wrong");
    }
    if (number() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("its length is wrong");
    }
    inMember = false;
  }

  private long number() throws IOException {
    return next() | next() << 8 | next() << 16 | (long) next() << 24;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipString() throws IOException {
    while (next() != 0) {
      // A name, which may lie.
    }
  }

  private int next() throws IOException {
    if (from == to && !fill()) {
      throw new EOFException();
    }
    return input[from++] & 0xFF;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(input));
    return to > 0;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    inMember = false;
    inflater.end();
    in.close();
  }
}
