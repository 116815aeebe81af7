package dev.dateline.read.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;

/** The 512 bytes before a member of a tar file: V7, ustar, GNU or pax. */
final class TarHeader {
  static final int LENGTH = 512;

  private static final Field NAME = new Field(0, 100);
  private static final Field SIZE = new Field(124, 12);
  private static final Field CHECKSUM = new Field(148, 8);
  private static final int TYPE = 156;
  private static final Field MAGIC = new Field(257, 6);
  private static final Field PREFIX = new Field(345, 155);

  /** Set if a block with more of the list of a sparse file's parts follows. */
  private static final int GNU_IS_EXTENDED = 482;

  private final byte[] bytes;

  private record Field(int start, int length) {}

  TarHeader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether the checksum is right, the one sign that all forms of tar have. */
  boolean isValid() {
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      boolean isChecksum = i >= CHECKSUM.start && i < CHECKSUM.start + CHECKSUM.length;
      sum += isChecksum ? ' ' : bytes[i] & 0xFF;
    }
    return bytes[0] != 0 && octal(CHECKSUM) == sum;
  }

  /** Whether this is no header, but the mark of the end. */
  boolean isEnd() {
    for (byte b : bytes) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  char type() {
    return (char) (bytes[TYPE] & 0xFF);
  }

  boolean isExtended() {
    return bytes[GNU_IS_EXTENDED] != 0;
  }

  byte[] name() {
    byte[] name = string(NAME);
    byte[] prefix = string(PREFIX);
    // GNU's magic ends with a space, and it has other things in the place of the prefix.
    boolean isUstar = Arrays.equals(string(MAGIC), "ustar".getBytes(StandardCharsets.US_ASCII));
    if (!isUstar || prefix.length == 0) {
      return name;
    }
    byte[] path = Arrays.copyOf(prefix, prefix.length + 1 + name.length);
    path[prefix.length] = '/';
    System.arraycopy(name, 0, path, prefix.length + 1, name.length);
    return path;
  }

  /** Bytes of the member. */
  long size() throws ZipException {
    long size = (bytes[SIZE.start] & 0x80) == 0 ? octal(SIZE) : binary(SIZE);
    if (size < 0) {
      throw new ZipException("the size of a member is no number");
    }
    return size;
  }

  private byte[] string(Field field) {
    int end = field.start;
    while (end < field.start + field.length && bytes[end] != 0) {
      end++;
    }
    return Arrays.copyOfRange(bytes, field.start, end);
  }

  /** -1 if it is no number; nothing at all counts as 0. */
  private long octal(Field field) {
    String digits = new String(string(field), StandardCharsets.ISO_8859_1).strip();
    if (!digits.matches("[0-7]{0,12}")) {
      return -1;
    }
    return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
  }

  /** -1 if it is negative or does not fit. */
  private long binary(Field field) {
    long value = bytes[field.start] & 0x7F;
    for (int i = field.start + 1; i < field.start + field.length; i++) {
      if (value >> 55 != 0) {
        return -1;
      }
      value = (value << 8) | (bytes[i] & 0xFF);
    }
    return value;
  }
}
