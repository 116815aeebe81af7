package dev.dateline.resolve.role;

import dev.dateline.article.Span;
import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Name;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
 * @param isOpen whether no word beside it says where it is held
 */
record FoundRole(
    Name person,
    String title,
    Name holder,
    boolean former,
    Span span,
    String rule,
    String holderRule,
    boolean isOpen) {
  /** A vice president is no president. */
  private static final Set<String> RANKS =
      Set.of(
          "vice",
          "deputy",
          "assistant",
          "associate",
          "acting",
          "interim",
          "co",
          "junior",
          "senior",
          "chief",
          "prime",
          "former",
          "ex");

  FoundRole(Name person, String title, Name holder, boolean former, Span span, String rule) {
    this(person, title, holder, former, span, rule, null, holder == null);
  }

  /**
   * The same role, held at somebody or something without a name: "his lawyer", "the show's
   * director".
   */
  FoundRole closed() {
    return new FoundRole(person, title, holder, former, span, rule, holderRule, false);
  }

  /** "Minister Lee" for who is "Minister of Health" or "Health Minister" elsewhere. */
  boolean isShortFor(FoundRole other) {
    if (holder != null && (other.holder == null || !holder.key().equals(other.holder.key()))) {
      return false;
    }
    String whole = other.title.toLowerCase(Locale.ROOT);
    String part = title.toLowerCase(Locale.ROOT);
    boolean rank = RANKS.contains(whole.split("[ -]", 2)[0]);
    return !rank
        && (whole.startsWith(part + " of ")
            || whole.startsWith(part + " for ")
            || whole.endsWith(" " + part)
            || isPartOfList(part, whole));
  }

  /** "Interior Minister" of "Interior and Safety Minister". */
  private static boolean isPartOfList(String part, String whole) {
    int cut = part.lastIndexOf(' ');
    return cut > 0
        && whole.startsWith(part.substring(0, cut) + " and ")
        && whole.endsWith(part.substring(cut));
  }

  /** The same role, another's. */
  FoundRole of(Name other) {
    return new FoundRole(other, title, holder, former, span, rule, holderRule, isOpen);
  }

  /** The same role, over. */
  FoundRole ended() {
    return new FoundRole(person, title, holder, true, span, rule, holderRule, isOpen);
  }

  /** The same role, held at {@code otherHolder} unless it says where or that it is nowhere. */
  FoundRole orHeldAt(Name otherHolder) {
    return isOpen ? new FoundRole(person, title, otherHolder, former, span, rule) : this;
  }

  /** The same role, held at {@code otherHolder}. */
  FoundRole heldAt(Name otherHolder, String otherRule) {
    return new FoundRole(person, title, otherHolder, former, span, rule, otherRule, false)
        .withoutWordOfHolder();
  }

  /**
   * Without the first word of its title where that alone stands for its holder: "{Council}
   * spokeswoman" of the Oslo City Council.
   */
  FoundRole withoutWordOfHolder() {
    int space = title.indexOf(' ');
    if (holder == null || !holder.is(NameType.ORGANIZATION) || space < 0) {
      return this;
    }
    String first = NameKey.of(title.substring(0, space));
    String rest = title.substring(space + 1);
    String[] words = holder.words();
    boolean stands =
        Character.isUpperCase(title.charAt(0))
            && (words[words.length - 1].equals(first)
                || (References.refers(first) && List.of(words).contains(first)))
            && !TitlePhrase.isOffice(rest.toLowerCase(Locale.ROOT));
    Span shorter = new Span(span.end() - rest.length(), span.end());
    return stands && span.end() - span.start() == title.length()
        ? new FoundRole(person, rest, holder, former, shorter, rule, holderRule, isOpen)
        : this;
  }
}
