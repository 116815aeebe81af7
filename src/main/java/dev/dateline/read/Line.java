package dev.dateline.read;

import dev.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the text that is not blank.
 *
 * @param span where it lies, without white space at either end
 * @param indent white space before it, in characters
 * @param blankBefore whether a blank line or the start of the text comes before it
 */
record Line(Span span, int indent, boolean blankBefore) {

  /** The lines of {@code text} that are not blank, in order. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blankBefore = true;
    int start = 0;
    while (start < text.length()) {
      int end = endOfLine(text, start);
      Optional<Span> span = stripped(text, start, end);
      if (span.isPresent()) {
        lines.add(new Line(span.get(), span.get().start() - start, blankBefore));
      }
      blankBefore = span.isEmpty();
      start = afterBreak(text, end);
    }
    return lines;
  }

  /** {@code text[start, end)} without white space at its ends; empty if nothing else is there. */
  static Optional<Span> stripped(CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** White space in any script, control characters and marks of no width. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || c == 0xFEFF;
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static int afterBreak(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}
