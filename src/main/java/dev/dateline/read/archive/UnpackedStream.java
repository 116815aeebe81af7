package dev.dateline.read.archive;

import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.Expansion;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** What is unpacked: counts it, and says what is wrong with what is packed. */
final class UnpackedStream extends InputStream {
  private final String kind;
  private final PackedStream packed;
  private final InputStream in;
  private final Expansion expansion;
  private final int limit;

  /** Makes a decoder of what is packed. */
  interface Decoder {
    InputStream of(InputStream packed) throws IOException;
  }

  /**
   * Starts to unpack.
   *
   * @param kind what is packed, such as "gzip file"
   * @param limit how many times the packed size may be unpacked
   */
  UnpackedStream(String kind, InputStream packed, Decoder decoder, Expansion expansion, int limit)
      throws IOException {
    this.kind = kind;
    this.packed = new PackedStream(packed);
    this.expansion = expansion;
    this.limit = limit;
    try {
      in = decoder.of(this.packed);
    } catch (IOException | RuntimeException e) {
      throw explained(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(bytes, offset, length);
    } catch (IOException | RuntimeException e) {
      throw explained(e);
    }
    expansion.addUnpacked(Math.max(0, read), limit);
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private ContentException explained(Exception failure) {
    if (packed.failure != null) {
      return packed.failure;
    }
    if (failure instanceof ContentException known) {
      return known;
    }
    boolean isDamaged = failure instanceof ZipException;
    if (failure instanceof EOFException || (packed.isAtEnd && !isDamaged)) {
      return new ContentException("is a " + kind + " that ends too early; fetch it again");
    }
    return new ContentException(
        "is a damaged " + kind + " (" + failure.getMessage() + "); fetch it again");
  }

  /** Remembers how the packed bytes ended, which decoders do not always say. */
  private static final class PackedStream extends FilterInputStream {
    private boolean isAtEnd;
    private ContentException failure;

    PackedStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        int read = in.read(bytes, offset, length);
        isAtEnd |= read < 0;
        return read;
      } catch (ContentException e) {
        failure = e;
        throw e;
      }
    }
  }
}
