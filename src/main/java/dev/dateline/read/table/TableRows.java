package dev.dateline.read.table;

import java.io.IOException;

/**
 * The rows of a table. After one with a quote that is never closed, or closed where no cell ends,
 * the next line is read. Used by one thread.
 */
final class TableRows implements RowEntries.Rows {
  private final RowInput input;
  private final CellScanner cells;
  private final HeldBytes held;
  private final long maxBytes;
  private final boolean mayHaveStrayQuotes;
  private final char separator;
  private long line = 1;

  /** Bytes of the row's first line, its end among them; 0 while it has not ended. */
  private int firstLine;

  TableRows(RowInput input, char separator, long maxBytes) {
    this.input = input;
    this.separator = separator;
    this.cells = new CellScanner(separator);
    this.held = new HeldBytes(maxBytes);
    this.maxBytes = maxBytes;
    // Tab-separated files are often written without any quoting.
    this.mayHaveStrayQuotes = separator == '\t';
  }

  @Override
  public Row next() throws IOException {
    while (input.peek() >= 0) {
      Row row = row();
      if (row.bytes() == null || !isBlank(row.bytes())) {
        return row;
      }
    }
    return null;
  }

  private Row row() throws IOException {
    held.clear();
    cells.clear();
    firstLine = 0;
    long start = line;
    while (true) {
      int c = input.read();
      boolean isEnd = c < 0 || isLineEnd(c);
      if (isEnd && !(c >= 0 && cells.isInQuotes())) {
        line += c < 0 ? 0 : 1;
        return ended(start);
      }
      if (held.isFull()) {
        input.unread(new byte[] {(byte) c}, 0, 1);
        return cells.isInQuotes() ? misquoted(start) : tooLarge(start);
      }
      held.add(isEnd ? '\n' : c);
      cells.take(c);
      if (isEnd) {
        line++;
        firstLine = firstLine == 0 ? held.size() : firstLine;
      }
      if (cells.isBad()) {
        return misquoted(start);
      }
    }
  }

  private Row ended(long start) throws IOException {
    return cells.isInQuotes() ? misquoted(start) : Row.of(start, held.copy(0, held.size()));
  }

  /** Also takes the line feed after a carriage return; held is one of them. */
  private boolean isLineEnd(int c) throws IOException {
    if (c == '\r' && input.peek() == '\n') {
      input.read();
    }
    return c == '\r' || c == '\n';
  }

  /** The row is what its first line holds. */
  private Row misquoted(long start) throws IOException {
    if (firstLine > 0) {
      held.putBack(firstLine, input);
      line = start + 1;
    } else if (!restOfLine()) {
      return Row.tooLarge(start, maxBytes);
    }
    if (mayHaveStrayQuotes) {
      return new Row(start, held.copy(0, held.size()), false, null);
    }
    return Row.damaged(
        start,
        "has a quote that is not closed, or not doubled within a cell; mend it or leave it out");
  }

  private Row tooLarge(long start) throws IOException {
    restOfLine();
    return Row.tooLarge(start, maxBytes);
  }

  /** Reads to the end of the line; whether it is within the limit. */
  private boolean restOfLine() throws IOException {
    for (int c = input.read(); c >= 0; c = input.read()) {
      if (isLineEnd(c)) {
        line++;
        break;
      }
      held.add(c);
    }
    return !held.isOver();
  }

  private boolean isBlank(byte[] row) {
    for (byte b : row) {
      if (b != separator && b != '"' && !JsonLines.isBlank(b)) {
        return false;
      }
    }
    return true;
  }
}
