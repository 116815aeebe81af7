package dev.dateline.read.xml;

import java.util.Locale;
import java.util.Set;

/** Writes elements as HTML. */
final class Html {
  private static final Set<String> EMPTY =
      Set.of("br", "hr", "img", "wbr", "input", "source", "col", "embed", "area");

  private Html() {}

  /** What is in an element. */
  static String inside(XmlElement element) {
    StringBuilder html = new StringBuilder();
    append(element, html);
    return html.toString();
  }

  private static void append(XmlElement element, StringBuilder html) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlText text) {
        html.append(escaped(text.text()));
      } else {
        element((XmlElement) child, html);
      }
    }
  }

  private static void element(XmlElement element, StringBuilder html) {
    String name = element.local().toLowerCase(Locale.ROOT);
    html.append('<').append(name);
    element
        .attributes()
        .forEach(
            (attribute, value) ->
                html.append(' ')
                    .append(attribute)
                    .append("=\"")
                    .append(escaped(value))
                    .append('"'));
    html.append('>');
    if (!EMPTY.contains(name)) {
      append(element, html);
      html.append("</").append(name).append('>');
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
