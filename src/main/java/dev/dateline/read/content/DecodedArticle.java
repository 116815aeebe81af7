package dev.dateline.read.content;

import java.util.Objects;

/**
 * An article with what its bytes were. Immutable.
 *
 * @param article what the source says
 * @param mediaType of the bytes, such as {@code text/html}
 * @param charset IANA name of the encoding they were read in, or null if they say nothing of it
 */
public record DecodedArticle(StatedArticle article, String mediaType, String charset) {
  /** Rejects nulls. */
  public DecodedArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(mediaType, "mediaType");
  }
}
