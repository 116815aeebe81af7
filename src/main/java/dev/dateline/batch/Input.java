package dev.dateline.batch;

import dev.dateline.Dateline;
import dev.dateline.article.Article;
import dev.dateline.read.Document;
import dev.dateline.read.content.NamedFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One article to be read when its turn comes. {@link #read} is called once, by any thread.
 *
 * <pre>{@code
 * Input input = Input.ofFile(Path.of("story.txt"));
 * }</pre>
 */
public interface Input {
  /** What messages call it: the file as the user named it. */
  String name();

  /**
   * Reads the article.
   *
   * @throws dev.dateline.read.UnreadableArticleException if the input holds no article
   * @throws IOException if the input cannot be read
   */
  Article read(Dateline dateline) throws IOException;

  /** The fields of the rows of which this is one, as {@link Document#fields} says. */
  default Optional<NamedFields> fields() {
    return Optional.empty();
  }

  /** The article in a file. */
  static Input ofFile(Path file) {
    return new FileInput(file);
  }

  /** The article that a document is. */
  static Input ofDocument(Document document) {
    return new DocumentInput(document);
  }
}
