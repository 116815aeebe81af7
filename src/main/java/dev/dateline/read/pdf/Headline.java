package dev.dateline.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The story of a document: its headline, told by its size or by the document's title, and the text
 * without it.
 *
 * @param title null if none is told
 */
record Headline(String title, List<Paragraph> text) {
  private static final int MIN_WORDS = 3;
  private static final int MAX_WORDS = 30;
  private static final int MAX_LENGTH = 250;

  /** A short large line beside a longer one is the newspaper's name. */
  private static final int NAME_WORDS = 4;

  /** What stands above the headline is a section's name, a date or the newspaper's, if short. */
  private static final int ABOVE_WORDS = 8;

  private static final Pattern BYLINE = Pattern.compile("(?i)by\\b");
  private static final float DISTINCT = 1.15f;

  Headline {
    text = List.copyOf(text);
  }

  /**
   * Finds the headline.
   *
   * @param stated the document's own title, or null; it counts where its pages bear it out
   */
  static Headline of(List<Paragraph> paragraphs, String stated, float bodySize) {
    int page = paragraphs.get(0).page();
    int at = -1;
    for (int i = 0; i < paragraphs.size() && paragraphs.get(i).page() == page; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (isCandidate(paragraph) && bare(paragraph.text()).equals(bare(stated))) {
        at = i;
        break;
      }
      boolean isLarge = paragraph.size() >= DISTINCT * bodySize && isCandidate(paragraph);
      if (isLarge && (at < 0 || isSurer(paragraph, paragraphs.get(at)))) {
        at = i;
      }
    }
    return at < 0 ? new Headline(null, paragraphs) : at(at, paragraphs);
  }

  private static boolean isCandidate(Paragraph paragraph) {
    int words = paragraph.text().length() > MAX_LENGTH ? 0 : paragraph.words();
    return words >= MIN_WORDS && words <= MAX_WORDS;
  }

  private static boolean isSurer(Paragraph one, Paragraph other) {
    boolean isLonger = one.words() >= NAME_WORDS;
    boolean isLongerThere = other.words() >= NAME_WORDS;
    return isLonger == isLongerThere ? one.size() > other.size() * 1.02f : isLonger;
  }

  private static Headline at(int at, List<Paragraph> paragraphs) {
    List<Paragraph> text = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean isAbove = i < at && text.isEmpty() && paragraph.words() <= ABOVE_WORDS;
      if (i != at && (!isAbove || BYLINE.matcher(paragraph.text()).lookingAt())) {
        text.add(paragraph);
      }
    }
    return new Headline(paragraphs.get(at).text(), text);
  }

  private static String bare(String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
