package dev.dateline.read;

import dev.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a piece of a page's text at its line breaks, each of which the page sets by an element of
 * its own. Where most lines go on in small letters, breaks were set to fit a width and mean
 * nothing.
 */
final class BrokenLines {
  /** Fewer breaks do not show what they are for. */
  private static final int MIN_BREAKS = 3;

  private BrokenLines() {}

  /** The lines between {@code from} and {@code to}; those that a sentence runs across are one. */
  static List<Span> in(CharSequence text, int from, int to) {
    List<Integer> breaks = new ArrayList<>();
    int all = 0;
    for (int i = from; i < to - 1; i++) {
      if (text.charAt(i) == '\n') {
        all++;
        if (!goesOn(text, i, to)) {
          breaks.add(i);
        }
      }
    }
    if (all >= MIN_BREAKS && 2 * breaks.size() <= all) {
      breaks.clear();
    }
    List<Span> lines = new ArrayList<>();
    int start = from;
    breaks.add(to);
    for (int at : breaks) {
      if (at > start) {
        lines.add(new Span(start, at));
      }
      start = at + 1;
    }
    return lines;
  }

  private static boolean goesOn(CharSequence text, int lineBreak, int to) {
    int next = lineBreak + 1;
    while (next < to && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    return next < to && Character.isLowerCase(text.charAt(next));
  }
}
