package dev.dateline.read.table;

import java.io.IOException;

/**
 * JSON objects in any layout, one after the other or in an array. After one that breaks off, the
 * next that starts a line is read. Used by one thread.
 */
final class JsonValues implements RowEntries.Rows {
  private final RowInput input;
  private final long maxBytes;
  private final HeldBytes held;
  private final JsonNesting nesting = new JsonNesting();
  private final boolean isArray;
  private final boolean isWrapped;
  private long line;
  private long index;
  private boolean isOver;

  /**
   * The objects that come next.
   *
   * @param line the one that comes next, 1 for the first
   */
  JsonValues(RowInput input, long line, long maxBytes) throws IOException {
    this(input, line, maxBytes, input.peek() == '[', false);
  }

  private JsonValues(RowInput input, long line, long maxBytes, boolean isArray, boolean isWrapped) {
    this.input = input;
    this.line = line;
    this.maxBytes = maxBytes;
    this.held = new HeldBytes(maxBytes);
    this.isArray = isArray;
    this.isWrapped = isWrapped;
  }

  /**
   * The objects up to the end of the array that comes next; all that come if none does.
   *
   * @param before objects counted before these
   */
  static JsonValues ofArray(RowInput input, long before, long maxBytes) throws IOException {
    JsonValues values = new JsonValues(input, 1, maxBytes, true, input.peek() == '[');
    values.index = before;
    return values;
  }

  /** Objects so far, those before among them. */
  long index() {
    return index;
  }

  @Override
  public Row next() throws IOException {
    for (int c = input.peek(); c >= 0 && !isOver; c = input.peek()) {
      if (c == '{') {
        return object(item());
      }
      isOver = isWrapped && c == ']';
      if (!isBetween(c)) {
        return other(item());
      }
      read();
    }
    return null;
  }

  private long item() {
    index++;
    return isArray ? index : line;
  }

  private int read() throws IOException {
    int c = input.read();
    line += c == '\n' ? 1 : 0;
    return c;
  }

  private boolean isBetween(int c) {
    return JsonLines.isBlank(c) || c == ',' || (isArray && (c == '[' || c == ']'));
  }

  private Row object(long item) throws IOException {
    held.clear();
    nesting.clear();
    do {
      int c = input.peek();
      if (c < 0) {
        return Row.damaged(item, "is JSON that ends too early; fetch it again");
      }
      if (nesting.isNewObject(c)) {
        return Row.damaged(item, "is JSON that breaks off; write it anew or leave it out");
      }
      read();
      held.add(c);
      nesting.take(c);
      if (nesting.isBroken()) {
        skipToObject();
        return Row.damaged(
            item, "is no sound JSON (a line ends in a string); write it anew or leave it out");
      }
    } while (nesting.depth() > 0);
    return held.isOver() ? Row.tooLarge(item, maxBytes) : Row.of(item, held.copy(0, held.size()));
  }

  /** To the next line that starts with an object. */
  private void skipToObject() throws IOException {
    while (input.peek() >= 0) {
      while (JsonLines.isBlank(input.peek())) {
        read();
      }
      if (input.peek() == '{') {
        return;
      }
      skipLine();
    }
  }

  private void skipLine() throws IOException {
    for (int c = read(); c >= 0 && c != '\n'; c = read()) {
      // passed over
    }
  }

  /** Up to the end of the line, in an array to the next comma. */
  private Row other(long item) throws IOException {
    for (int c = input.peek(); c >= 0 && c != '\n'; c = input.peek()) {
      if (isArray && (c == ',' || c == '{' || c == ']')) {
        break;
      }
      read();
    }
    return Row.damaged(item, "is no JSON object; leave it out");
  }
}
