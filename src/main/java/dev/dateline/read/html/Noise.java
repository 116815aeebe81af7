package dev.dateline.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what its markup says is no part of an article. */
final class Noise {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, math, canvas, iframe, frame, object, embed, applet,"
          + " video, audio, select, option, button, input, textarea, datalist, dialog, link, meta";
  private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");
  private static final Set<String> NOISE_TAGS = Set.of("nav", "footer", "aside", "form", "menu");
  private static final Set<String> NOISE_ROLES =
      Set.of("navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alert");

  /** A part with more than this share of the page's running text is not noise for its name. */
  private static final double MAX_SHARE = 0.3;

  /** But if the headline is outside it, only this share keeps it. */
  private static final double MAX_SHARE_OFF_HEADLINE = 0.8;

  private static final String MARKED_BODY = "[itemprop~=articleBody]";

  private Noise() {}

  static void removeFrom(Document page, Optional<Headline> headline) {
    page.body().select(NEVER_TEXT).remove();
    PageTree tree = PageTree.of(page.body());
    for (Element element : List.copyOf(page.body().getAllElements())) {
      if (!FRAMES.contains(element.normalName())
          && isNoise(element)
          && !isKept(element, headline, tree, page)) {
        element.remove();
      }
    }
  }

  private static boolean isKept(
      Element element, Optional<Headline> headline, PageTree tree, Document page) {
    if (headline.isPresent() && headline.get().liesIn(element)) {
      return true;
    }
    double share = tree.prose(element) / Math.max(1, tree.prose(page.body()));
    return share > (headline.isPresent() ? MAX_SHARE_OFF_HEADLINE : MAX_SHARE)
        || (share > MAX_SHARE && !element.select(MARKED_BODY).isEmpty());
  }

  static boolean isNoise(Element element) {
    String name = element.normalName();
    if (NOISE_TAGS.contains(name)
        || NOISE_ROLES.contains(element.attr("role"))
        || isHidden(element)) {
      return true;
    }
    boolean mayBeNoise = name.equals("span") || !BlockReader.isInline(element);
    return mayBeNoise && ClassWords.has(element, ClassWords.Role.NOISE);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.attr("aria-hidden").equals("true");
  }
}
