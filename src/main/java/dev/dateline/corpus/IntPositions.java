package dev.dateline.corpus;

import java.util.Arrays;

/** Different integers in the order in which they came, and where each stands. Not thread-safe. */
final class IntPositions {
  private int[] values = new int[32];
  private int[] table = new int[64]; // position + 1, or 0
  private int size;

  static IntPositions of(int[] values) {
    IntPositions positions = new IntPositions();
    for (int value : values) {
      positions.add(value);
    }
    return positions;
  }

  /** Adds a value unless it is there. */
  void add(int value) {
    int slot = slot(value);
    if (table[slot] != 0) {
      return;
    }
    if (size == values.length) {
      grow();
      slot = slot(value);
    }
    values[size++] = value;
    table[slot] = size;
  }

  private void grow() {
    values = Arrays.copyOf(values, 2 * size);
    table = new int[4 * size];
    for (int i = 0; i < size; i++) {
      table[slot(values[i])] = i + 1;
    }
  }

  private int slot(int value) {
    int slot = value & (table.length - 1);
    while (table[slot] != 0 && values[table[slot] - 1] != value) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  /** Where a value stands, or -1. */
  int of(int value) {
    return table[slot(value)] - 1;
  }

  int size() {
    return size;
  }

  /** The values in order. */
  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
