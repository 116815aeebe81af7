package dev.dateline.read.content;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Bytes with an origin, read once from their start to their end. Used by one thread. */
public final class Content implements Closeable {
  /** Bytes at the start by which a format is told. */
  public static final int HEAD = 8192;

  private final Origin origin;
  private final Path file;
  private final BufferedInputStream in;

  private Content(Origin origin, Path file, InputStream in) {
    this.origin = origin;
    this.file = file;
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /**
   * The content of a file.
   *
   * @throws ContentException if it is a folder
   * @throws IOException if it cannot be opened
   */
  public static Content of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new ContentException(
          "is a folder, not a file; expand folders with ArticleSources first");
    }
    boolean isRegular = Files.isRegularFile(file);
    Origin origin =
        Origin.of(file.toString(), file.toString(), isRegular ? Files.size(file) : null);
    return new Content(origin, isRegular ? file : null, Files.newInputStream(file));
  }

  /**
   * The content of a stream, such as standard input.
   *
   * @param name what messages call it
   */
  public static Content of(String name, InputStream in) {
    return new Content(Origin.of(name, null, null), null, in);
  }

  /** A content within another. */
  public static Content of(Origin origin, InputStream in) {
    return new Content(origin, null, in);
  }

  /** Where it comes from. */
  public Origin origin() {
    return origin;
  }

  /** The file that holds these bytes and no others, if there is one. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** Up to {@link #HEAD} bytes at its start; only before anything was read. */
  public byte[] head() throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return head;
  }

  /** The bytes; closed with this. */
  public InputStream stream() {
    return in;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
