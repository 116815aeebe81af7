package dev.dateline.read.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * What a pax header says about the member after it, as far as it matters. Immutable.
 *
 * @param path its path, or null
 * @param size its bytes, or null
 * @param isSparse whether it is stored without its holes
 */
record PaxRecords(String path, Long size, boolean isSparse) {
  static final PaxRecords NONE = new PaxRecords(null, null, false);

  /** Reads {@code LENGTH KEY=VALUE\n} as often as it is there. */
  static PaxRecords parse(byte[] bytes) throws ZipException {
    String path = null;
    Long size = null;
    boolean isSparse = false;
    int start = 0;
    while (start < bytes.length && bytes[start] != 0) {
      int space = indexOf(bytes, ' ', start, bytes.length);
      long end = start + number(bytes, start, space);
      if (end <= space + 1 || end > bytes.length) {
        throw new ZipException("the length in a pax header is wrong");
      }
      int equals = indexOf(bytes, '=', space, (int) end);
      String key = text(bytes, space + 1, equals);
      isSparse |= key.startsWith("GNU.sparse.");
      if (key.equals("path")) {
        path = MemberName.decode(Arrays.copyOfRange(bytes, equals + 1, (int) end - 1));
      } else if (key.equals("size")) {
        size = number(bytes, equals + 1, (int) end - 1);
      }
      start = (int) end;
    }
    return new PaxRecords(path, size, isSparse);
  }

  private static int indexOf(byte[] bytes, char wanted, int from, int to) throws ZipException {
    for (int i = from; i < to; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    throw new ZipException("a pax header is no list of keys and values");
  }

  private static long number(byte[] bytes, int from, int to) throws ZipException {
    String digits = text(bytes, from, to);
    if (!digits.matches("[0-9]{1,18}")) {
      throw new ZipException("a number in a pax header is none");
    }
    return Long.parseLong(digits);
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
  }
}
