package dev.dateline.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * Knows places by their names. Implementations are immutable and thread-safe.
 *
 * <pre>{@code
 * Gazetteer gazetteer = Gazetteer.embedded();
 * gazetteer.lookup("Bangor"); // Bangor in Maine, Bangor in Northern Ireland, …
 * gazetteer.demonym("Kenyans"); // Kenya
 * }</pre>
 */
public interface Gazetteer {
  /**
   * The gazetteer inside this jar: countries, regions, seas, first-level divisions, and cities of
   * 15,000 people and more. Opened at the first call; later calls return the same one.
   *
   * @throws DamagedGazetteerException if its file is missing or not the one this version came with
   */
  static Gazetteer embedded() {
    return EmbeddedGazetteer.open();
  }

  /**
   * Places that bear {@code name}, the hand-made tables' first, then those whose own name it is,
   * then those for which it is another name; each group by falling population. Capitals, accents
   * and a leading "the" make no difference. Names of three letters and fewer find only what is
   * known by them ("US", "UAE").
   *
   * @return the places, empty if none bears the name
   */
  List<GazetteerName> lookup(String name);

  /** The place whose people or adjective {@code word} is: "Burmese", "Filipinos"; or empty. */
  Optional<GazetteerPlace> demonym(String word);

  /** The country of an ISO 3166-1 alpha-2 code in capitals, or empty. */
  Optional<GazetteerPlace> country(String code);
}
