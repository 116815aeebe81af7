package dev.dateline.read.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a page's {@code time} elements and microdata say, told apart by what stands before them. */
final class PageTimes {
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\b(?:updated?|modified|edited)\\b[^\\p{L}\\d]*(?:on|at)?[^\\p{L}\\d]*$");
  private static final Pattern CHANGED_CLASS =
      Pattern.compile("(?i)\\b(?:updated|modified|modification)\\b");
  private static final Pattern PUBLISHED_CLASS =
      Pattern.compile("(?i)\\b(?:published|pubdate|dt-published)\\b");
  private static final String ELSEWHERE = "[class~=(?i)comment], aside, footer, nav";
  private static final int MAX_LABEL = 40;
  private static final int MAX_BOXES = 3;

  private final List<Element> times;

  PageTimes(Document page) {
    times =
        page.select("time[datetime]").stream()
            .filter(time -> time.closest(ELSEWHERE) == null && !isOfAPost(time))
            .toList();
  }

  /** What elements say that are marked with a property such as {@code datePublished}. */
  static Stream<String> stated(Document page, String property) {
    return page.select("[itemprop~=" + property + "]").stream().map(PageTimes::dateOf);
  }

  /** Times that are not said to be those of a change, those said to be of publication first. */
  Stream<String> published() {
    return Stream.concat(
            times.stream().filter(PageTimes::isPublication),
            times.stream().filter(time -> !isPublication(time) && !isChange(time)))
        .map(PageTimes::dateOf);
  }

  /** Times that are said to be those of a change. */
  Stream<String> modified() {
    return times.stream().filter(PageTimes::isChange).map(PageTimes::dateOf);
  }

  /** Teasers and the posts of a live report have boxes with a heading and a time of their own. */
  private static boolean isOfAPost(Element time) {
    Element box = time.parent();
    for (int i = 0; i < MAX_BOXES && box != null; i++, box = box.parent()) {
      if (box.selectFirst("h1") != null) {
        return false;
      }
      if (box.selectFirst("h2, h3, h4") != null) {
        return box.normalName().equals("article") || box.select("h2, h3, h4").size() == 1;
      }
    }
    return false;
  }

  private static boolean isPublication(Element time) {
    return time.hasAttr("pubdate") || PUBLISHED_CLASS.matcher(time.className()).find();
  }

  private static boolean isChange(Element time) {
    return !isPublication(time)
        && (CHANGED_CLASS.matcher(time.className()).find()
            || time.attr("itemprop").toLowerCase(Locale.ROOT).contains("modified")
            || CHANGED.matcher(label(time)).find());
  }

  /** The words right before an element, within the same line. */
  private static String label(Element time) {
    for (Element element = time; element != null; element = element.parent()) {
      for (Node before = element.previousSibling();
          before != null;
          before = before.previousSibling()) {
        String text =
            before instanceof TextNode node
                ? node.text()
                : before instanceof Element inner && BlockReader.isInline(inner)
                    ? inner.text()
                    : "";
        if (!text.isBlank()) {
          return text.substring(Math.max(0, text.length() - MAX_LABEL)).strip();
        }
        if (before instanceof Element inner && !BlockReader.isInline(inner)) {
          return "";
        }
      }
      if (!BlockReader.isInline(element)) {
        return "";
      }
    }
    return "";
  }

  private static String dateOf(Element element) {
    return Stream.of(element.attr("datetime"), element.attr("content"), element.text())
        .filter(date -> !date.isBlank())
        .findFirst()
        .orElse("");
  }
}
