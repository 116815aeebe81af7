package dev.dateline.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * Decides which place each place name of an article means. Implementations are thread-safe.
 *
 * <pre>{@code
 * PlaceResolver placeResolver = PlaceResolver.over(Gazetteer.embedded());
 * List<Optional<ResolvedPlace>> places = placeResolver.resolve(context);
 * places.get(0); // of "Paris, Texas": Paris in Texas, by place.containment
 * }</pre>
 */
public interface PlaceResolver {
  /** Resolves with the places of {@code gazetteer}. */
  static PlaceResolver over(Gazetteer gazetteer) {
    return new ScoringPlaceResolver(gazetteer);
  }

  /**
   * Resolves the place names of one article together, since each speaks for the others.
   *
   * @return for every toponym, in the same order, its place, or empty where none is known
   */
  List<Optional<ResolvedPlace>> resolve(PlaceContext context);
}
