package dev.dateline.write;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as a terminal shows it: how wide it is, where its lines break, what must not reach it. */
final class TerminalText {
  /** Line breaks, and what an article could steer a terminal with: escapes, bidi overrides. */
  private static final Pattern UNSHOWN =
      Pattern.compile("[\\s\\p{Cntrl}\\u0080-\\u009F\\u202A-\\u202E\\u2066-\\u2069]+");

  private static final Set<UnicodeScript> TWO_COLUMNS =
      EnumSet.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private TerminalText() {}

  /** {@code text} on one line, without control characters. */
  static String clean(String text) {
    return UNSHOWN.matcher(text).replaceAll(" ").strip();
  }

  /** Columns {@code text} takes. */
  static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> TWO_COLUMNS.contains(UnicodeScript.of(codePoint)) ? 2 : 1;
    };
  }

  /** {@code text} in lines of at most {@code width} columns; a longer word has its own line. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int wordWidth = width(word);
      if (used > 0 && used + 1 + wordWidth > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += wordWidth;
    }
    lines.add(line.toString());
    return lines;
  }
}
