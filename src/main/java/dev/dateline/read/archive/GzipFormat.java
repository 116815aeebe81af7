package dev.dateline.read.archive;

import dev.dateline.read.content.ContainerFormat;
import dev.dateline.read.content.Content;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.Entries;
import dev.dateline.read.content.Entry;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Gzip (RFC 1952). */
public final class GzipFormat implements ContainerFormat {
  @Override
  public Optional<InputFormat> kind() {
    return Optional.empty();
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  @Override
  public Entries open(Content content, ReadSettings settings) throws IOException {
    InputStream in = new Unpacked(new GZIPInputStream(content.stream(), 1 << 16));
    return new Entries() {
      private boolean given;

      @Override
      public Entry next() {
        if (given) {
          return null;
        }
        given = true;
        return new Entry.Nested(Content.of(content.origin().unpacked(), in));
      }

      @Override
      public void close() throws IOException {
        content.close();
      }
    };
  }

  /** Says what is wrong with a damaged file. */
  private static final class Unpacked extends FilterInputStream {
    Unpacked(InputStream in) {
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
        return super.read(bytes, offset, length);
      } catch (EOFException e) {
        throw new ContentException("is a gzip file that ends too early; fetch it again");
      } catch (ZipException e) {
        throw new ContentException(
            "is a damaged gzip file (" + e.getMessage() + "); fetch it again");
      }
    }
  }
}
