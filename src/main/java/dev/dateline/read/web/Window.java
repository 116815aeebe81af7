package dev.dateline.read.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A stream of which the last bytes can be read again. What is read again is bounded in sum, so that
 * no input makes reading it quadratic. Used by one thread.
 */
final class Window extends InputStream {
  private static final int LEAST = 1 << 16;

  /** Bytes that may be read again for each byte of the stream, and those allowed beside. */
  private static final int AGAIN = 4;

  private static final long AGAIN_ALWAYS = 64L << 20;

  private final int most;
  private InputStream in;
  private byte[] bytes = new byte[LEAST];
  private long start;
  private int next;
  private int end;
  private long held;
  private long loaded;
  private long again;

  /**
   * A window on a stream.
   *
   * @param most bytes kept at most, if they are held; 131,072 or more
   */
  Window(InputStream in, int most) {
    this.in = in;
    this.most = Math.max(most, 2 * LEAST);
  }

  /** Goes on with another stream, whose first byte is at position 0. */
  void restart(InputStream stream) {
    in = stream;
    start = 0;
    next = 0;
    end = 0;
    held = 0;
  }

  /** Bytes of the stream that stand before the next one. */
  long position() {
    return start + next;
  }

  /** Keeps the bytes from here on, as many as fit. */
  void hold() {
    held = position();
  }

  /** Goes back to {@code position}, or as near to it as can be. */
  void rewind(long position) {
    long back = position() - Math.max(position, start);
    long allowed = Math.max(0, AGAIN_ALWAYS + AGAIN * loaded - again);
    long taken = Math.min(back, allowed);
    again += taken;
    next -= (int) taken;
  }

  /** Undoes small steps forward. */
  void back(long position) {
    next = (int) (position - start);
  }

  /** The bytes at hand, at least one of them; none at the end. What is taken is to be told. */
  ByteBuffer buffered() throws IOException {
    if (next == end) {
      load();
    }
    return ByteBuffer.wrap(bytes, next, end - next);
  }

  /** Tells that bytes of {@link #buffered()} were taken. */
  void taken(ByteBuffer buffered) {
    next = buffered.position();
  }

  boolean atEnd() throws IOException {
    return next == end && !load();
  }

  boolean startsWith(byte[] prefix) throws IOException {
    return has(prefix.length)
        && Arrays.equals(bytes, next, next + prefix.length, prefix, 0, prefix.length);
  }

  /** Up to {@code count} of the bytes that come next, which stay. */
  byte[] peek(int count) throws IOException {
    has(count);
    return Arrays.copyOfRange(bytes, next, Math.min(end, next + count));
  }

  private boolean has(int count) throws IOException {
    while (end - next < count) {
      if (!load()) {
        return false;
      }
    }
    return true;
  }

  /** Moves behind the next {@code wanted}, or to {@code to}; whether there was one. */
  boolean pass(byte wanted, long to) throws IOException {
    while (position() < to && !atEnd()) {
      int last = (int) Math.min(end, to - start);
      for (int i = next; i < last; i++) {
        if (bytes[i] == wanted) {
          next = i + 1;
          return true;
        }
      }
      next = last;
    }
    return false;
  }

  @Override
  public int read() throws IOException {
    return atEnd() ? -1 : bytes[next++] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (atEnd()) {
      return -1;
    }
    int count = Math.min(length, end - next);
    System.arraycopy(bytes, next, target, offset, count);
    next += count;
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long left = count;
    while (left > 0 && !atEnd()) {
      int step = (int) Math.min(left, end - next);
      next += step;
      left -= step;
    }
    return count - left;
  }

  private boolean load() throws IOException {
    if (end == bytes.length) {
      makeRoom();
    }
    int count = in.read(bytes, end, bytes.length - end);
    if (count <= 0) {
      return false;
    }
    end += count;
    loaded += count;
    return true;
  }

  private void makeRoom() {
    int keep = (int) Math.min(next, Math.max(0, held - start));
    if (keep < bytes.length / 2 && bytes.length < most) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * bytes.length));
      return;
    }
    drop(keep < bytes.length / 2 ? Math.max(keep, Math.min(next, bytes.length / 2)) : keep);
  }

  private void drop(int count) {
    System.arraycopy(bytes, count, bytes, 0, end - count);
    start += count;
    next -= count;
    end -= count;
  }
}
