package dev.dateline.read.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Little-endian numbers without signs. */
final class Fields {
  private final ByteBuffer bytes;

  Fields(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A stretch of a file. */
  static Fields read(FileChannel file, long position, int length) throws IOException {
    byte[] bytes = new byte[length];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      if (position < 0 || file.read(buffer, position + buffer.position()) < 0) {
        throw new EOFException();
      }
    }
    return new Fields(bytes);
  }

  int size() {
    return bytes.capacity();
  }

  int u16(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  long u32(int at) {
    return bytes.getInt(at) & 0xFFFFFFFFL;
  }

  /** Negative if it is too large. */
  long u64(int at) {
    return bytes.getLong(at);
  }

  String utf8(int at, int length) {
    return new String(bytes.array(), at, length, StandardCharsets.UTF_8);
  }
}
