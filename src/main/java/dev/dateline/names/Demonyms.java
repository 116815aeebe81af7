package dev.dateline.names;

import dev.dateline.resource.ResourceTable;
import java.util.Set;

/**
 * Tells whether words are an adjective or noun for the people of a place or group.
 *
 * <pre>{@code
 * Demonyms.english().contains("North Koreans"); // true
 * }</pre>
 *
 * Thread-safe.
 */
public final class Demonyms {
  private static final Set<String> COMPASS =
      Set.of(
          "North",
          "South",
          "East",
          "West",
          "Northern",
          "Southern",
          "Eastern",
          "Western",
          "Central",
          "Southeast",
          "Northeast",
          "Southwest",
          "Northwest",
          "Latin",
          "Sub-Saharan");

  private static final class English {
    static final Demonyms TABLE = new Demonyms();
  }

  private final Set<String> words = Set.copyOf(ResourceTable.words(Demonyms.class, "demonyms.txt"));

  private Demonyms() {}

  /** The table for English, read on first use. */
  public static Demonyms english() {
    return English.TABLE;
  }

  /** Whether all of {@code phrase} is one demonym, in the singular or plural, however cased. */
  public boolean contains(String phrase) {
    String name = isUpperCase(phrase) ? capitalised(phrase) : phrase;
    return isWord(name) || isCompassAndWord(name);
  }

  private boolean isCompassAndWord(String phrase) {
    int cut = Math.max(phrase.indexOf(' '), phrase.indexOf('-'));
    return cut > 0
        && COMPASS.contains(phrase.substring(0, cut))
        && isWord(phrase.substring(cut + 1));
  }

  private boolean isWord(String word) {
    return words.contains(word)
        || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)));
  }

  private static boolean isUpperCase(String phrase) {
    return phrase.length() > 3 && phrase.chars().noneMatch(Character::isLowerCase);
  }

  private static String capitalised(String phrase) {
    StringBuilder name = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean first = i == 0 || !Character.isLetter(phrase.charAt(i - 1));
      name.append(first ? c : Character.toLowerCase(c));
    }
    return name.toString();
  }
}
