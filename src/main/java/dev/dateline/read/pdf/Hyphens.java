package dev.dateline.read.pdf;

import dev.dateline.resource.ResourceTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a hyphen at the end of a line parts a word or belongs to it. It belongs to it
 * before a capital or a figure ("Anglo-Saxon", "2024-25"), after a single letter, a figure,
 * capitals or another hyphen ("e-mail", "EU-wide", "four-year-old"), where the document writes the
 * word with it elsewhere, and beside parts that make compounds ("well-known"). Elsewhere it goes.
 */
final class Hyphens {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐][\\p{L}\\p{M}]+)*");

  /** Shorter words are endings as well, such as "age"; in characters. */
  private static final int MIN_WORD = 4;

  private static final Set<String> COMPOUNDING = table("compounds.tsv");

  private final Set<String> words;

  private Hyphens(Set<String> words) {
    this.words = words;
  }

  /** By the words that stand whole in {@code lines}. */
  static Hyphens of(List<Line> lines) {
    Set<String> words = new HashSet<>();
    for (Line line : lines) {
      String text = line.text();
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        if (matcher.end() < text.length() - 1) {
          words.add(matcher.group().toLowerCase(Locale.ROOT).replace('‐', '-'));
        }
      }
    }
    return new Hyphens(words);
  }

  /** Appends the next line of a paragraph to those before. */
  void append(StringBuilder text, String next) {
    char last = text.charAt(text.length() - 1);
    if (last == '\u00ad') {
      text.setLength(text.length() - 1);
    } else if (last == '-' || last == '‐') {
      String before = lastWord(text);
      if (before.isEmpty()) {
        text.append(' ');
      } else if (isBreak(before, next)) {
        text.setLength(text.length() - 1);
      }
    } else {
      boolean isDash = last == '—' || next.startsWith("—");
      text.append(isDash ? "" : " ");
    }
    text.append(next);
  }

  /** What stands before the hyphen at the end, back to a space or a bracket. */
  private static String lastWord(StringBuilder text) {
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || "-‐'’.".indexOf(c) >= 0;
  }

  private boolean isBreak(String before, String next) {
    Matcher matcher = WORD.matcher(next);
    if (!matcher.lookingAt() || !Character.isLowerCase(next.charAt(0))) {
      return false;
    }
    String after = matcher.group().toLowerCase(Locale.ROOT);
    boolean isOneWord = before.chars().allMatch(Character::isLetter) && before.length() > 1;
    boolean isAcronym = isOneWord && before.equals(before.toUpperCase(Locale.ROOT));
    if (!isOneWord || isAcronym) {
      return false;
    }
    String start = before.toLowerCase(Locale.ROOT);
    if (words.contains(start + "-" + after)) {
      return false;
    }
    String part = after.replaceFirst("-.*", "");
    return words.contains(start + after) || !isCompound(start, part);
  }

  /** By tables of parts that make compounds; one such part is enough beside a word of its own. */
  private boolean isCompound(String start, String end) {
    boolean opens = COMPOUNDING.contains(start + "-");
    boolean closes = COMPOUNDING.contains("-" + end);
    return (opens && closes)
        || (opens && end.length() >= MIN_WORD && words.contains(end))
        || (closes && start.length() >= MIN_WORD && words.contains(start));
  }

  private static Set<String> table(String name) {
    return Set.copyOf(ResourceTable.words(Hyphens.class, name));
  }
}
