package dev.dateline.read.html;

import dev.dateline.read.html.ClassWords.Role;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What inline elements within a block are marked as, such as {@code <span class=author>}. */
final class InlineMarks {
  private static final int MAX_CHILDREN = 200;
  private static final int MAX_DEPTH = 3;

  private InlineMarks() {}

  /** The pieces of {@code block} that are marked as naming its author, in order. */
  static List<String> authors(TextBlock block) {
    List<String> authors = new ArrayList<>();
    collect(block.element(), block.text(), 0, authors);
    return authors;
  }

  private static void collect(Element element, String text, int depth, List<String> authors) {
    for (Element child : element.children().stream().limit(MAX_CHILDREN).toList()) {
      if (!BlockReader.isInline(child)) {
        continue;
      }
      if (ClassWords.has(child, Role.BYLINE)) {
        String name = BlockReader.textOf(child);
        if (!name.isEmpty() && text.contains(name)) {
          authors.add(name);
        }
      } else if (depth < MAX_DEPTH) {
        collect(child, text, depth + 1, authors);
      }
    }
  }
}
