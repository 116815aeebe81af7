package dev.dateline.read.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** What an archive lists, in its order. Used by one thread. */
interface Members extends Closeable {
  /** Whether there is one more; goes to it. */
  boolean advance() throws IOException;

  /** The member gone to; empty for folders, links and devices. */
  Optional<Member> member() throws IOException;

  /** Whether a member that is damaged takes those after it along. */
  boolean isSequential();
}
