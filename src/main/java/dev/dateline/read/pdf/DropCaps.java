package dev.dateline.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts the large letter that opens a story back before the word it belongs to. */
final class DropCaps {
  /** How much larger than the words beside it the letter is. */
  static final float LARGER = 1.8f;

  /** Rows that such a letter may be high. */
  private static final int MAX_ROWS = 6;

  private DropCaps() {}

  /** {@code rows} with every such letter in the row that its top stands in. */
  static List<Row> joined(List<Row> rows) {
    List<Row> joined = new ArrayList<>(rows);
    for (int i = 0; i < joined.size(); i++) {
      for (Word word : joined.get(i).words()) {
        if (isLetter(word)) {
          join(joined, i, word);
          break;
        }
      }
    }
    joined.removeIf(row -> row.words().isEmpty());
    return joined;
  }

  private static boolean isLetter(Word word) {
    return word.text().matches("[\"“‘'«]?\\p{Lu}");
  }

  private static void join(List<Row> rows, int at, Word letter) {
    int first = -1;
    for (int i = at; i >= 0 && at - i < MAX_ROWS; i--) {
      Word beside = beside(rows.get(i), letter);
      if (beside != null && beside.y() > letter.y() - letter.size()) {
        first = i;
      }
    }
    if (first < 0) {
      return;
    }
    remove(rows, at, letter);
    for (int i = first; i <= at; i++) {
      Word next = beside(rows.get(i), letter);
      if (next != null) {
        String text = i == first ? letter.text() + next.text() : next.text();
        replace(rows, i, next, widened(next, text, letter.left()));
      }
    }
  }

  /** The word right of the letter, in smaller type. */
  private static Word beside(Row row, Word letter) {
    for (Word word : row.words()) {
      float gap = word.left() - letter.right();
      if (gap > -0.1f * letter.size()
          && gap < 0.5f * letter.size()
          && word.size() * LARGER < letter.size()) {
        return word;
      }
    }
    return null;
  }

  private static Word widened(Word word, String text, float left) {
    return new Word(text, left, word.right(), word.y(), word.size(), word.isBold());
  }

  private static void remove(List<Row> rows, int at, Word word) {
    rows.set(at, new Row(rows.get(at).words().stream().filter(w -> !w.equals(word)).toList()));
  }

  private static void replace(List<Row> rows, int at, Word old, Word word) {
    rows.set(
        at, new Row(rows.get(at).words().stream().map(w -> w.equals(old) ? word : w).toList()));
  }
}
