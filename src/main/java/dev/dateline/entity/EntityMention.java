package dev.dateline.entity;

import dev.dateline.article.Span;
import java.util.Objects;

/**
 * One place in the text where an entity is named.
 *
 * @param span where, in the article's text
 * @param text the characters there
 * @param form in which shape
 * @param confidence how likely span and type are both right, 0 to 1
 */
public record EntityMention(Span span, String text, MentionForm form, double confidence) {
  /** Rejects nulls and a confidence outside 0 to 1. */
  public EntityMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(form, "form");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0 to 1");
    }
  }
}
