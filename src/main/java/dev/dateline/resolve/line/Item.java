package dev.dateline.resolve.line;

import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import java.util.Locale;

/**
 * A step of a sentence as rules read it: a whole name, or a word or mark between names.
 *
 * @param text the characters
 * @param span where they stand
 * @param name the name, or null for a word or mark
 * @param word the word in lower case; empty for a name, so that no word rule ever takes a name
 */
public record Item(String text, Span span, Name name, String word) {
  /** A name, or with a null {@code name} a word or mark. */
  static Item of(String text, Span span, Name name) {
    return new Item(text, span, name, name == null ? text.toLowerCase(Locale.ROOT) : "");
  }

  /** Whether it is a name. */
  public boolean isName() {
    return name != null;
  }

  /** Whether it is a name of {@code type}. */
  public boolean isName(NameType type) {
    return name != null && name.is(type);
  }

  /** Whether it is an organisation, a place or its people: where a post can be held. */
  public boolean isHolder() {
    return name != null && !name.is(NameType.PERSON);
  }

  /** Whether it is the "'s" after a name or word. */
  public boolean isPossessive() {
    return name == null
        && (text.equals("'s") || text.equals("’s") || text.equals("’") || text.equals("'"));
  }

  /** Whether it is a word with a capital that is in no name. */
  public boolean isPlainCapitalised() {
    return name == null && Character.isUpperCase(text.charAt(0));
  }

  /** Whether it is a word without a capital that is in no name. */
  public boolean isPlainLowerCase() {
    return name == null && Character.isLowerCase(text.charAt(0));
  }
}
