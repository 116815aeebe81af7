package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.read.content.NamedFields;
import java.io.IOException;
import java.util.Optional;

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

  /**
   * The fields of the JSON objects or table rows of which this is one, the same for all of a
   * source. What is missing shows when they are read.
   */
  default Optional<NamedFields> fields() {
    return Optional.empty();
  }
}
