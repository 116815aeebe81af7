package dev.dateline.train;

import dev.dateline.article.Span;
import dev.dateline.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells names from descriptions by their capitals, in corpora that annotate both. */
final class Capitals {
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "in", "on", "at", "to", "de", "del", "della", "di", "da", "do",
          "dos", "du", "des", "la", "le", "les", "el", "al", "von", "van", "der", "den", "bin",
          "ibn", "y", "e", "a", "an", "with", "against", "under", "'s", "’s", "&");

  private static final Set<String> PRONOUNS =
      Set.of(
          "I", "He", "She", "It", "They", "We", "You", "His", "Her", "Its", "Their", "Our", "My",
          "This", "That", "These", "Those", "Who", "All", "Both", "Some", "Many", "Us", "Your");

  private Capitals() {}

  /** Whether the first word after any article has a capital or a digit. */
  static boolean openName(String text, Span span) {
    return isNameWord(Tokenizer.tokens(text, span.start(), span.end()).get(0).of(text));
  }

  /**
   * The name inside a described span: small words leave its start, and the whole is no name if any
   * other word is small: "the main town of Lagos" holds none, "the Republic of Kenya" does.
   */
  static Optional<Span> name(String text, Span span) {
    List<Span> tokens = Tokenizer.tokens(text, span.start(), span.end());
    int first = 0;
    while (first < tokens.size() && SMALL.contains(tokens.get(first).of(text))) {
      first++;
    }
    boolean article =
        first < tokens.size()
            && tokens.get(first).of(text).equals("The")
            && first + 1 < tokens.size();
    List<Span> rest = tokens.subList(first, tokens.size());
    if (rest.isEmpty() || (article && !isNameWord(rest.get(1).of(text)))) {
      return Optional.empty();
    }
    boolean name =
        rest.stream().map(token -> token.of(text)).allMatch(w -> isNameWord(w) || isLink(w));
    boolean opens = isNameWord(rest.get(0).of(text));
    boolean closes = isNameWord(rest.get(rest.size() - 1).of(text));
    return name && opens && closes
        ? Optional.of(new Span(rest.get(0).start(), span.end()))
        : Optional.empty();
  }

  private static boolean isNameWord(String word) {
    int first = word.codePointAt(0);
    return (Character.isUpperCase(first) || Character.isDigit(first) || hasInnerCapital(word))
        && !PRONOUNS.contains(word);
  }

  private static boolean hasInnerCapital(String word) {
    return word.length() > 2 && word.substring(1).chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isLink(String word) {
    return SMALL.contains(word) || !Character.isLetter(word.codePointAt(0));
  }
}
