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
  /** Files larger than this many bytes (10 MiB) are refused by {@link #plainText()}. */
  long DEFAULT_MAX_BYTES = 10L * 1024 * 1024;

  /** Reads plain text of at most {@link #DEFAULT_MAX_BYTES} bytes. */
  static ArticleReader plainText() {
    return plainText(DEFAULT_MAX_BYTES);
  }

  /**
   * Reads plain text in UTF-8, UTF-16 (with or without a byte-order mark) or, where neither fits,
   * windows-1252.
   *
   * @param maxBytes the largest file read, in bytes, 1 or more; larger ones are refused unread
   * @throws IllegalArgumentException if {@code maxBytes} is less than 1
   */
  static ArticleReader plainText(long maxBytes) {
    return new PlainTextReader(maxBytes);
  }

  /**
   * Reads one file.
   *
   * @throws UnreadableArticleException if the file holds no article: empty, binary, undecodable,
   *     too large
   * @throws IOException if the file cannot be read
   */
  Article read(Path file) throws IOException;

  /** Finds the structure of a text given as characters. A blank text has no blocks. */
  Article read(String text);
}
