package dev.dateline.read.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Closes headings that a page forgot to close, so that the story does not stand in them. */
final class UnclosedHeadings {
  private static final Set<String> NEVER_WITHIN =
      Set.of(
          "p", "ul", "ol", "table", "article", "section", "figure", "blockquote", "h1", "h2", "h3");

  /** No heading is longer, in characters. */
  private static final int MAX_HEADING = 400;

  private UnclosedHeadings() {}

  /** Moves what cannot stand in a heading behind it, from the first such element on. */
  static void closeIn(Document page) {
    for (Element heading : page.body().select("h1, h2, h3, h4, h5, h6")) {
      List<Node> children = heading.childNodes();
      int cut = 0;
      while (cut < children.size() && !isOutside(children.get(cut))) {
        cut++;
      }
      if (cut > 0 && cut < children.size() && heading.text().length() > MAX_HEADING) {
        List<Node> outside = List.copyOf(children.subList(cut, children.size()));
        heading.parent().insertChildren(heading.siblingIndex() + 1, outside);
      }
    }
  }

  private static boolean isOutside(Node node) {
    return node instanceof Element element && NEVER_WITHIN.contains(element.normalName());
  }
}
