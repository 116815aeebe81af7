package dev.dateline.names;

import java.util.Locale;

/** How a word is written: capitals, small letters, digits, marks. */
final class WordShape {
  private WordShape() {}

  /** The word's shape with repeats left out: "Xx" for "Kenya", "X" for "UN", "X.X." for "U.S.". */
  static String of(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length() && shape.length() < 6; i++) {
      char c = classOf(word.charAt(i));
      if (shape.length() == 0 || shape.charAt(shape.length() - 1) != c) {
        shape.append(c);
      }
    }
    return word.length() == 1 ? shape + "1" : shape.toString();
  }

  private static char classOf(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }

  /** Whether the word opens with a capital letter. */
  static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether the word has two letters or more, all of them capitals. */
  static boolean isUpperCase(String word) {
    return word.length() > 1
        && WordShape.isCapitalised(word)
        && word.chars().noneMatch(Character::isLowerCase);
  }

  /** The word in small letters but for its first. */
  static String capitalised(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first) + word.substring(first).toLowerCase(Locale.ROOT);
  }
}
