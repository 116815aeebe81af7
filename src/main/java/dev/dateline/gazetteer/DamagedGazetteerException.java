package dev.dateline.gazetteer;

import java.io.IOException;

/** The gazetteer's file is missing or is not what it should be; the message says what to do. */
public final class DamagedGazetteerException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedGazetteerException(String file, String reason, Throwable cause) {
    super(
        "gazetteer file "
            + file
            + ": "
            + reason
            + "; take the jar of this version again, or build the file anew with"
            + " \"dateline build gazetteer\"",
        cause);
  }
}
