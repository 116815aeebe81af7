package dev.dateline.read.content;

import java.io.Closeable;
import java.io.IOException;

/** What a container holds, one after the other. Used by one thread. */
public interface Entries extends Closeable {
  /**
   * The next entry, or null after the last; what the entry before was made of may be gone then.
   *
   * @throws ContentException if nothing more can be read, with the reason and the remedy
   */
  Entry next() throws IOException;
}
