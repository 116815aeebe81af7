package dev.dateline.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells columns by the white space between them: a strip from top to bottom of some rows that no
 * word reaches into, with running text on both of its sides. What spans the columns, such as a
 * headline, parts what is above it from what is below. Used by one thread for one page.
 */
final class ReadingOrder {
  /** Narrowest strip between columns, in ems. */
  private static final float MIN_GUTTER = 0.8f;

  /** Fewest lines of a column, beside a wide strip and beside any. */
  private static final int MIN_LINES = 3;

  private static final int MIN_LINES_BY_NARROW = 4;

  /** In points. */
  private static final float WIDE = 15;

  /** With fewer words a line on average it is a table, which is read row by row. */
  private static final double MIN_WORDS = 2.5;

  /** Pages with more rows or words are read row by row: no page that people read has as many. */
  private static final int MAX_ROWS = 1000;

  private static final int MAX_WORDS = 20_000;
  private static final int MAX_GAPS = 16;

  private final int page;
  private final List<Line> lines = new ArrayList<>();
  private int column;

  private ReadingOrder(int page) {
    this.page = page;
  }

  /** A strip of white space; lengths in points. */
  private record Gap(float left, float right) {
    boolean isInner() {
      return left > Float.NEGATIVE_INFINITY && right < Float.POSITIVE_INFINITY;
    }

    boolean isIn(Gap other) {
      return left >= other.left && right <= other.right;
    }

    boolean isWithin(List<Row> rows, int from, int to) {
      return isColumn(rows, from, to, true) && isColumn(rows, from, to, false);
    }

    private boolean isColumn(List<Row> rows, int from, int to, boolean isLeft) {
      int lines = 0;
      int words = 0;
      for (int i = from; i < to; i++) {
        int count = 0;
        for (Word word : rows.get(i).words()) {
          count += isLeft == isLeft(word) ? 1 : 0;
        }
        lines += count > 0 ? 1 : 0;
        words += count;
      }
      int least = right - left >= WIDE ? MIN_LINES : MIN_LINES_BY_NARROW;
      return lines >= least && words >= MIN_WORDS * lines;
    }

    boolean isLeft(Word word) {
      return word.left() + word.right() < left + right;
    }
  }

  /** Rows from {@code from} to {@code to}, with columns on both sides of {@code gap}. */
  private record Columns(int to, Gap gap) {}

  /** The lines of a page in reading order. */
  static List<Line> lines(List<Row> rows, int page) {
    ReadingOrder order = new ReadingOrder(page);
    order.add(rows);
    return order.lines;
  }

  private void add(List<Row> rows) {
    boolean isHuge =
        rows.size() > MAX_ROWS
            || rows.stream().mapToInt(row -> row.words().size()).sum() > MAX_WORDS;
    int i = 0;
    while (i < rows.size()) {
      Columns columns = isHuge ? null : columns(rows, i);
      if (columns == null) {
        lines.add(new Line(rows.get(i), page, column));
        i++;
      } else {
        addColumns(rows.subList(i, columns.to()), columns.gap());
        i = columns.to();
      }
    }
  }

  private void addColumns(List<Row> rows, Gap gap) {
    column++;
    add(rows.stream().map(row -> row.only(gap::isLeft)).filter(row -> row != null).toList());
    column++;
    add(
        rows.stream()
            .map(row -> row.only(word -> !gap.isLeft(word)))
            .filter(row -> row != null)
            .toList());
    column++;
  }

  /** The longest columns that start at a row; null if there are none. */
  private static Columns columns(List<Row> rows, int from) {
    List<Gap> free = gaps(rows.get(from));
    Columns best = null;
    for (int to = from + 1; ; to++) {
      List<Gap> next = to == rows.size() ? List.of() : common(free, gaps(rows.get(to)));
      Columns ended = ended(free, next, rows, from, to);
      best = ended == null ? best : ended;
      boolean isOver = next.size() <= 2 && (best != null || isCovered(next, rows));
      if (isOver) {
        return best;
      }
      free = next;
    }
  }

  /** The columns that the row at {@code to} does not go on with. */
  private static Columns ended(List<Gap> free, List<Gap> next, List<Row> rows, int from, int to) {
    for (Gap gap : free) {
      if (to - from >= MIN_LINES
          && gap.isInner()
          && next.stream().noneMatch(other -> other.isInner() && other.isIn(gap))
          && gap.isWithin(rows, from, to)) {
        return new Columns(to, gap);
      }
    }
    return null;
  }

  /** Whether rows reach so far that no strip can come up between them any more. */
  private static boolean isCovered(List<Gap> free, List<Row> rows) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Row row : rows) {
      left = Math.min(left, row.left());
      right = Math.max(right, row.right());
    }
    return free.isEmpty()
        || (free.get(0).right() <= left + 1 && free.get(free.size() - 1).left() >= right - 1);
  }

  private static List<Gap> gaps(Row row) {
    List<Gap> gaps = new ArrayList<>();
    gaps.add(new Gap(Float.NEGATIVE_INFINITY, row.left()));
    float reached = row.words().get(0).right();
    for (Word word : row.words()) {
      if (word.left() - reached >= MIN_GUTTER * word.size() && gaps.size() < MAX_GAPS) {
        gaps.add(new Gap(reached, word.left()));
      }
      reached = Math.max(reached, word.right());
    }
    gaps.add(new Gap(reached, Float.POSITIVE_INFINITY));
    return gaps;
  }

  private static List<Gap> common(List<Gap> some, List<Gap> others) {
    List<Gap> common = new ArrayList<>();
    for (Gap one : some) {
      for (Gap other : others) {
        float left = Math.max(one.left(), other.left());
        float right = Math.min(one.right(), other.right());
        if (right - left >= 4) {
          common.add(new Gap(left, right));
        }
      }
    }
    return common.size() > MAX_GAPS ? common.subList(0, MAX_GAPS) : common;
  }
}
