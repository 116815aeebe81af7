package dev.dateline.evaluate;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes articles of texts without a look at their structure: each line is a paragraph. So a name
 * finder is measured apart from the reader.
 *
 * <pre>{@code
 * Article article = LineArticles.of("Title\nFirst paragraph.");
 * }</pre>
 *
 * Thread-safe.
 */
public final class LineArticles {
  private LineArticles() {}

  /** The article of a text. */
  public static Article of(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, end)));
      }
      start = end + 1;
    }
    return new Article(
        Source.ofString(),
        text,
        null,
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        "en",
        blocks);
  }
}
