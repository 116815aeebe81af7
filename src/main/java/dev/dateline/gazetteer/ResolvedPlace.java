package dev.dateline.gazetteer;

import dev.dateline.article.Span;
import java.util.Objects;

/**
 * What a toponym was taken to mean.
 *
 * @param place the place
 * @param rule the rule that decided: {@code place.containment}
 * @param span the words of the article that decided, or null if it was not one place of the text
 * @param confidence 0 to 1
 */
public record ResolvedPlace(GazetteerPlace place, String rule, Span span, double confidence) {
  /** Rejects nulls and a confidence outside 0 to 1. */
  public ResolvedPlace {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(rule, "rule");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0 to 1");
    }
  }
}
