package dev.dateline.read;

import dev.dateline.article.Article;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Turns one input into an article with its structure. Implementations are thread-safe.
 *
 * <pre>{@code
 * Article article = ArticleReader.plainText().read(Path.of("story.txt"));
 * }</pre>
 */
public interface ArticleReader {
  /**
   * Reads one file.
   *
   * @throws UnreadableArticleException if the file holds no article: empty, binary, undecodable,
   *     too large
   * @throws IOException if the file cannot be read
   */
  Article read(Path file) throws IOException;

  /** Finds the structure of a text given as characters. */
  Article read(String text);
}
