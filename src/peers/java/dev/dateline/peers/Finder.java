package dev.dateline.peers;

import dev.dateline.evaluate.GoldNames.TypedSpan;
import java.util.Set;

/** A loaded system that finds names in raw text, on the calling thread. */
interface Finder extends AutoCloseable {
  /** The names of a text, with spans that count in it. */
  Set<TypedSpan> find(String text);

  @Override
  default void close() {}
}
