package dev.dateline.gazetteer;

import dev.dateline.article.Article;
import java.util.List;
import java.util.Objects;

/**
 * An article's place names and what else of it bears on them.
 *
 * @param article the article
 * @param toponyms its place names, each mention, in order
 * @param peoples its demonyms, each mention, in order
 * @param bodies the names of its organisations, each mention, in order
 */
public record PlaceContext(
    Article article, List<Toponym> toponyms, List<Toponym> peoples, List<Toponym> bodies) {
  /** Copies the lists. */
  public PlaceContext {
    Objects.requireNonNull(article, "article");
    toponyms = List.copyOf(toponyms);
    peoples = List.copyOf(peoples);
    bodies = List.copyOf(bodies);
  }
}
