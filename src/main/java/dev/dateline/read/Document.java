package dev.dateline.read;

import dev.dateline.article.Article;
import java.io.IOException;

/**
 * One article of an input, not yet read. Reading is the costly part, and may be done by any thread,
 * once.
 */
public interface Document {
  /**
   * What messages call it: the file as the user named it, and the member in it, such as {@code
   * news.zip!/a/b.html} or {@code news.jsonl#12}.
   */
  String name();

  /**
   * The article.
   *
   * @throws UnreadableArticleException if there is none in it
   * @throws IOException if it cannot be read
   */
  Article read() throws IOException;
}
