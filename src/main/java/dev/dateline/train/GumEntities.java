package dev.dateline.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads GUM's nested entity brackets: {@code (7-organization-…-Wikipedia_title} opens one, {@code
 * 7)} closes it, {@code (7-…)} is one of a single word.
 */
final class GumEntities {
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\((?<group>\\d+)(?:\\[[^\\]]*\\])?-(?<type>[a-z]+)(?<rest>[^()]*)(?<one>\\)?)|(?<close>\\d+)(?:\\[[^\\]]*\\])?\\)");

  private record Open(String group, String type, int start) {}

  private GumEntities() {}

  /** The entities of a sentence, in the order in which they end; those left open are dropped. */
  static List<TokenSpan> spans(List<ConlluToken> tokens) {
    List<TokenSpan> spans = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      Matcher bracket = BRACKET.matcher(tokens.get(i).entities());
      while (bracket.find()) {
        if (bracket.group("close") != null) {
          close(bracket.group("close"), i, open, spans);
        } else if (bracket.group("one").isEmpty()) {
          open.push(new Open(bracket.group("group"), bracket.group("type"), i));
        } else {
          spans.add(new TokenSpan(i, i + 1, bracket.group("type"), bracket.group("group")));
        }
      }
    }
    return spans;
  }

  private static void close(String group, int last, Deque<Open> open, List<TokenSpan> spans) {
    for (Open entity : open) {
      if (entity.group().equals(group)) {
        spans.add(new TokenSpan(entity.start(), last + 1, entity.type(), group));
        open.remove(entity);
        return;
      }
    }
  }
}
