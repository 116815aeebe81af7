package dev.dateline.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The element that shows the article's title on the page.
 *
 * @param element the heading
 * @param text what it says
 */
record Headline(Element element, String text) {
  private static final int MAX_LENGTH = 400;
  private static final int MIN_KEY = 8;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * The heading that says what the page's metadata call its title; else its only first-level
   * heading.
   *
   * @param stated titles from the metadata, the surest first
   */
  static Optional<Headline> find(Document page, List<String> stated) {
    List<Headline> headings = headings(page);
    List<String> keys = stated.stream().map(Headline::key).filter(k -> !k.isEmpty()).toList();
    for (String key : keys) {
      Optional<Headline> same = headings.stream().filter(h -> key(h.text).equals(key)).findFirst();
      if (same.isPresent()) {
        return same;
      }
    }
    for (String key : keys) {
      Optional<Headline> part = headings.stream().filter(h -> isPart(key(h.text), key)).findFirst();
      if (part.isPresent()) {
        return part;
      }
    }
    List<Headline> first =
        headings.stream().filter(h -> h.element.normalName().equals("h1")).toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  /** Whether {@code text} says the same as the headline. */
  boolean isRepeatedBy(String text) {
    return text.length() <= 2 * MAX_LENGTH && key(text).equals(key(this.text));
  }

  /** Letters and digits in lower case, one space between words. */
  static String key(String text) {
    return wholeKey(text.substring(0, Math.min(text.length(), 2 * MAX_LENGTH)));
  }

  /** {@link #key} without a limit on the length. */
  static String wholeKey(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether a heading is the start or end of a stated title, or goes on where that stops. */
  static boolean isPart(String heading, String stated) {
    return heading.length() >= MIN_KEY
        && (stated.startsWith(heading + " ")
            || stated.endsWith(" " + heading)
            || (heading.startsWith(stated + " ") && stated.length() >= MIN_KEY));
  }

  /** Index of the last of {@code blocks} that lies in the headline's element; -1 if none does. */
  int lastIn(List<TextBlock> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (isIn(blocks.get(i).element())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the headline's element is {@code element} or lies in it. */
  boolean liesIn(Element element) {
    return isAround(element, this.element);
  }

  private boolean isIn(Element inner) {
    return isAround(element, inner);
  }

  private static boolean isAround(Element outer, Element inner) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static List<Headline> headings(Document page) {
    PageTree tree = PageTree.of(page.body());
    List<Headline> headings = new ArrayList<>();
    for (String query : List.of("h1", "h2, h3, h4", "[class~=(?i)(title|headline)]")) {
      for (Element element : page.body().select(query)) {
        double size = tree.size(element);
        if (size > 0 && size <= MAX_LENGTH) {
          headings.add(new Headline(element, BlockReader.textOf(element)));
        }
      }
    }
    return headings;
  }
}
