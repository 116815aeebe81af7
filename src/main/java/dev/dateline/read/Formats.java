package dev.dateline.read;

import dev.dateline.read.archive.GzipFormat;
import dev.dateline.read.content.Format;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import java.io.IOException;
import java.util.List;

/** All kinds of content, and which one a content is. */
final class Formats {
  /** The surest signs first; text is what is left. */
  private static final List<Format> ALL =
      List.of(new GzipFormat(), new HtmlFormat(), new TextFormat());

  private Formats() {}

  /**
   * The format of a content.
   *
   * @param head its first bytes
   * @param wanted what it is if it is no archive; null to tell by its content
   */
  static Format of(byte[] head, Origin origin, InputFormat wanted) throws IOException {
    for (Format format : ALL) {
      if (wanted != null && format.kind().isPresent()) {
        if (format.kind().get() == wanted) {
          return format;
        }
      } else if (format.matches(head, origin)) {
        return format;
      }
    }
    throw new IllegalStateException("no format reads " + wanted);
  }
}
