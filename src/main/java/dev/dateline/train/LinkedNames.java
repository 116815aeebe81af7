package dev.dateline.train;

import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import java.util.List;

/**
 * The names of a text and what each means. Immutable.
 *
 * @param text the whole text
 * @param names in order, not overlapping
 */
public record LinkedNames(String text, List<LinkedName> names) {
  /** Copies the list. */
  public LinkedNames {
    names = List.copyOf(names);
  }

  /**
   * A name.
   *
   * @param span where it stands in the text, UTF-16
   * @param type what is meant
   * @param entity the corpus' own identifier of what is meant, the same for all its names
   */
  public record LinkedName(Span span, NameType type, String entity) {}
}
