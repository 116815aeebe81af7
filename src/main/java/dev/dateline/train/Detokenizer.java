package dev.dateline.train;

import dev.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts tokens together again as they stand in print, for corpora that do not keep the text.
 *
 * @param text the text
 * @param tokens where each token stands in it
 */
record Detokenizer(String text, List<Span> tokens) {
  private static final Pattern CLOSING =
      Pattern.compile("[.,;:!?%)\\]}’”]+|\\.\\.\\.|'s|’s|'S|n't|n’t|['’](ll|re|ve|d|m)|-RRB-");
  private static final Pattern OPENING = Pattern.compile("[(\\[{$£€#“‘]|-LRB-|US\\$");
  private static final Set<String> QUOTES = Set.of("\"", "'", "``", "''");
  private static final Set<String> JOINING = Set.of("-", "–", "/");

  /**
   * Joins {@code forms} by the rules of English print.
   *
   * @param joinHyphens whether a lone hyphen or slash stood inside a word
   */
  static Detokenizer join(List<String> forms, boolean joinHyphens) {
    StringBuilder text = new StringBuilder();
    List<Span> tokens = new ArrayList<>();
    boolean quoted = false;
    boolean glued = true;
    for (String published : forms) {
      // Some corpora have tokens without any character; a space keeps the others' indexes.
      String form = published.isEmpty() ? " " : published;
      boolean quote = QUOTES.contains(form);
      boolean joining = joinHyphens && JOINING.contains(form);
      boolean closes = CLOSING.matcher(form).matches() || joining || (quote && quoted);
      if (!glued && !closes) {
        text.append(' ');
      }
      tokens.add(new Span(text.length(), text.length() + form.length()));
      text.append(form);
      glued = OPENING.matcher(form).matches() || joining || (quote && !quoted);
      quoted ^= quote;
    }
    return new Detokenizer(text.toString(), tokens);
  }

  /** Finds {@code forms} one after another in {@code text}; empty where they do not fit it. */
  static Optional<Detokenizer> align(List<String> forms, String text) {
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      int start = text.indexOf(form, at);
      if (start < 0 || !text.substring(at, start).isBlank()) {
        return Optional.empty();
      }
      at = start + form.length();
      tokens.add(new Span(start, at));
    }
    return Optional.of(new Detokenizer(text, tokens));
  }

  /** Where the tokens from {@code start} to before {@code end} stand in the text. */
  Span span(int start, int end) {
    return new Span(tokens.get(start).start(), tokens.get(end - 1).end());
  }
}
