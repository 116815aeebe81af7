package dev.dateline.resolve;

import dev.dateline.article.Article;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.gazetteer.DamagedGazetteerException;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.names.Mention;
import dev.dateline.text.Sentence;
import java.util.List;

/**
 * Makes entities of names: joins aliases, finds roles, tells kinds of organisation, places places.
 * Implementations are thread-safe.
 *
 * <pre>{@code
 * Resolver resolver = Resolver.create();
 * ArticleRecord record = resolver.resolve(article, sentences, mentions);
 * }</pre>
 */
public interface Resolver {
  /**
   * The resolver of this version, over the embedded gazetteer.
   *
   * @throws DamagedGazetteerException if the gazetteer cannot be opened
   */
  static Resolver create() throws DamagedGazetteerException {
    return over(Gazetteer.embedded());
  }

  /** The resolver of this version, over {@code gazetteer}. */
  static Resolver over(Gazetteer gazetteer) {
    return new RuleResolver(gazetteer);
  }

  /**
   * The record of one article.
   *
   * @param article the article
   * @param sentences all its sentences in order
   * @param mentions the names found in it, in order, not overlapping
   */
  ArticleRecord resolve(Article article, List<Sentence> sentences, List<Mention> mentions);
}
