package dev.dateline.read.table;

/**
 * Follows a row of a table byte by byte, as RFC 4180 has them: a cell that starts with a quote goes
 * on to the quote that is not doubled, over ends of lines too. Used by one thread.
 */
final class CellScanner {
  private enum State {
    START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE
  }

  private final char separator;
  private State state = State.START;
  private int cells = 1;
  private boolean isBad;

  CellScanner(char separator) {
    this.separator = separator;
  }

  /** For the next row. */
  void clear() {
    state = State.START;
    cells = 1;
    isBad = false;
  }

  /** Cells so far. */
  int cells() {
    return cells;
  }

  /** Whether the row goes on whatever comes. */
  boolean isInQuotes() {
    return state == State.QUOTED;
  }

  /** Whether something stands between a closing quote and the separator. */
  boolean isBad() {
    return isBad;
  }

  /** Takes a byte; ends of lines are only those within quotes. */
  void take(int c) {
    if (state == State.QUOTED) {
      state = c == '"' ? State.AFTER_QUOTE : State.QUOTED;
    } else if (c == separator) {
      state = State.START;
      cells++;
    } else if (c == '"' && state != State.PLAIN) {
      state = State.QUOTED;
    } else if (state == State.START) {
      state = isBlank(c) ? State.START : State.PLAIN;
    } else if (state == State.AFTER_QUOTE) {
      isBad |= !isBlank(c);
    }
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t';
  }
}
