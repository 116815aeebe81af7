package dev.dateline.read;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A start, and then the same over and over again until there are so many bytes. */
final class Endless extends InputStream {
  private final byte[] start;
  private final byte[] repeated;
  private final long size;
  private long next;

  Endless(String start, String repeated, long size) {
    this.start = start.getBytes(StandardCharsets.UTF_8);
    this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
    this.size = size;
  }

  @Override
  public int read() {
    if (next >= size) {
      return -1;
    }
    long at = next++;
    return 0xFF
        & (at < start.length
            ? start[(int) at]
            : repeated[(int) ((at - start.length) % repeated.length)]);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    int count = 0;
    for (int next = read(); next >= 0; next = count < length ? read() : -1) {
      bytes[offset + count++] = (byte) next;
    }
    return count == 0 ? -1 : count;
  }
}
