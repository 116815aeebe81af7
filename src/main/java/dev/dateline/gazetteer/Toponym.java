package dev.dateline.gazetteer;

import dev.dateline.article.Span;
import java.util.Objects;

/**
 * A mention of a place, of its people, or of a body that may bear its name.
 *
 * @param name the name without quotes and possessive: "Springfield"
 * @param span where it stands in the article
 */
public record Toponym(String name, Span span) {
  /** Rejects nulls. */
  public Toponym {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(span, "span");
  }
}
