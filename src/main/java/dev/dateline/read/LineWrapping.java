package dev.dateline.read;

import dev.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of hard-wrapped text into passages. Text is hard-wrapped if its lines stop near
 * one width, each because the next word would not have fitted; elsewhere every line is a passage.
 */
final class LineWrapping {
  private static final int MIN_WIDTH = 40;
  private static final int MAX_WIDTH = 110;
  private static final int MIN_FULL_LINES = 3;

  /** Lines may stop this many characters short: tools break at hyphens, people early. */
  private static final int SLACK = 8;

  private final String text;
  private final List<Line> lines;
  private final int width;

  private LineWrapping(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    this.width = commonWidth(lines);
  }

  /** The passages of {@code text} in order; each is one line, or the lines of one paragraph. */
  static List<Passage> passages(String text, List<Line> lines) {
    LineWrapping wrapping = new LineWrapping(text, lines);
    boolean wrapped = wrapping.isWrapped();
    List<Passage> passages = new ArrayList<>();
    for (int first = 0; first < lines.size(); ) {
      int last = first;
      while (wrapped && last + 1 < lines.size() && wrapping.runsOn(last)) {
        last++;
      }
      Span span = new Span(lines.get(first).span().start(), lines.get(last).span().end());
      passages.add(Passage.of(text, span, lines.get(first).blankBefore()));
      first = last + 1;
    }
    return passages;
  }

  private static int commonWidth(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.span().length()).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[(int) (0.95 * (lengths.length - 1))];
  }

  private boolean isWrapped() {
    if (width < MIN_WIDTH || width > MAX_WIDTH) {
      return false;
    }
    int pairs = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).blankBefore()) {
        pairs++;
        full += isFull(i) && !endsSentence(i) ? 1 : 0;
      }
    }
    return full >= MIN_FULL_LINES && full * 2 >= pairs;
  }

  private boolean runsOn(int i) {
    Line next = lines.get(i + 1);
    if (next.blankBefore() || next.indent() > lines.get(i).indent() + 1) {
      return false;
    }
    if (Byline.parse(next.span().of(text)).isPresent()) {
      return false;
    }
    return isFull(i) || (!endsSentence(i) && Character.isLowerCase(firstChar(next)));
  }

  private boolean isFull(int i) {
    return lines.get(i).span().length() + 1 + firstWordLength(lines.get(i + 1)) > width - SLACK;
  }

  private boolean endsSentence(int i) {
    return ".!?".indexOf(text.charAt(lines.get(i).span().end() - 1)) >= 0;
  }

  private char firstChar(Line line) {
    return text.charAt(line.span().start());
  }

  private int firstWordLength(Line line) {
    int end = line.span().start();
    while (end < line.span().end() && !Line.isSpace(text.charAt(end))) {
      end++;
    }
    return end - line.span().start();
  }
}
