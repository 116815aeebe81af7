package dev.dateline.resolve;

import dev.dateline.article.Span;

/**
 * A role some rule found.
 *
 * @param person whose
 * @param title as in the text
 * @param holder the organisation or place it is held at, or null
 * @param former whether it is over
 * @param span where the title stands
 * @param rule which rule found it
 */
record FoundRole(Name person, String title, Name holder, boolean former, Span span, String rule) {
  /** The same role, over. */
  FoundRole ended() {
    return new FoundRole(person, title, holder, true, span, rule);
  }
}
