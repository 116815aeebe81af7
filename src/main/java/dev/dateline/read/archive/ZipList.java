package dev.dateline.read.archive;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** The list of members at the end of a zip, one after the other; used by one thread. */
final class ZipList {
  private static final long SIGNATURE = 0x02014B50;
  private static final int LENGTH = 46;
  private static final long IN_EXTRA = 0xFFFFFFFFL;
  private static final int EXTRA_64 = 1;
  private static final int EXTRA_UNICODE_PATH = 0x7075;
  private static final int HOST_UNIX = 3;
  private static final int UNIX_KIND = 0xF000;
  private static final int UNIX_FILE = 0x8000;

  /** The encoding of MS-DOS; the standard's where a zip says nothing else. */
  private static final Charset CP437 =
      Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

  private final DataInputStream in;
  private final ZipEnd end;
  private long position;

  ZipList(FileChannel file, ZipEnd end) {
    this.in =
        new DataInputStream(
            new BufferedInputStream(
                new FileStretch(file, end.start(), end.end() - end.start()), 1 << 14));
    this.end = end;
    this.position = end.start();
  }

  /**
   * The next member, or null after the last.
   *
   * @throws ZipException if the list is damaged
   */
  ZipEntry next() throws IOException {
    if (end.end() - position < LENGTH) {
      return null;
    }
    Fields fixed = read(LENGTH);
    if (fixed.u32(0) != SIGNATURE) {
      throw new ZipException("the list of its members is damaged");
    }
    byte[] name = readBytes(fixed.u16(28));
    Fields extra = read(fixed.u16(30));
    in.skipNBytes(fixed.u16(32));
    position += LENGTH + name.length + extra.size() + fixed.u16(32);
    String path = path(name, extra).replace('\\', '/');
    return entry(fixed, extra, path);
  }

  private ZipEntry entry(Fields fixed, Fields extra, String path) throws ZipException {
    long packedSize = fixed.u32(20);
    long offset = fixed.u32(42);
    int at = find(extra, EXTRA_64) + 4;
    if (fixed.u32(24) == IN_EXTRA) {
      at += 8; // the unpacked size, which is not relied on
    }
    if (packedSize == IN_EXTRA) {
      packedSize = u64(extra, at);
      at += 8;
    }
    if (offset == IN_EXTRA) {
      offset = u64(extra, at);
    }
    if (packedSize < 0 || offset < 0) {
      throw new ZipException("the place of a member is no number");
    }
    boolean isUnix = fixed.u16(4) >> 8 == HOST_UNIX;
    int mode = (int) (fixed.u32(38) >> 16) & UNIX_KIND;
    boolean isFile = !path.endsWith("/") && !(isUnix && mode != 0 && mode != UNIX_FILE);
    return new ZipEntry(
        path, fixed.u16(8), fixed.u16(10), fixed.u32(16), packedSize, offset + end.shift(), isFile);
  }

  /** UTF-8 where it is marked as such, or is by the look of it; else as in MS-DOS. */
  private static String path(byte[] name, Fields extra) {
    int at = find(extra, EXTRA_UNICODE_PATH);
    if (at >= 0 && extra.u16(at + 2) > 5) {
      CRC32 checksum = new CRC32();
      checksum.update(name);
      if (extra.u32(at + 5) == checksum.getValue()) {
        return extra.utf8(at + 9, extra.u16(at + 2) - 5);
      }
    }
    return MemberName.decode(name, CP437);
  }

  private static long u64(Fields extra, int at) {
    return at < 4 || at + 8 > extra.size() ? -1 : extra.u64(at);
  }

  /** Where the part of a kind starts, or -4. */
  private static int find(Fields extra, int kind) {
    int at = 0;
    while (at + 4 <= extra.size() && at + 4 + extra.u16(at + 2) <= extra.size()) {
      if (extra.u16(at) == kind) {
        return at;
      }
      at += 4 + extra.u16(at + 2);
    }
    return -4;
  }

  private Fields read(int length) throws IOException {
    return new Fields(readBytes(length));
  }

  private byte[] readBytes(int length) throws IOException {
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }
}
