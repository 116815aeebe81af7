package dev.dateline.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which place each toponym of an article means. Implementations are thread-safe.
 *
 * <pre>{@code
 * PlaceResolver placeResolver = PlaceResolver.over(Gazetteer.embedded());
 * placeResolver.resolve(List.of(new Toponym("Paris", 1, List.of("Texas"))), Map.of());
 * // Paris in Texas, by place.containment
 * }</pre>
 */
public interface PlaceResolver {
  /** Resolves with the places of {@code gazetteer}. */
  static PlaceResolver over(Gazetteer gazetteer) {
    return new VotingPlaceResolver(gazetteer);
  }

  /**
   * Resolves the toponyms of one article together, since each speaks for the others' country.
   *
   * @param toponyms the article's toponyms, each once
   * @param countries how often the article speaks of a country otherwise, by ISO 3166-1 alpha-2
   *     code: through demonyms, say
   * @return for every toponym, in the same order, its place, or empty where none is known
   */
  List<Optional<ResolvedPlace>> resolve(List<Toponym> toponyms, Map<String, Integer> countries);
}
