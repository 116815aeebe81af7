package dev.dateline.names;

import java.io.IOException;

/** A model that is missing or is not the one that was published; the message says what to do. */
public final class ModelException extends IOException {
  private static final long serialVersionUID = 1L;

  /** A model that cannot be used, with the file, the reason and the remedy. */
  public ModelException(String message) {
    super(message);
  }

  /** A model that cannot be read, with the file, the reason and the remedy. */
  public ModelException(String message, Exception cause) {
    super(message, cause);
  }
}
