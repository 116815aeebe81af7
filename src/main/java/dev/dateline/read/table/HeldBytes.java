package dev.dateline.read.table;

import java.util.Arrays;

/** Bytes put together one after the other, up to a limit. Used by one thread. */
final class HeldBytes {
  /** A buffer has to fit into an array. */
  private static final long MAX_ARRAY = Integer.MAX_VALUE - 16L;

  private static final int START = 4096;

  private final int limit;
  private byte[] bytes = new byte[START];
  private int size;
  private boolean isOver;

  HeldBytes(long limit) {
    this.limit = (int) Math.min(limit, MAX_ARRAY);
  }

  void clear() {
    if (bytes.length > 1 << 20) {
      bytes = new byte[START];
    }
    size = 0;
    isOver = false;
  }

  int size() {
    return size;
  }

  /** Whether more bytes came than the limit; what was held is gone then. */
  boolean isOver() {
    return isOver;
  }

  boolean isFull() {
    return size >= limit;
  }

  byte at(int index) {
    return bytes[index];
  }

  void add(int value) {
    if (makeRoom(1)) {
      bytes[size++] = (byte) value;
    }
  }

  void add(byte[] from, int start, int end) {
    if (makeRoom(end - start)) {
      System.arraycopy(from, start, bytes, size, end - start);
      size += end - start;
    }
  }

  private boolean makeRoom(int length) {
    if (isOver) {
      return false;
    }
    if (length > limit - size) {
      isOver = true;
      size = 0;
      bytes = new byte[START];
      return false;
    }
    if (length > bytes.length - size) {
      long twice = Math.max(2L * bytes.length, (long) size + length);
      bytes = Arrays.copyOf(bytes, (int) Math.min(twice, limit));
    }
    return true;
  }

  /** A copy of those from {@code start} up to {@code end}. */
  byte[] copy(int start, int end) {
    return Arrays.copyOfRange(bytes, start, end);
  }

  /** Puts those from {@code start} on back. */
  void putBack(int start, RowInput input) {
    input.unread(bytes, start, size);
    size = start;
  }
}
