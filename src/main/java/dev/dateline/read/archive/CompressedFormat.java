package dev.dateline.read.archive;

import dev.dateline.read.content.ContainerFormat;
import dev.dateline.read.content.Content;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.Entries;
import dev.dateline.read.content.Entry;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that is packed on its own. */
final class CompressedFormat implements ContainerFormat {
  private final Compression compression;

  CompressedFormat(Compression compression) {
    this.compression = compression;
  }

  @Override
  public Optional<InputFormat> kind() {
    return Optional.empty();
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    return compression.opens(head);
  }

  @Override
  public Entries open(Content content, ReadSettings settings) throws IOException {
    if (content.origin().packed()) { // it may hold itself, and so on for ever
      throw new ContentException("is compressed more than once; unpack it once");
    }
    InputStream in =
        new UnpackedStream(
            compression.label() + " file",
            content.stream(),
            compression::open,
            content.expansion(),
            settings.limits().expansion());
    return new Entries() {
      private boolean given;

      @Override
      public Entry next() {
        if (given) {
          return null;
        }
        given = true;
        return new Entry.Nested(content.unpacked(content.origin().unpacked(), in));
      }

      @Override
      public void close() throws IOException {
        in.close();
        content.close();
      }
    };
  }
}
