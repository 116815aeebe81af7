package dev.dateline.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The paths in a list, read as the run goes on. In UTF-8; empty ones are passed over. */
final class PathList implements Iterator<String>, Closeable {
  private final String name;
  private final Reader in;
  private final boolean isNullSeparated;
  private String next;

  /**
   * A list.
   *
   * @param name what messages call it
   * @param isNullSeparated whether paths end with a NUL, as {@code find -print0} writes them, and
   *     not with a line
   */
  PathList(String name, InputStream in, boolean isNullSeparated) {
    this.name = name;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.isNullSeparated = isNullSeparated;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      try {
        next = read();
      } catch (IOException e) {
        throw new UncheckedIOException(
            new IOException(
                name + ": cannot be read on (" + e.getMessage() + "); check the list", e));
      }
    }
    return next != null;
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there are no more paths in " + name);
    }
    String path = next;
    next = null;
    return path;
  }

  /** Null at the end. */
  private String read() throws IOException {
    StringBuilder path = new StringBuilder();
    int c = in.read();
    while (c >= 0 && !(isEnd(c) && path.length() > 0)) {
      if (!isEnd(c)) {
        path.append((char) c);
      }
      c = in.read();
    }
    return path.length() == 0 ? null : path.toString();
  }

  private boolean isEnd(int c) {
    return isNullSeparated ? c == 0 : c == '\n' || c == '\r';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
