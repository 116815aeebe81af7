package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.ReadLimits;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Turns one input into an article with its structure. Implementations are thread-safe.
 *
 * <pre>{@code
 * Article article = ArticleReader.create().read(Path.of("story.html"));
 * }</pre>
 */
public interface ArticleReader {
  /** Files larger than this many bytes (10 MiB) are refused unless told otherwise. */
  long DEFAULT_MAX_BYTES = ReadLimits.DEFAULT.articleBytes();

  /** Reads what {@link #create(long)} does, of at most {@link #DEFAULT_MAX_BYTES} bytes. */
  static ArticleReader create() {
    return create(DEFAULT_MAX_BYTES);
  }

  /**
   * Reads plain text, as {@link #plainText(long)} does, and HTML pages, packed with gzip or not;
   * which of them a file is, is told by its content. Of a page {@link Article#text()} is its title,
   * byline, running text, captions and credits, a blank line between them, without the rest of the
   * page. Elements nested deeper than 512 are read as if they stood at that depth.
   *
   * <p>A text given as characters is taken for plain text.
   *
   * @param maxBytes the largest file read, in bytes, packed and unpacked, 1 or more
   * @throws IllegalArgumentException if {@code maxBytes} is less than 1
   */
  static ArticleReader create(long maxBytes) {
    return create(withLimit(maxBytes));
  }

  /** Reads what {@link #create(long)} does, as {@code settings} say. */
  static ArticleReader create(ReadSettings settings) {
    return new ContentReader(Objects.requireNonNull(settings, "settings"));
  }

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
    return create(withLimit(maxBytes).withFormat(InputFormat.TEXT));
  }

  private static ReadSettings withLimit(long maxBytes) {
    return ReadSettings.DEFAULT.withLimits(ReadLimits.DEFAULT.withArticleBytes(maxBytes));
  }

  /**
   * Reads one file.
   *
   * @throws UnreadableArticleException if the file holds no article: empty, binary, undecodable,
   *     too large, a page without an article
   * @throws IOException if the file cannot be read
   */
  Article read(Path file) throws IOException;

  /** Finds the structure of a text given as characters. A blank text has no blocks. */
  Article read(String text);
}
