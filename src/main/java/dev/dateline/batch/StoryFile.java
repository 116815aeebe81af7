package dev.dateline.batch;

import dev.dateline.corpus.NearDuplicates;
import dev.dateline.corpus.Story;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The stories a run remembers, for it to go on with when it was cut off. There is no file before
 * the first story. Used by one thread.
 */
final class StoryFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final long begun;
  private FileChannel channel;
  private DataOutputStream out;

  /**
   * A file to write after its first bytes.
   *
   * @param begun number of bytes to keep
   */
  StoryFile(Path path, long begun) {
    this.path = path;
    this.begun = begun;
  }

  /** Size in bytes, 0 if there is no file. */
  static long size(Path path) throws IOException {
    return Files.exists(path) ? Files.size(path) : 0;
  }

  /** Has {@code stories} remember those of the run before. */
  void recall(NearDuplicates stories) throws IOException {
    if (begun == 0) {
      return;
    }
    try (FileChannel file =
            FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        InputStream bytes = new BufferedInputStream(Channels.newInputStream(file), BUFFER);
        DataInputStream in = new DataInputStream(bytes)) {
      file.truncate(begun);
      while (hasMore(bytes)) {
        stories.remember(Story.readFrom(in));
      }
    }
  }

  private static boolean hasMore(InputStream bytes) throws IOException {
    bytes.mark(1);
    boolean more = bytes.read() >= 0;
    bytes.reset();
    return more;
  }

  void add(Story story) throws IOException {
    if (out == null) {
      channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(begun);
      channel.position(begun);
      out =
          new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
    }
    story.writeTo(out);
  }

  /**
   * Hands all stories to the system.
   *
   * @return bytes in the file
   */
  long flush() throws IOException {
    if (out == null) {
      return begun;
    }
    out.flush();
    return channel.position();
  }

  /** Removes the file. */
  void delete() throws IOException {
    close();
    Files.deleteIfExists(path);
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
