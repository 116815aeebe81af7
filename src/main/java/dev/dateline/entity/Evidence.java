package dev.dateline.entity;

import dev.dateline.article.Span;
import java.util.Objects;

/**
 * Why something was inferred.
 *
 * @param claim what was inferred, as a path of record fields and value: {@code kind=government},
 *     {@code alias=Mnuchin}
 * @param rule the rule or model that inferred it, such as {@code kind.head-word}
 * @param span the words it rests on, or null if it rests on a table alone
 */
public record Evidence(String claim, String rule, Span span) {
  /** Rejects a missing claim or rule. */
  public Evidence {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(rule, "rule");
  }
}
