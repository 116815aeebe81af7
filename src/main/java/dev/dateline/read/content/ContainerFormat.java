package dev.dateline.read.content;

import java.io.IOException;

/** A kind of content that holds other contents or many articles. Implementations are immutable. */
public non-sealed interface ContainerFormat extends Format {
  /**
   * Goes through what a content holds.
   *
   * @param content stays open as long as the entries are, and is closed with them
   * @throws ContentException if it cannot be opened, with the reason and the remedy
   */
  Entries open(Content content, ReadSettings settings) throws IOException;
}
