package dev.dateline.names;

import dev.dateline.article.Article;
import dev.dateline.text.Sentence;
import java.util.List;

/**
 * Finds names in an article. Implementations are thread-safe and keep nothing from one article to
 * the next.
 *
 * <pre>{@code
 * List<Mention> mentions = nameFinder.find(article, segmenter.segment(article));
 * }</pre>
 */
public interface NameFinder extends AutoCloseable {
  /**
   * The names of {@code article}, in order, not overlapping, each inside one sentence.
   *
   * @param article the article the sentences were cut from
   * @param sentences where to look; blocks whose sentences are left out are not searched
   */
  List<Mention> find(Article article, List<Sentence> sentences);

  /** Frees what the model holds outside the heap; the finder is of no use afterwards. */
  @Override
  default void close() {}
}
