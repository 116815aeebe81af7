package dev.dateline.read.content;

import java.io.IOException;
import java.util.Optional;

/** A kind of content. Implementations are immutable. */
public sealed interface Format permits SingleFormat, ContainerFormat {
  /**
   * What users call it; empty for archives and compression, which are always opened, and for what
   * is told only to be refused.
   */
  Optional<InputFormat> kind();

  /**
   * Whether a content is of this kind.
   *
   * @param head its first bytes, {@link Content#HEAD} or all there are
   * @param origin its name, which may lie
   */
  boolean matches(byte[] head, Origin origin) throws IOException;
}
