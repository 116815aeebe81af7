package dev.dateline.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page's {@code meta} elements say, by name, property or itemprop. Immutable. */
final class MetaTags {
  private final Map<String, List<String>> contents = new HashMap<>();

  private MetaTags() {}

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.select("meta[content]")) {
      String content = BlockReader.visible(meta.attr("content")).strip();
      for (String attribute : List.of("name", "property", "itemprop")) {
        String key = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!key.isEmpty() && !content.isEmpty()) {
          tags.contents.computeIfAbsent(key, k -> new ArrayList<>()).add(content);
        }
      }
    }
    return tags;
  }

  /** All contents of the first of {@code names} that the page has; empty if it has none. */
  List<String> all(String... names) {
    for (String name : names) {
      if (contents.containsKey(name)) {
        return List.copyOf(contents.get(name));
      }
    }
    return List.of();
  }

  /** The first content of the first of {@code names} that the page has. */
  Optional<String> first(String... names) {
    return all(names).stream().findFirst();
  }

  /** Text with character references resolved, and without markup. */
  static String unescaped(String text) {
    String once = Parser.unescapeEntities(text, false);
    return once.indexOf('<') < 0
        ? once.strip()
        : BlockReader.textOf(Parser.parseBodyFragment(once, "").body());
  }
}
