package dev.dateline.gazetteer;

import java.util.List;
import java.util.Objects;

/**
 * A place name of an article, to be resolved.
 *
 * @param name as in the text: "Springfield"
 * @param mentions how often the article uses it, 1 or more
 * @param containers what the text says it lies in, such as the "Illinois" of "Springfield,
 *     Illinois"; may be empty
 */
public record Toponym(String name, int mentions, List<String> containers) {
  /** Copies the list; rejects fewer mentions than one. */
  public Toponym {
    Objects.requireNonNull(name, "name");
    containers = List.copyOf(containers);
    if (mentions < 1) {
      throw new IllegalArgumentException(name + ": " + mentions + " mentions");
    }
  }
}
