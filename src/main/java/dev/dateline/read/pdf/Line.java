package dev.dateline.read.pdf;

/**
 * A line of text in one column.
 *
 * @param page number of its page, from 0
 * @param column number of its column on that page, from 0 in reading order
 */
record Line(Row row, int page, int column) {
  String text() {
    return row.text();
  }

  boolean isBeside(Line other) {
    return page == other.page && column == other.column;
  }
}
