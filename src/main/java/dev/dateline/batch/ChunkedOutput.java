package dev.dateline.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Files written one after the other in chunks, each of which can be read without those after it.
 * Used by one thread.
 */
final class ChunkedOutput extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final Packing packing;
  private Path next;
  private long bytes;
  private FileChannel channel;
  private OutputStream file;
  private OutputStream chunk;

  private ChunkedOutput(Packing packing) {
    this.packing = packing;
  }

  /**
   * Opens a file to write after its first bytes; what stands there after them goes.
   *
   * @param bytes number of bytes to keep
   */
  static ChunkedOutput open(Path path, long bytes, Packing packing) throws IOException {
    ChunkedOutput output = new ChunkedOutput(packing);
    output.enter(path, bytes);
    return output;
  }

  /**
   * Goes on after a file that is full.
   *
   * @param next the file to write next
   * @param bytes number of bytes in the one that is full
   */
  static ChunkedOutput after(Path next, long bytes, Packing packing) {
    ChunkedOutput output = new ChunkedOutput(packing);
    output.next = next;
    output.bytes = bytes;
    return output;
  }

  private void enter(Path path, long bytes) throws IOException {
    close();
    channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(bytes);
    channel.position(bytes);
    file = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    this.bytes = bytes;
  }

  private OutputStream chunk() throws IOException {
    if (next != null) {
      enter(next, 0);
      next = null;
    }
    if (chunk == null) {
      chunk = packing.chunk(file);
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
    if (chunk != null) {
      OutputStream ended = chunk;
      chunk = null;
      ended.close();
      file.flush();
      bytes = channel.position();
    }
    return bytes;
  }

  /** After the end of a chunk: what is written from now on goes to another file. */
  void continueIn(Path next) {
    this.next = next;
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
