package dev.dateline.read.table;

import java.io.IOException;

/** One JSON object a line. Whatever a line is, the next one is read. Used by one thread. */
final class JsonLines implements RowEntries.Rows {
  private final RowInput input;
  private final long maxBytes;
  private final HeldBytes held;
  private long line;

  /**
   * The lines from {@code line} on, which comes next.
   *
   * @param line 1 for the first
   */
  JsonLines(RowInput input, long line, long maxBytes) {
    this.input = input;
    this.line = line;
    this.maxBytes = maxBytes;
    this.held = new HeldBytes(maxBytes);
  }

  /**
   * Whether the input goes on with a line by itself: a whole object, one that breaks off in a
   * string, or no object at all.
   */
  static boolean startsWithLine(RowInput input, long maxBytes) throws IOException {
    HeldBytes first = new HeldBytes(maxBytes);
    while (!first.isFull() && input.peek() >= 0 && input.peek() != '\n') {
      first.add(input.read());
    }
    boolean isLine = isLine(first) || first.isFull();
    first.putBack(0, input);
    return isLine;
  }

  private static boolean isLine(HeldBytes line) {
    if (line.size() == 0 || line.at(0) != '{') {
      return true;
    }
    JsonNesting nesting = new JsonNesting();
    int next = 0;
    do {
      nesting.take(line.at(next++));
    } while (next < line.size() && nesting.depth() > 0);
    if (nesting.depth() > 0) {
      nesting.take('\n');
      return nesting.isBroken();
    }
    while (next < line.size() && isBlank(line.at(next))) {
      next++;
    }
    return next == line.size();
  }

  @Override
  public Row next() throws IOException {
    while (input.peek() >= 0) {
      held.clear();
      input.readLine(held);
      long start = line++;
      if (held.isOver()) {
        return Row.tooLarge(start, maxBytes);
      }
      int end = held.size();
      while (end > 0 && isBlank(held.at(end - 1))) {
        end--;
      }
      if (end > 0) {
        return Row.of(start, held.copy(0, end));
      }
    }
    return null;
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }
}
