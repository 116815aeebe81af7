package dev.dateline.read;

import java.util.List;
import java.util.Locale;

/**
 * Words of which every match of a pattern has one. Most texts have none, which shows in a fraction
 * of the time that the pattern takes to find nothing.
 *
 * @param words in lower case
 */
record Clues(List<String> words) {
  static Clues of(String... words) {
    return new Clues(List.of(words));
  }

  /** Whether one of the words is in {@code text}, in whatever case, be it within another word. */
  boolean areIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
