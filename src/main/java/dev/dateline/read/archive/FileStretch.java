package dev.dateline.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A part of a file; several can be read by turns. */
final class FileStretch extends InputStream {
  private final FileChannel file;
  private long position;
  private long left;

  FileStretch(FileChannel file, long position, long length) {
    this.file = file;
    this.position = position;
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int wanted = (int) Math.min(left, length);
    int read = wanted == 0 ? -1 : file.read(ByteBuffer.wrap(bytes, offset, wanted), position);
    if (read > 0) {
      position += read;
      left -= read;
    }
    return read;
  }
}
