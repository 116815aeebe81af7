package dev.dateline.read.xml;

import dev.dateline.read.content.CharacterReferences;
import dev.dateline.read.content.StatedArticle;
import java.util.Optional;

/**
 * A text of an item: HTML, escaped or not, or plain.
 *
 * @param body the text
 * @param line the same in one line without markup
 */
record FeedText(StatedArticle.Body body, String line) {
  /** The text of an element; empty if it has none, only refers to it, or is data. */
  static Optional<FeedText> of(XmlElement element) {
    String type = element.attribute("type").orElse("");
    if (element.attribute("mode").filter("base64"::equals).isPresent()) {
      return Optional.empty();
    }
    if (element.elements().findAny().isPresent()) {
      return Optional.of(ofHtml(Html.inside(element))).filter(text -> text.length() > 0);
    }
    if (type.contains("/") && !type.startsWith("text/") && !type.contains("xhtml")) {
      return Optional.empty();
    }
    String text = element.text();
    boolean isHtml = !type.equals("text") && !type.equals("text/plain");
    if (isHtml && !Escaped.isMarkup(text)) {
      String once = CharacterReferences.resolved(text);
      text = Escaped.isMarkup(once) ? once : Escaped.plain(text);
    }
    FeedText found =
        isHtml && Escaped.isMarkup(text) ? ofHtml(Escaped.onceEscaped(text)) : ofPlain(text);
    return Optional.of(found).filter(any -> any.length() > 0);
  }

  private static FeedText ofHtml(String html) {
    return new FeedText(new StatedArticle.Html(html), Escaped.line(html));
  }

  private static FeedText ofPlain(String text) {
    return new FeedText(new StatedArticle.PlainText(text.strip()), Escaped.oneLine(text));
  }

  /** In characters that are shown. */
  int length() {
    return line.length();
  }
}
