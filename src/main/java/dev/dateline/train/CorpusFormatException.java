package dev.dateline.train;

import java.io.IOException;
import java.nio.file.Path;

/** A corpus file that is not in its corpus' format. */
public final class CorpusFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * A line that cannot be read.
   *
   * @param file the file
   * @param line the line's number, counted from 1
   * @param reason what is wrong with it
   */
  public CorpusFormatException(Path file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
  }

  /** A file that cannot be read as a whole. */
  public CorpusFormatException(Path file, String reason) {
    super(file + ": " + reason);
  }
}
