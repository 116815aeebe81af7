package dev.dateline.read.archive;

import dev.dateline.read.content.ContentException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * What a tar file lists, as it comes. Headers about headers are followed one after the other, and
 * never held if they are long: libraries that do otherwise can be made to use up all memory.
 */
final class TarMembers implements Members {
  /** Longer names than this are no honest ones; in bytes. */
  private static final int MAX_NAME = 1 << 20;

  private static final int SPARSE_IS_EXTENDED = 504;

  private static final String CUT_SHORT = "is a tar file that ends too early; fetch it again";

  private final InputStream in;

  /** Bytes of the member gone to that are still to come, and what fills its last block. */
  private long left;

  private long padding;
  private TarHeader header;
  private String name;
  private boolean isSparse;

  TarMembers(InputStream in) {
    this.in = in;
  }

  @Override
  public boolean advance() throws IOException {
    try {
      return findMember();
    } catch (EOFException e) {
      throw new ContentException(CUT_SHORT);
    } catch (ZipException e) {
      throw new ContentException("is a damaged tar file (" + e.getMessage() + "); fetch it again");
    }
  }

  private boolean findMember() throws IOException {
    String longName = null;
    PaxRecords pax = PaxRecords.NONE;
    while (readHeader()) {
      switch (header.type()) {
        case 'L' -> longName = MemberName.decode(withoutEnd(readData()));
        case 'x' -> pax = PaxRecords.parse(readData());
        case 'g', 'K', 'X' -> {
          // About links, or about all members: nothing that matters here.
        }
        default -> {
          name =
              longName == null || longName.isEmpty() ? MemberName.decode(header.name()) : longName;
          name = pax.path() == null ? name : pax.path();
          isSparse = header.type() == 'S' || pax.isSparse();
          setSize(pax.size() == null ? header.size() : pax.size());
          skipSparseBlocks();
          return true;
        }
      }
    }
    return false;
  }

  private boolean readHeader() throws IOException {
    in.skipNBytes(left);
    in.skipNBytes(padding);
    setSize(0);
    byte[] block = in.readNBytes(TarHeader.LENGTH);
    if (block.length == 0) {
      throw new ContentException(
          "is a tar file without an end, so members may be missing; fetch it again");
    }
    if (block.length < TarHeader.LENGTH) {
      throw new EOFException();
    }
    header = new TarHeader(block);
    if (header.isEnd()) {
      return false;
    }
    if (!header.isValid()) {
      throw new ZipException("the checksum of a header is wrong");
    }
    setSize(header.size());
    return true;
  }

  private void setSize(long size) {
    boolean isBare = header != null && "123456".indexOf(header.type()) >= 0;
    left = isBare ? 0 : size;
    padding = (TarHeader.LENGTH - left % TarHeader.LENGTH) % TarHeader.LENGTH;
  }

  private byte[] readData() throws IOException {
    if (left > MAX_NAME) {
      throw new ZipException("a member's name is longer than 1 MiB");
    }
    byte[] data = in.readNBytes((int) left);
    if (data.length < left) {
      throw new EOFException();
    }
    left = 0;
    return data;
  }

  private static byte[] withoutEnd(byte[] name) {
    int end = 0;
    while (end < name.length && name[end] != 0) {
      end++;
    }
    return Arrays.copyOf(name, end);
  }

  private void skipSparseBlocks() throws IOException {
    boolean hasMore = header.type() == 'S' && header.isExtended();
    while (hasMore) {
      byte[] block = in.readNBytes(TarHeader.LENGTH);
      if (block.length < TarHeader.LENGTH) {
        throw new EOFException();
      }
      hasMore = block[SPARSE_IS_EXTENDED] != 0;
    }
  }

  @Override
  public Optional<Member> member() {
    boolean isFile = header.type() == 0 || "07S".indexOf(header.type()) >= 0;
    return isFile && !name.endsWith("/") ? Optional.of(new TarMember()) : Optional.empty();
  }

  @Override
  public boolean isSequential() {
    return true;
  }

  @Override
  public void close() {
    // The archive is closed by whoever opened it.
  }

  /** The member gone to, until the next. */
  private final class TarMember implements Member {
    @Override
    public String name() {
      return name;
    }

    @Override
    public String refusal() {
      return isSparse ? "is stored without its holes; pack it anew without --sparse" : null;
    }

    @Override
    public InputStream open() {
      return new MemberData();
    }
  }

  private final class MemberData extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = in.read(bytes, offset, (int) Math.min(left, length));
      if (read < 0) {
        throw new ContentException(CUT_SHORT);
      }
      left -= read;
      return read;
    }
  }
}
