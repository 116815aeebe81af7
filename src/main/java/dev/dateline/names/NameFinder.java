package dev.dateline.names;

import dev.dateline.article.Article;
import dev.dateline.text.Sentence;
import java.nio.file.Path;
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
   * The accurate name finder with the model in the jar: a small transformer that reads each
   * sentence with its neighbours. It gives the probable kinds of organisations.
   *
   * @throws ModelException if the model is missing or altered
   */
  static NameFinder accurate() throws ModelException {
    return TransformerNameFinder.open(ModelFolder.inJar("names-accurate"));
  }

  /**
   * The accurate name finder with a model that was just trained.
   *
   * @param folder the folder with {@code model.properties}, the model and its vocabulary
   * @throws ModelException if the model is missing or altered
   */
  static NameFinder accurate(Path folder) throws ModelException {
    return TransformerNameFinder.open(ModelFolder.at(folder));
  }

  /**
   * The fast name finder with the model in the jar: a conditional random field over words, shapes,
   * neighbours and the rest of the article. It has no view on kinds of organisation.
   *
   * @throws ModelException if the model is missing or altered
   */
  static NameFinder fast() throws ModelException {
    return FastNameFinder.open(ModelFolder.inJar("names-fast"));
  }

  /**
   * The fast name finder with a model that was just trained.
   *
   * @param folder the folder with {@code model.properties} and the model
   * @throws ModelException if the model is missing or altered
   */
  static NameFinder fast(Path folder) throws ModelException {
    return FastNameFinder.open(ModelFolder.at(folder));
  }

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
