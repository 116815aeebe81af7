package dev.dateline.read.archive;

import java.io.IOException;
import java.io.InputStream;

/** A file in an archive. */
interface Member {
  /** Its path as the archive has it, with {@code /} between folders; may lead anywhere. */
  String name();

  /** Why it cannot be read and what to do about it, or null. */
  String refusal();

  /** Its bytes. */
  InputStream open() throws IOException;
}
