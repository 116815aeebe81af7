package dev.dateline.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the glyphs of a page together to words and rows, by where they stand alone. */
final class RowFinder {
  /** Baselines closer than this are one row, which takes in raised figures; in ems. */
  private static final float SAME_ROW = 0.45f;

  /** A gap that parts words, in ems: at least, at most, and where spaces are written as well. */
  private static final float MIN_GAP = 0.1f;

  private static final float MAX_GAP = 0.25f;
  private static final float GAP_BESIDE_SPACES = 0.35f;

  /** Any wider gap parts words that no space parts. */
  private static final float SPACE_SHARE = 0.5f;

  private RowFinder() {}

  /** The rows of a page, from its top to its bottom. */
  static List<Row> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(Glyph::y));
    List<Row> rows = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!row.isEmpty() && !isSameRow(row.get(0), glyph)) {
        addRow(row, rows);
        row.clear();
      }
      row.add(glyph);
    }
    addRow(row, rows);
    return DropCaps.joined(rows);
  }

  private static boolean isSameRow(Glyph first, Glyph glyph) {
    float larger = Math.max(first.size(), glyph.size());
    float smaller = Math.min(first.size(), glyph.size());
    float em = larger > 2 * smaller ? smaller : larger;
    return glyph.y() - first.y() <= SAME_ROW * em;
  }

  private static void addRow(List<Glyph> glyphs, List<Row> rows) {
    glyphs.sort(Comparator.comparing(Glyph::x));
    boolean hasSpaces = glyphs.stream().anyMatch(Glyph::isBlank);
    List<Word> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!word.isEmpty() && isParted(word.get(word.size() - 1), glyph, hasSpaces)) {
        words.add(word(word));
        word.clear();
      }
      if (!glyph.isBlank()) {
        word.add(glyph);
      }
    }
    if (!word.isEmpty()) {
      words.add(word(word));
    }
    if (!words.isEmpty()) {
      rows.add(new Row(words));
    }
  }

  private static boolean isParted(Glyph last, Glyph next, boolean hasSpaces) {
    float em = Math.max(last.size(), next.size());
    float gap = SPACE_SHARE * last.space();
    float least = Math.max(MIN_GAP * em, Math.min(gap, MAX_GAP * em));
    return next.isBlank()
        || em >= DropCaps.LARGER * Math.min(last.size(), next.size())
        || next.x() - last.right() > (hasSpaces ? GAP_BESIDE_SPACES * em : least);
  }

  private static Word word(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    Glyph largest = glyphs.get(0);
    float right = 0;
    for (Glyph glyph : glyphs) {
      text.append(plain(glyph.text()));
      largest = glyph.size() > largest.size() ? glyph : largest;
      right = Math.max(right, glyph.right());
    }
    return new Word(
        Normalizer.normalize(text, Normalizer.Form.NFC),
        glyphs.get(0).x(),
        right,
        largest.y(),
        largest.size(),
        largest.isBold());
  }

  /** Ligatures such as "ﬁ" as the letters they are. */
  private static String plain(String text) {
    boolean isLigature = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
    return isLigature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
