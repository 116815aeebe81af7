package dev.dateline.read.content;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
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
  private final Expansion expansion;

  private Content(Origin origin, Path file, InputStream in, Expansion expansion) {
    this.origin = origin;
    this.file = file;
    this.in = new BufferedInputStream(in, 1 << 16);
    this.expansion = expansion;
  }

  private static Content outermost(Origin origin, Path file, InputStream in) {
    Expansion expansion = new Expansion();
    return new Content(origin, file, new CountedStream(in, expansion), expansion);
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
    return outermost(origin, isRegular ? file : null, Files.newInputStream(file));
  }

  /**
   * The content of a stream, such as standard input.
   *
   * @param name what messages call it
   */
  public static Content of(String name, InputStream in) {
    return outermost(Origin.of(name, null, null), null, in);
  }

  /** A content within another. */
  public static Content of(Origin origin, InputStream in) {
    return outermost(origin, null, in);
  }

  /** A content that is unpacked from this one. */
  public Content unpacked(Origin origin, InputStream in) {
    return new Content(origin, null, in, expansion);
  }

  /** Where it comes from. */
  public Origin origin() {
    return origin;
  }

  /** The file that holds these bytes and no others, if there is one. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** How much was unpacked of the input that this belongs to. */
  public Expansion expansion() {
    return expansion;
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

  /** Counts what is read of an input as it was named. */
  private static final class CountedStream extends FilterInputStream {
    private final Expansion expansion;

    CountedStream(InputStream in, Expansion expansion) {
      super(in);
      this.expansion = expansion;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      expansion.addPacked(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      expansion.addPacked(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
      long skipped = super.skip(wanted);
      expansion.addPacked(skipped);
      return skipped;
    }
  }
}
