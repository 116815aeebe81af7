package dev.dateline.cli;

import java.util.Locale;

/** How records are written. */
enum OutputFormat {
  /** A page for people to read. */
  TEXT,
  /** JSON Lines. */
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
