package dev.dateline.resolve.kind;

import dev.dateline.article.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the learnt table of kinds looks at: the words of an organisation's name and the words next
 * to it. Stateless; public for its trainer alone.
 *
 * <pre>{@code
 * KindFeatures.of("shares of Acme fell", new Span(0, 19), new Span(10, 14)); // "n:acme", "b1:shares" …
 * }</pre>
 */
public final class KindFeatures {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+|[^\\s]");

  /** How far the words beside the name are looked for, in UTF-16 code units. */
  private static final int REACH = 60;

  /** Words further away than three tell little about the name. */
  private static final int WORDS = 3;

  private KindFeatures() {}

  /**
   * The features of one mention.
   *
   * @param text the article's text
   * @param block the block the mention stands in
   * @param mention where it stands
   */
  public static Set<String> of(String text, Span block, Span mention) {
    Set<String> features = new LinkedHashSet<>();
    name(mention.of(text), features);
    int start = Math.max(block.start(), mention.start() - REACH);
    int end = Math.min(block.end(), mention.end() + REACH);
    List<String> before = words(text.substring(Math.min(start, mention.start()), mention.start()));
    List<String> after = words(text.substring(mention.end(), Math.max(end, mention.end())));
    for (int i = 0; i < Math.min(WORDS, before.size()); i++) {
      String word = before.get(before.size() - 1 - i);
      features.add("b" + i + ":" + word);
      features.add("b:" + word);
    }
    for (int i = 0; i < Math.min(WORDS, after.size()); i++) {
      features.add("a" + i + ":" + after.get(i));
      features.add("a:" + after.get(i));
    }
    return features;
  }

  private static void name(String name, Set<String> features) {
    List<String> words = words(name);
    features.add("bias");
    if (words.isEmpty()) {
      return;
    }
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    words.forEach(word -> features.add("n:" + word));
    features.add("l:" + last);
    features.add("x:" + last.substring(Math.max(0, last.length() - 3)));
    features.add("p:" + first.substring(0, Math.min(3, first.length())));
    boolean capitals = words.size() == 1 && name.chars().noneMatch(Character::isLowerCase);
    features.add(capitals ? "s:capitals" : "s:" + Math.min(4, words.size()));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }
}
