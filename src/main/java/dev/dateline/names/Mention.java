package dev.dateline.names;

import dev.dateline.article.Span;
import java.util.Map;
import java.util.Objects;

/**
 * A name found in an article.
 *
 * @param span where it stands in the article's text
 * @param type what it names
 * @param confidence how likely span and type are both right, 0 to 1
 * @param kinds for an organisation, the name finder's probability of each kind it holds possible,
 *     each 0 to 1; empty where it has no view
 */
public record Mention(
    Span span, NameType type, double confidence, Map<OrganizationKind, Double> kinds) {
  /** Copies the map; rejects a confidence outside 0 to 1. */
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0 to 1");
    }
    kinds = Map.copyOf(kinds);
  }

  /** A mention without a view on the kind of organisation. */
  public Mention(Span span, NameType type, double confidence) {
    this(span, type, confidence, Map.of());
  }
}
