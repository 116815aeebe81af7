package dev.dateline.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Checks the streams that PDFBox unpacks while it opens a file, cross-references and objects among
 * them, before it does so.
 */
final class PackedObjects {
  private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

  /** Objects and cross-references in another packing than usual may have so many bytes, packed. */
  private static final int MAX_UNUSUAL = 128 << 10;

  private PackedObjects() {}

  /**
   * Goes through a file's bytes once.
   *
   * @param limit bytes that objects may unpack to
   * @throws PdfLimits.Exceeded if a stream is too large
   */
  static void check(byte[] file, long limit) {
    int object = 0;
    long total = 0;
    for (int i = 0; i < file.length; i++) {
      if (isAt(file, i, OBJECT)) {
        object = i;
      } else if (isAt(file, i, STREAM) && !isAt(file, i - 3, END)) {
        String dictionary = new String(file, object, i - object, StandardCharsets.ISO_8859_1);
        int start = afterLineEnd(file, i + STREAM.length);
        if (isObjects(dictionary)) {
          total += unpacked(file, start, limit);
          PdfLimits.check(
              total <= PdfLimits.ALL_BYTES,
              "objects of more than " + PdfLimits.ALL_BYTES + " bytes");
        }
        object = start;
      }
    }
  }

  /** A name may be written with escapes, which only those do who have something to hide. */
  private static boolean isObjects(String dictionary) {
    return dictionary.contains("/ObjStm")
        || dictionary.contains("/XRef")
        || dictionary.contains("#");
  }

  private static long unpacked(byte[] file, int start, long limit) {
    boolean isDeflated =
        start + 1 < file.length
            && (file[start] & 0x0F) == 8
            && ((file[start] & 0xFF) << 8 | (file[start + 1] & 0xFF)) % 31 == 0;
    if (!isDeflated) {
      int end = start;
      while (end < file.length && !isAt(file, end, END)) {
        end++;
      }
      PdfLimits.check(end - start <= MAX_UNUSUAL, "large objects in an unusual packing");
      return 0;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, start, file.length - start);
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      int count;
      while ((count = inflater.inflate(buffer)) > 0) {
        size += count;
        PdfLimits.check(size <= limit, "objects of more than " + limit + " bytes when unpacked");
      }
      return size;
    } catch (DataFormatException damaged) {
      return 0;
    } finally {
      inflater.end();
    }
  }

  private static int afterLineEnd(byte[] file, int at) {
    int start = at;
    while (start < file.length && start < at + 2 && (file[start] == '\r' || file[start] == '\n')) {
      start++;
    }
    return start;
  }

  private static boolean isAt(byte[] file, int at, byte[] word) {
    if (at < 0 || at + word.length > file.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (file[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
