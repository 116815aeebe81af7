package dev.dateline.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins lines to paragraphs. A new one starts where type or distance change, at an indent, after a
 * line that ends a sentence with room for the next word, and at marks of lists. Used by one thread
 * for one document.
 */
final class ParagraphFinder {
  /** How much further apart than usual lines of two paragraphs are. */
  private static final float WIDER = 1.3f;

  /** Sizes that differ by less are one, as a share. */
  private static final float SAME_SIZE = 0.06f;

  /** First-line indents, in ems. */
  private static final float MIN_INDENT = 0.6f;

  private static final float MAX_INDENT = 6;

  /** A line that fills less of its column than this stands alone. */
  private static final float ALONE = 0.6f;

  /** Letters this much larger than the text's are a headline's. */
  static final float HEADLINE = 1.2f;

  private final List<Line> lines;
  private final float bodySize;
  private final Leading leading;
  private final Hyphens hyphens;
  private final Map<Long, Float> lefts = new HashMap<>();
  private final Map<Long, Float> rights = new HashMap<>();

  private ParagraphFinder(List<Line> lines, float bodySize) {
    this.lines = lines;
    this.bodySize = bodySize;
    this.leading = Leading.of(lines);
    this.hyphens = Hyphens.of(lines);
    for (Line line : lines) {
      lefts.merge(column(line), line.row().left(), Math::min);
      rights.merge(column(line), line.row().right(), Math::max);
    }
  }

  /**
   * The paragraphs of a document.
   *
   * @param bodySize the size of its running text, in points
   */
  static List<Paragraph> paragraphs(List<Line> lines, float bodySize) {
    ParagraphFinder finder = new ParagraphFinder(lines, bodySize);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int first = 0; first < lines.size(); ) {
      int last = first + 1;
      StringBuilder text = new StringBuilder(lines.get(first).text());
      while (last < lines.size() && !finder.opens(lines.get(last - 1), lines.get(last))) {
        finder.hyphens.append(text, lines.get(last).text());
        last++;
      }
      Line line = lines.get(first);
      paragraphs.add(new Paragraph(text.toString(), line.row().size(), line.page()));
      first = last;
    }
    return withoutBreaks(paragraphs, finder.hyphens, bodySize);
  }

  /** Whether a paragraph starts with {@code line}. */
  private boolean opens(Line before, Line line) {
    Row above = before.row();
    Row below = line.row();
    if (differ(above, below) || Sentences.isListMark(below.words().get(0).text())) {
      return true;
    }
    if (!line.isBeside(before)) {
      return opensColumn(before, line);
    }
    float distance = below.y() - above.y();
    if (distance <= 0 || distance > WIDER * leading.of(below)) {
      return true;
    }
    if (below.size() >= HEADLINE * bodySize) {
      return false;
    }
    return isIndentedAfter(before, line) || (hasRoom(before, line) && standsAlone(before, line));
  }

  private static boolean differ(Row above, Row below) {
    float larger = Math.max(above.size(), below.size());
    return Math.abs(above.size() - below.size()) > SAME_SIZE * larger
        || above.isBold() != below.isBold();
  }

  private boolean opensColumn(Line before, Line line) {
    float distance = line.row().y() - before.row().y();
    if (line.page() == before.page() && distance > WIDER * leading.of(line.row())) {
      return true;
    }
    if (!Sentences.isEnd(before.text()) || Sentences.startsLower(line.text())) {
      return hasRoom(before, line) && !Sentences.startsLower(line.text());
    }
    return hasRoom(before, line) || indent(line) > 0 || lines.size() < 3;
  }

  private boolean isIndentedAfter(Line before, Line line) {
    boolean isHanging = Sentences.isListMark(before.row().words().get(0).text());
    float further = (line.row().left() - before.row().left()) / line.row().size();
    return !isHanging && indent(line) > 0 && further > MIN_INDENT && further < MAX_INDENT;
  }

  /** Of a line in its column, in ems; 0 if it is none that opens a paragraph. */
  private float indent(Line line) {
    float indent = (line.row().left() - lefts.get(column(line))) / line.row().size();
    return indent > MIN_INDENT && indent < MAX_INDENT ? indent : 0;
  }

  /** Whether the line after it could have begun in {@code before}. */
  private boolean hasRoom(Line before, Line line) {
    Word next = line.row().words().get(0);
    float space = 0.3f * next.size();
    return before.row().right() + space + next.width() < rights.get(column(before)) - 1;
  }

  private boolean standsAlone(Line before, Line line) {
    if (Sentences.startsLower(line.text()) || before.text().endsWith("-")) {
      return false;
    }
    float left = lefts.get(column(before));
    float width = rights.get(column(before)) - left;
    return Sentences.isEnd(before.text()) || before.row().right() - left < ALONE * width;
  }

  private static long column(Line line) {
    return ((long) line.page() << 32) | line.column();
  }

  /** Moves what stands in smaller type between two halves of a paragraph, as captions do. */
  private static List<Paragraph> withoutBreaks(
      List<Paragraph> paragraphs, Hyphens hyphens, float bodySize) {
    List<Paragraph> whole = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph next = paragraphs.get(i);
      int last = whole.size() - 1;
      boolean isAfterSmall =
          last > 0
              && whole.get(last).size() < bodySize * (1 - SAME_SIZE)
              && isBody(whole.get(last - 1), bodySize)
              && isBody(next, bodySize);
      if (isAfterSmall
          && Sentences.startsLower(next.text())
          && !whole.get(last - 1).endsSentence()) {
        Paragraph half = whole.get(last - 1);
        StringBuilder text = new StringBuilder(half.text());
        hyphens.append(text, next.text());
        whole.set(last - 1, new Paragraph(text.toString(), half.size(), half.page()));
      } else {
        whole.add(next);
      }
    }
    return whole;
  }

  private static boolean isBody(Paragraph paragraph, float bodySize) {
    return Math.abs(paragraph.size() - bodySize) <= SAME_SIZE * bodySize;
  }
}
