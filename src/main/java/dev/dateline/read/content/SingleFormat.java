package dev.dateline.read.content;

import java.io.IOException;

/** A kind of content that is one article. Implementations are immutable. */
public non-sealed interface SingleFormat extends Format {
  /**
   * The article in a content; called by any thread.
   *
   * @param bytes all of it
   * @throws ContentException if there is none, with the reason and the remedy
   */
  DecodedArticle read(byte[] bytes, Origin origin, ReadSettings settings) throws IOException;
}
