package dev.dateline.read.pdf;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Words on one baseline, from left to right, in as many columns as the page has.
 *
 * @param words at least one
 */
record Row(List<Word> words) {
  Row {
    words = List.copyOf(words);
  }

  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  float left() {
    return words.get(0).left();
  }

  float right() {
    return words.get(words.size() - 1).right();
  }

  float y() {
    return words.get(0).y();
  }

  /** The size that most of its characters have, in points. */
  float size() {
    Word longest = words.get(0);
    for (Word word : words) {
      longest = word.text().length() > longest.text().length() ? word : longest;
    }
    return longest.size();
  }

  /** Whether most of its characters are bold. */
  boolean isBold() {
    int balance = 0;
    for (Word word : words) {
      balance += word.isBold() ? word.text().length() : -word.text().length();
    }
    return balance > 0;
  }

  /** Those of its words that {@code wanted} keeps; null if it keeps none. */
  Row only(Predicate<Word> wanted) {
    List<Word> kept = words.stream().filter(wanted).toList();
    return kept.isEmpty() ? null : new Row(kept);
  }
}
