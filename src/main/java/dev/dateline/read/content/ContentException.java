package dev.dateline.read.content;

import java.io.IOException;

/** A content that cannot be read. The message names the reason and the remedy, not the input. */
public final class ContentException extends IOException {
  private static final long serialVersionUID = 1L;

  /** A reason and a remedy, such as "ends too early; fetch it again". */
  public ContentException(String reason) {
    super(reason);
  }
}
