package dev.dateline.read.html;

import dev.dateline.read.html.ClassWords.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out of a page what its markup says is no part of an article. */
final class Noise {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, math, canvas, iframe, frame, object, embed, applet,"
          + " video, audio, select, option, button, input, textarea, datalist, dialog, link, meta";
  private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");
  private static final Set<String> NOISE_TAGS = Set.of("nav", "footer", "aside");
  private static final Set<String> MINOR_TAGS = Set.of("form", "menu");
  private static final Set<String> NOISE_ROLES =
      Set.of("navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alert");

  /** A part with more than this share of the page's running text is not minor. */
  private static final double MAX_MINOR = 0.3;

  /** Noise that the headline is known to stand outside of may have this share: long comments do. */
  private static final double MAX_NOISE = 0.8;

  private static final String MARKED_BODY = "[itemprop~=articleBody]";
  private static final String STORY_HEADINGS = "h1, h2";

  private Noise() {}

  static void removeFrom(Document page, Optional<Headline> headline) {
    remove(page.body().select(NEVER_TEXT));
    PageTree tree = PageTree.of(page.body());
    List<Element> noise = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      if (!FRAMES.contains(element.normalName())) {
        double maxShare = maxShare(element, headline.isPresent());
        if (maxShare > 0 && !isKept(element, headline, tree, page, maxShare)) {
          noise.add(element);
        }
      }
    }
    remove(noise);
    headline.ifPresent(h -> removeOtherStories(page, h));
  }

  /** Removes elements, in time linear in the page: one by one each would move all after it. */
  static void remove(Collection<Element> elements) {
    Set<Element> gone = new HashSet<>(elements);
    Set<Element> parents = new LinkedHashSet<>();
    elements.stream().map(Element::parent).filter(Objects::nonNull).forEach(parents::add);
    for (Element parent : parents) {
      List<Node> kept =
          parent.childNodes().stream().filter(child -> !gone.contains(child)).toList();
      parent.empty();
      parent.appendChildren(kept);
    }
  }

  private static boolean isKept(
      Element element, Optional<Headline> headline, PageTree tree, Document page, double maxShare) {
    if (headline.isPresent() && headline.get().liesIn(element)) {
      return true;
    }
    double share = tree.prose(element) / Math.max(1, tree.prose(page.body()));
    return share > maxShare || (share > MAX_MINOR && !element.select(MARKED_BODY).isEmpty());
  }

  /** Share of the page's text up to which {@code element} is noise, 0 if it is none. */
  private static double maxShare(Element element, boolean isHeadlineKnown) {
    String name = element.normalName();
    boolean maySay = name.equals("span") || !BlockReader.isInline(element);
    Set<Role> roles = maySay ? ClassWords.rolesOf(element) : Set.of();
    if (NOISE_TAGS.contains(name)
        || NOISE_ROLES.contains(element.attr("role"))
        || roles.contains(Role.NOISE)) {
      return isHeadlineKnown ? MAX_NOISE : MAX_MINOR;
    }
    boolean isMinor = MINOR_TAGS.contains(name) || roles.contains(Role.MINOR) || isHidden(element);
    return isMinor ? MAX_MINOR : 0;
  }

  /** Pages that go on without end append further stories, each in an element of its own. */
  private static void removeOtherStories(Document page, Headline headline) {
    Element own = headline.element().closest("article");
    if (own == null) {
      return;
    }
    PageTree tree = PageTree.of(page.body());
    if (tree.prose(own) < MAX_MINOR * tree.prose(page.body())) {
      return;
    }
    List<Element> others =
        page.body().select("article").stream()
            .filter(other -> !headline.liesIn(other) && !other.parents().contains(own))
            .filter(other -> !other.select(STORY_HEADINGS).isEmpty())
            .toList();
    remove(others);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.attr("aria-hidden").equals("true");
  }
}
