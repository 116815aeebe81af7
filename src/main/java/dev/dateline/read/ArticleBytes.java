package dev.dateline.read;

import dev.dateline.read.content.Content;
import dev.dateline.read.content.ContentException;
import java.io.IOException;

/** Reads the bytes of one article, never more than a limit. */
final class ArticleBytes {
  /** A buffer has to fit into an array. */
  private static final long MAX_ARRAY = Integer.MAX_VALUE - 16L;

  private ArticleBytes() {}

  static byte[] read(Content content, long maxBytes) throws IOException {
    Long size = content.file().isPresent() ? content.origin().bytes() : null;
    if (size != null && size > maxBytes) {
      throw tooLarge(size + " bytes", maxBytes);
    }
    // A pipe has no size beforehand, and a file may grow while it is read.
    int limit = (int) Math.min(maxBytes, MAX_ARRAY);
    byte[] bytes = content.stream().readNBytes(limit);
    if (bytes.length == limit && content.stream().read() >= 0) {
      String unpacked = content.origin().packed() ? " when unpacked" : "";
      throw tooLarge("more than " + maxBytes + " bytes" + unpacked, maxBytes);
    }
    return bytes;
  }

  private static ContentException tooLarge(String size, long maxBytes) {
    return new ContentException(
        "has " + size + ", more than the limit of " + maxBytes + "; split it");
  }
}
