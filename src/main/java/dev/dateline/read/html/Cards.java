package dev.dateline.read.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out teasers of other articles: small boxes with a linked heading and a few words. */
final class Cards {
  private static final String BOXES = "div, li, section, article, td, dl, a";
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, [class~=(?i)(title|headline)]";

  /** Largest box, in characters. */
  private static final int MAX_SIZE = 700;

  private static final int MIN_HEADING = 12;
  private static final double LINKED = 0.8;

  /** A box with more than this share of the page's running text is no teaser. */
  private static final double MAX_SHARE = 0.25;

  private Cards() {}

  static void removeFrom(Document page, Optional<Headline> headline) {
    PageTree tree = PageTree.of(page.body());
    double maxProse = MAX_SHARE * tree.prose(page.body());
    List<Element> cards =
        page.body().select(BOXES).stream()
            .filter(element -> tree.prose(element) <= maxProse)
            .filter(element -> isCard(element, tree))
            .filter(element -> !ClassWords.has(element, ClassWords.Role.BYLINE))
            .filter(element -> headline.filter(h -> h.liesIn(element)).isEmpty())
            .toList();
    Noise.remove(cards);
  }

  private static boolean isCard(Element element, PageTree tree) {
    return tree.size(element) <= MAX_SIZE
        && tree.blocks(element) >= 2
        && element.select(HEADINGS).stream().anyMatch(heading -> isLinked(heading, tree));
  }

  private static boolean isLinked(Element heading, PageTree tree) {
    return tree.size(heading) >= MIN_HEADING
        && (tree.linkDensity(heading) >= LINKED || heading.closest("a") != null);
  }
}
