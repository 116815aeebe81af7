package dev.dateline.train;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name inside one of GUM's entity spans, which hold whole noun phrases: "the Yonhap news
 * agency", "President Trump", "the country's military".
 */
final class GumNames {
  private static final Set<String> LINKS =
      Set.of("of", "the", "and", "for", "de", "la", "del", "di", "da", "van", "von", "&", "-");

  private GumNames() {}

  /**
   * The stretch of proper nouns around the phrase's head, or empty if the head is no proper noun.
   * Words such as "of" stay between two proper nouns.
   */
  static Optional<TokenSpan> name(List<ConlluToken> tokens, TokenSpan phrase) {
    int head = head(tokens, phrase);
    if (!tokens.get(head).partOfSpeech().equals("PROPN")) {
      return Optional.empty();
    }
    int start = head;
    while (start > phrase.start() && goesOn(tokens, start - 1, phrase)) {
      start--;
    }
    int end = head + 1;
    while (end < phrase.end() && goesOn(tokens, end, phrase)) {
      end++;
    }
    while (!isProper(tokens.get(start))) {
      start++;
    }
    while (!isProper(tokens.get(end - 1))) {
      end--;
    }
    return Optional.of(new TokenSpan(start, end, phrase.tag(), phrase.entity()));
  }

  /** The word of the phrase that hangs on a word outside it. */
  private static int head(List<ConlluToken> tokens, TokenSpan phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      int head = tokens.get(i).head();
      if (head < phrase.start() || head >= phrase.end()) {
        return i;
      }
    }
    return phrase.start();
  }

  private static boolean goesOn(List<ConlluToken> tokens, int i, TokenSpan phrase) {
    ConlluToken token = tokens.get(i);
    boolean link =
        LINKS.contains(token.form())
            && i > phrase.start()
            && i + 1 < phrase.end()
            && (isProper(tokens.get(i + 1)) || LINKS.contains(tokens.get(i + 1).form()))
            && (isProper(tokens.get(i - 1)) || LINKS.contains(tokens.get(i - 1).form()));
    return isProper(token) || link;
  }

  private static boolean isProper(ConlluToken token) {
    boolean capital = Character.isUpperCase(token.form().codePointAt(0));
    boolean word = !Set.of("PUNCT", "PRON", "DET").contains(token.partOfSpeech());
    return token.partOfSpeech().equals("PROPN") || (capital && word);
  }
}
