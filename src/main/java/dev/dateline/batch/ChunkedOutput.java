package dev.dateline.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file written in chunks, each of which can be read without those after it: packed ones are gzip
 * members of their own (RFC 1952, 2.2). Used by one thread.
 */
final class ChunkedOutput extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final OutputStream file;
  private final boolean packed;
  private OutputStream chunk;

  private ChunkedOutput(FileChannel channel, boolean packed) {
    this.channel = channel;
    this.file = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    this.packed = packed;
  }

  /**
   * Opens a file to write after its first bytes; what stands there after them goes.
   *
   * @param bytes number of bytes to keep
   * @param packed whether chunks are packed with gzip
   */
  static ChunkedOutput open(Path path, long bytes, boolean packed) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(bytes);
    channel.position(bytes);
    return new ChunkedOutput(channel, packed);
  }

  private OutputStream chunk() throws IOException {
    if (chunk == null) {
      chunk = packed ? new GZIPOutputStream(file, BUFFER) : file;
    }
    return chunk;
  }

  @Override
  public void write(int b) throws IOException {
    chunk().write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    chunk().write(bytes, offset, length);
  }

  /** Does nothing: records are relied on from the end of their chunk only. */
  @Override
  public void flush() {}

  /**
   * Ends the chunk under way and hands it to the system.
   *
   * @return bytes in the file
   */
  long endChunk() throws IOException {
    if (chunk instanceof GZIPOutputStream member) {
      member.finish();
    }
    chunk = null;
    file.flush();
    return channel.position();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
