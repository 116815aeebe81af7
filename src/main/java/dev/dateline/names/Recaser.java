package dev.dateline.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes lines set in capitals like headlines set in upper and lower case. */
final class Recaser {
  private static final Set<String> ACRONYMS =
      Set.of(
          "US", "USA", "UK", "UN", "EU", "UAE", "NATO", "FBI", "CIA", "BBC", "CNN", "AP", "AFP",
          "WHO", "IMF", "NGO", "CEO", "TV", "II", "III", "IV", "U.S.", "U.K.", "U.N.", "DR", "LLC",
          "PLC", "FC", "SA", "AG");

  private Recaser() {}

  /** Whether all words of a line are set in capitals; a line needs four letters to tell. */
  static boolean isUpperCase(List<String> words) {
    int letters = 0;
    for (String word : words) {
      if (word.chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
      letters += word.length() > 1 ? (int) word.chars().filter(Character::isUpperCase).count() : 0;
    }
    return letters >= 4 && words.size() > 1;
  }

  /** The words, each with one capital, if the line is set in capitals; else as they are. */
  static List<String> recased(List<String> words) {
    if (!isUpperCase(words)) {
      return words;
    }
    List<String> recased = new ArrayList<>(words.size());
    for (String word : words) {
      recased.add(ACRONYMS.contains(word) ? word : WordShape.capitalised(word));
    }
    return recased;
  }
}
