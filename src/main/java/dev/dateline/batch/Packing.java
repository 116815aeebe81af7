package dev.dateline.batch;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How a file is packed, as the end of its name says. */
enum Packing {
  NONE,
  /** A chunk is a member (RFC 1952, 2.2). */
  GZIP,
  /** A chunk is a frame (RFC 8878, 3.1). */
  ZSTANDARD;

  private static final int BUFFER = 1 << 16;

  static Packing of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      return GZIP;
    }
    return name.endsWith(".zst") ? ZSTANDARD : NONE;
  }

  /**
   * Begins a chunk.
   *
   * @return takes what is to be packed; closing it ends the chunk and leaves {@code file} open
   */
  OutputStream chunk(OutputStream file) throws IOException {
    return switch (this) {
      case NONE -> new Unclosed(file);
      case GZIP -> new GZIPOutputStream(new Unclosed(file), BUFFER);
      case ZSTANDARD -> new ZstdOutputStream(new Unclosed(file)).setChecksum(true);
    };
  }

  /** Not closed with the chunk that is written to it. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() {}
  }
}
