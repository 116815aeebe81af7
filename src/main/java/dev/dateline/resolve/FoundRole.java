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
 * @param holderRule which rule told the holder where the words do not, or null
 */
record FoundRole(
    Name person,
    String title,
    Name holder,
    boolean former,
    Span span,
    String rule,
    String holderRule) {
  FoundRole(Name person, String title, Name holder, boolean former, Span span, String rule) {
    this(person, title, holder, former, span, rule, null);
  }

  /** The same role, over. */
  FoundRole ended() {
    return new FoundRole(person, title, holder, true, span, rule, holderRule);
  }

  /** The same role, held at {@code otherHolder}. */
  FoundRole heldAt(Name otherHolder, String otherRule) {
    return new FoundRole(person, title, otherHolder, former, span, rule, otherRule);
  }
}
