package dev.dateline.read.archive;

import dev.dateline.read.content.ContentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a stream in a temporary file that is gone when it is closed, whatever happens before. */
final class Spool {
  private Spool() {}

  /**
   * A file with the bytes of a stream.
   *
   * @throws ContentException if they are too many, or there is no room
   */
  static FileChannel of(InputStream in, long maxBytes) throws IOException {
    FileChannel file = create();
    try {
      byte[] bytes = new byte[1 << 16];
      long size = 0;
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        size += read;
        if (size > maxBytes) {
          throw new ContentException(
              "takes a temporary file of more than the limit of "
                  + maxBytes
                  + " bytes; save the zip as a file of its own");
        }
        write(ByteBuffer.wrap(bytes, 0, read), file);
      }
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static FileChannel create() throws ContentException {
    try {
      Path path = Files.createTempFile("dateline", ".zip");
      return FileChannel.open(
          path,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static void write(ByteBuffer bytes, FileChannel file) throws ContentException {
    try {
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static ContentException full(IOException failure) {
    return new ContentException(
        "needs a temporary file, which cannot be written ("
            + failure.getMessage()
            + "); make room in "
            + System.getProperty("java.io.tmpdir"));
  }
}
