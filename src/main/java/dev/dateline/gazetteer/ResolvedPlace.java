package dev.dateline.gazetteer;

import java.util.Objects;

/**
 * What a toponym was taken to mean.
 *
 * @param place the place
 * @param rule the rule that decided: {@code place.containment}
 * @param confidence 0 to 1
 */
public record ResolvedPlace(GazetteerPlace place, String rule, double confidence) {
  /** Rejects nulls and a confidence outside 0 to 1. */
  public ResolvedPlace {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(rule, "rule");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0 to 1");
    }
  }
}
