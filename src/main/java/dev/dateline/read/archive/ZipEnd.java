package dev.dateline.read.archive;

import dev.dateline.read.content.ContentException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.zip.ZipException;

/**
 * The end of a zip, which says where the list of its members is. Immutable.
 *
 * @param start of the list, in bytes
 * @param end of the list, in bytes
 * @param shift bytes before the zip in the file, such as a program that unpacks it
 */
record ZipEnd(long start, long end, long shift) {
  private static final long SIGNATURE = 0x06054B50;
  private static final int LENGTH = 22;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final long SIGNATURE_64 = 0x06064B50;
  private static final int LENGTH_64 = 56;
  private static final long LOCATOR_SIGNATURE = 0x07064B50;
  private static final int LOCATOR_LENGTH = 20;

  /**
   * Finds it.
   *
   * @throws ContentException if there is none, or the zip is one of several parts
   * @throws ZipException if it is damaged
   */
  static ZipEnd of(FileChannel file) throws IOException {
    long size = file.size();
    int length = (int) Math.min(size, LENGTH + MAX_COMMENT);
    long tailStart = size - length;
    Fields tail = Fields.read(file, tailStart, length);
    for (int at = length - LENGTH; at >= 0; at--) {
      if (tail.u32(at) == SIGNATURE && at + LENGTH + tail.u16(at + 20) <= length) {
        return of(file, Fields.read(file, tailStart + at, LENGTH), tailStart + at);
      }
    }
    throw new ContentException(
        "is a zip file that ends too early, before the list of its members; fetch it again");
  }

  private static ZipEnd of(FileChannel file, Fields end, long position) throws IOException {
    int disk = end.u16(4);
    long size = end.u32(12);
    long offset = end.u32(16);
    long listEnd = position;
    if (position >= LOCATOR_LENGTH) {
      Fields locator = Fields.read(file, position - LOCATOR_LENGTH, LOCATOR_LENGTH);
      if (locator.u32(0) == LOCATOR_SIGNATURE) {
        listEnd = position64(file, locator.u64(8), position - LOCATOR_LENGTH);
        Fields end64 = Fields.read(file, listEnd, LENGTH_64);
        disk = (int) end64.u32(16);
        size = end64.u64(40);
        offset = end64.u64(48);
      }
    }
    if (disk != 0) {
      throw new ContentException("is one of the parts of a split zip; join them first");
    }
    long start = listEnd - size;
    if (size < 0 || offset < 0 || start < 0 || start < offset) {
      throw new ZipException("the list of its members is not where it should be");
    }
    return new ZipEnd(start, listEnd, start - offset);
  }

  /** Where it is stated to be or, with other data before the zip, just before the locator. */
  private static long position64(FileChannel file, long stated, long locator) throws IOException {
    for (long position : new long[] {stated, locator - LENGTH_64}) {
      if (position >= 0
          && position <= locator - LENGTH_64
          && Fields.read(file, position, 4).u32(0) == SIGNATURE_64) {
        return position;
      }
    }
    throw new ZipException("its end is not where it should be");
  }
}
