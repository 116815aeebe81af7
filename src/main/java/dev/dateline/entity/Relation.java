package dev.dateline.entity;

import dev.dateline.article.Span;
import java.util.Objects;

/**
 * A tie from one organisation to another, as the text says.
 *
 * @param organization id of the other organisation of the same record
 * @param relation what the other is to this one: "sister company", "parent", "subsidiary"
 * @param span the words that say so
 */
public record Relation(String organization, String relation, Span span) {
  /** Rejects nulls. */
  public Relation {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(span, "span");
  }
}
