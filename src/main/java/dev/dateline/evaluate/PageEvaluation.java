package dev.dateline.evaluate;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.UnreadableArticleException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Scores the running text found on pages: datelines, paragraphs and the headings between them; not
 * title, deck, byline, captions and credits, which the gold texts leave out too. Immutable.
 *
 * <pre>{@code
 * PageEvaluation evaluation = PageEvaluation.of(gold, ArticleReader.create());
 * evaluation.f1();
 * }</pre>
 *
 * @param pages the score of each page, by its file
 */
public record PageEvaluation(Map<Path, PageScore> pages) {
  private static final Set<BlockKind> BODY =
      EnumSet.of(BlockKind.DATELINE, BlockKind.PARAGRAPH, BlockKind.HEADING);

  /** Copies the map. */
  public PageEvaluation {
    pages = Collections.unmodifiableMap(new TreeMap<>(pages));
  }

  /**
   * Reads all pages and compares what is found on them. A page that is said to hold no article
   * counts as one on which nothing was found.
   *
   * @throws IOException if a page cannot be read
   */
  public static PageEvaluation of(GoldPages gold, ArticleReader reader) throws IOException {
    Map<Path, PageScore> pages = new TreeMap<>();
    for (Map.Entry<Path, String> page : gold.bodies().entrySet()) {
      pages.put(page.getKey(), PageScore.of(page.getValue(), body(page.getKey(), reader)));
    }
    return new PageEvaluation(pages);
  }

  private static String body(Path page, ArticleReader reader) throws IOException {
    try {
      Article article = reader.read(page);
      return article.blocks().stream()
          .filter(block -> BODY.contains(block.kind()))
          .map(block -> block.span().of(article.text()))
          .collect(Collectors.joining("\n"));
    } catch (UnreadableArticleException e) {
      return "";
    }
  }

  /** Mean over the pages on which anything was found, 0 to 1. */
  public double precision() {
    return mean(page -> page.found() ? page.precision() : Double.NaN);
  }

  /** Mean over all pages, 0 to 1. */
  public double recall() {
    return mean(PageScore::recall);
  }

  /** Harmonic mean of the two means, 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private double mean(ToDoubleFunction<PageScore> value) {
    return pages.values().stream()
        .mapToDouble(value)
        .filter(v -> !Double.isNaN(v))
        .average()
        .orElse(0);
  }
}
