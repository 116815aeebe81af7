package dev.dateline.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
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
   * The gazetteer inside this jar: countries, regions, seas, divisions, and cities of 500 people
   * and more. Opened at the first call; later calls return the same one.
   *
   * @throws DamagedGazetteerException if its file is missing or not the one this version came with
   */
  static Gazetteer embedded() throws DamagedGazetteerException {
    return EmbeddedGazetteer.opened();
  }

  /**
   * A gazetteer over other files of GeoNames, beside the hand-made tables of the jar. At the first
   * call the folder is packed into {@code places.bin} in it, which later calls open if it is newer
   * than the files.
   *
   * @param folder a folder as {@link GazetteerBuild#write} reads it, or one with {@code places.bin}
   *     and its hash alone
   * @throws IOException if a file is missing, cannot be read, is damaged, or is not as GeoNames
   *     publishes it; the message names file and line
   */
  static Gazetteer of(Path folder) throws IOException {
    return CustomGazetteer.open(folder);
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

  /** The country that {@code words} name, or whose people they are; or empty. */
  Optional<GazetteerPlace> nation(String words);

  /** The country of an ISO 3166-1 alpha-2 code in capitals, or empty. */
  Optional<GazetteerPlace> country(String code);
}
