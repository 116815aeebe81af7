package dev.dateline.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** Bytes whose checksum is known. */
final class CheckedStream extends InputStream {
  private final InputStream in;
  private final long stated;
  private final CRC32 checksum = new CRC32();

  CheckedStream(InputStream in, long stated) {
    this.in = in;
    this.stated = stated;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    if (read > 0) {
      checksum.update(bytes, offset, read);
    } else if (read < 0 && checksum.getValue() != stated) {
      throw new ZipException("its checksum is wrong");
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
