package dev.dateline.read.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
   * heading; else a line of another kind, above most of the text, that says what the metadata do.
   *
   * @param stated titles from the metadata, the surest first
   * @param site whose name at the top of the page is no headline
   */
  static Optional<Headline> find(Document page, List<String> stated, SiteName site) {
    List<Headline> headings =
        headings(page).stream().filter(h -> !site.isIn(h.element, h.text, stated)).toList();
    List<String> keys = stated.stream().map(Headline::key).filter(k -> !k.isEmpty()).toList();
    for (String key : keys) {
      Optional<Headline> same = headings.stream().filter(h -> key(h.text).equals(key)).findFirst();
      if (same.isPresent()) {
        return same;
      }
    }
    for (String key : keys) {
      Optional<Headline> part = longest(headings.stream().filter(h -> isPart(key(h.text), key)));
      if (part.isPresent()) {
        return part;
      }
    }
    List<Headline> first =
        headings.stream().filter(h -> h.element.normalName().equals("h1")).toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : inText(page, stated, site);
  }

  /** Of several parts of a title the longest is the story's, the first of equals. */
  private static Optional<Headline> longest(Stream<Headline> parts) {
    return parts.max(Comparator.comparingInt(h -> key(h.text).length()));
  }

  private static Optional<Headline> inText(Document page, List<String> stated, SiteName site) {
    Set<String> keys = new HashSet<>();
    for (String title : stated) {
      keys.add(key(title));
      keys.add(key(site.without(title)));
      keys.add(key(SiteName.longestPiece(title)));
    }
    keys.removeIf(key -> key.length() < MIN_KEY);
    double all = 0;
    double before = 0;
    Headline found = null;
    for (TextBlock block : BlockReader.read(page.body())) {
      if (found == null && block.size() <= MAX_LENGTH && keys.contains(key(block.text()))) {
        found = new Headline(block.element(), block.text());
        before = all;
      }
      all += Prose.isProse(block) ? block.size() : 0;
    }
    return Optional.ofNullable(2 * before <= all ? found : null);
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

  /** Index of the last of {@code blocks} that belongs to the headline; -1 if none does. */
  int lastIn(List<TextBlock> blocks) {
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (isIn(blocks.get(i).element())) {
        if (isRepeatedBy(blocks.get(i).text())) {
          return i; // its element may hold more: the whole story, in pages of few elements
        }
        last = i;
      }
    }
    return last;
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
