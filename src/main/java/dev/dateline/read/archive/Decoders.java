package dev.dateline.read.archive;

import com.github.luben.zstd.ZstdInputStream;
import dev.dateline.read.content.ContentException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.XZInputStream;

/** What libraries unpack; a class of its own so that they are loaded only when needed. */
final class Decoders {
  /** {@code xz -9} takes 64 MiB and a little, the presets below it less; in KiB. */
  private static final int MAX_XZ_MEMORY = 66 * 1024;

  private Decoders() {}

  static InputStream bzip2(InputStream in) throws IOException {
    return new BZip2CompressorInputStream(in, true);
  }

  static InputStream deflate64(InputStream in) {
    return new Deflate64CompressorInputStream(in);
  }

  static InputStream xz(InputStream in) throws IOException {
    return new BoundedXzStream(new XZInputStream(in, MAX_XZ_MEMORY));
  }

  /** Windows of more than 128 MiB are refused by the library. */
  static InputStream zstandard(InputStream in) throws IOException {
    try {
      return new ZstdInputStream(in);
    } catch (LinkageError e) {
      throw new ContentException(
          "is packed with Zstandard, which cannot be unpacked on this system; unpack it first");
    }
  }

  /** Says so when more memory is asked for than allowed, which comes out only on the way. */
  private static final class BoundedXzStream extends FilterInputStream {
    BoundedXzStream(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return in.read(bytes, offset, length);
      } catch (MemoryLimitException e) {
        throw new ContentException("takes more memory than xz -9 does; unpack it first");
      }
    }
  }
}
