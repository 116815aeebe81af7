package dev.dateline.text;

import dev.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts stretches of text that are too long where a cut does least harm. */
final class LongText {
  private LongText() {}

  /**
   * {@code span} in pieces of at most {@code longest} code units, cut after a semicolon, a comma or
   * white space if there is one in the second half of a piece, else anywhere but inside a surrogate
   * pair.
   */
  static List<Span> pieces(String text, Span span, int longest) {
    List<Span> pieces = new ArrayList<>();
    int at = span.start();
    while (span.end() - at > longest) {
      int cut = cutBefore(text, at, at + longest);
      add(text, at, cut, pieces);
      at = cut;
    }
    add(text, at, span.end(), pieces);
    return pieces;
  }

  /** The best place to cut in the second half of {@code start} to {@code end}. */
  static int cutBefore(String text, int start, int end) {
    int half = start + (end - start) / 2;
    for (char mark : new char[] {'\n', ';', ',', ' '}) {
      for (int cut = end - 1; cut >= half; cut--) {
        if (text.charAt(cut) == mark && !isInsideNumber(text, cut)) {
          return cut + 1;
        }
      }
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static boolean isInsideNumber(String text, int mark) {
    return text.charAt(mark) == ','
        && mark + 1 < text.length()
        && Character.isDigit(text.charAt(mark + 1));
  }

  private static void add(String text, int start, int end, List<Span> pieces) {
    int from = start;
    int to = end;
    while (from < to && Tokenizer.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Tokenizer.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      pieces.add(new Span(from, to));
    }
  }
}
