package dev.dateline.read.table;

import java.io.IOException;

/** The articles in arrays that stand in objects, see {@link JsonWrapper}. Used by one thread. */
final class WrappedValues implements RowEntries.Rows {
  private final RowInput input;
  private final FieldTable table;
  private final long maxBytes;
  private JsonValues values;
  private int depth;

  /**
   * The elements of the array that comes next.
   *
   * @param depth objects around it
   */
  WrappedValues(RowInput input, FieldTable table, int depth, long maxBytes) throws IOException {
    this.input = input;
    this.table = table;
    this.depth = depth;
    this.maxBytes = maxBytes;
    this.values = JsonValues.ofArray(input, 0, maxBytes);
  }

  @Override
  public Row next() throws IOException {
    while (true) {
      Row row = values.next();
      if (row != null || depth == 0) {
        return row;
      }
      leave();
      depth = JsonWrapper.enter(input, table);
      values = JsonValues.ofArray(input, values.index(), maxBytes);
    }
  }

  /** Passes over what stands in the wrapper after the array. */
  private void leave() throws IOException {
    JsonNesting nesting = new JsonNesting();
    while (nesting.depth() > -depth && input.peek() >= 0) {
      nesting.take(input.read());
    }
    input.skipBlanks();
  }
}
