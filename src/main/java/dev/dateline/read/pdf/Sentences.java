package dev.dateline.read.pdf;

import java.util.regex.Pattern;

/** Where sentences end and paragraphs may start, as far as characters tell. */
final class Sentences {
  private static final Pattern LIST_MARK =
      Pattern.compile("^(?:[•▪◦●■*·–—-]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))$");

  private Sentences() {}

  static boolean isEnd(String text) {
    int last = text.length() - 1;
    while (last > 0 && "\"”’'»)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?…:".indexOf(text.charAt(last)) >= 0;
  }

  static boolean startsLower(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  /** Whether a word is a bullet or a number before an item of a list. */
  static boolean isListMark(String word) {
    return LIST_MARK.matcher(word).matches();
  }
}
