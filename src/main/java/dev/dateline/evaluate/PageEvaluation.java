package dev.dateline.evaluate;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.UnreadableArticleException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Scores the running text found on pages: datelines, paragraphs and the headings between them; not
 * title, deck, byline, captions and credits, which the gold texts leave out too. Of metadata it
 * only counts on how many pages it is found, but for the address, which the gold gives. Immutable.
 *
 * <pre>{@code
 * PageEvaluation evaluation = PageEvaluation.of(gold, ArticleReader.create());
 * evaluation.f1();
 * }</pre>
 *
 * @param pages the score of each page, by its file
 * @param metadata number of pages on which each of the metadata is found
 * @param sameUrls number of pages with the address that the gold gives
 */
public record PageEvaluation(
    Map<Path, PageScore> pages, Map<String, Long> metadata, long sameUrls) {
  private static final Set<BlockKind> BODY =
      EnumSet.of(BlockKind.DATELINE, BlockKind.PARAGRAPH, BlockKind.HEADING);

  /** Copies the maps. */
  public PageEvaluation {
    pages = Collections.unmodifiableMap(new TreeMap<>(pages));
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  /**
   * Reads all pages and compares what is found on them. A page that is said to hold no article
   * counts as one on which nothing was found.
   *
   * @throws IOException if a page cannot be read
   */
  public static PageEvaluation of(GoldPages gold, ArticleReader reader) throws IOException {
    Map<Path, PageScore> pages = new TreeMap<>();
    List<Article> articles = new ArrayList<>();
    long sameUrls = 0;
    for (Map.Entry<Path, String> page : gold.bodies().entrySet()) {
      Optional<Article> article = article(page.getKey(), reader);
      String body = article.map(PageEvaluation::body).orElse("");
      pages.put(page.getKey(), PageScore.of(page.getValue(), body));
      article.ifPresent(articles::add);
      String url = article.map(found -> found.source().url()).orElse(null);
      sameUrls += url != null && url.equals(gold.urls().get(page.getKey())) ? 1 : 0;
    }
    return new PageEvaluation(pages, MetadataCoverage.of(articles), sameUrls);
  }

  private static Optional<Article> article(Path page, ArticleReader reader) throws IOException {
    try {
      return Optional.of(reader.read(page));
    } catch (UnreadableArticleException e) {
      return Optional.empty();
    }
  }

  private static String body(Article article) {
    return article.blocks().stream()
        .filter(block -> BODY.contains(block.kind()))
        .map(block -> block.span().of(article.text()))
        .collect(Collectors.joining("\n"));
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
