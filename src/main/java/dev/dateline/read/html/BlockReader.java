package dev.dateline.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts an element's text into blocks, in order. Every element but inline markup ends a block, and
 * so do two line breaks: words of different blocks never glue. Used by one thread for one element.
 */
final class BlockReader implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby",
          "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr");

  private static final Set<String> JOINTS = Set.of("a", "span", "time", "label");

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element holder;
  private int linked;
  private int links;
  private int breaks;
  private boolean boundary;

  private BlockReader() {}

  /** The blocks of {@code root}, in order. */
  static List<TextBlock> read(Element root) {
    BlockReader reader = new BlockReader();
    reader.holder = root;
    root.traverse(reader);
    reader.finish();
    return List.copyOf(reader.blocks);
  }

  /** The text of {@code root} in one line, a space between its blocks. */
  static String textOf(Element root) {
    return read(root).stream()
        .map(block -> block.text().replace('\n', ' '))
        .collect(Collectors.joining(" "));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      append(textNode.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.normalName().equals("a")) {
      links--;
    }
    boundary |= JOINTS.contains(element.normalName());
    if (!isInline(element)) {
      finish();
      holder = element.parent();
    }
  }

  private void open(Element element) {
    boundary |= JOINTS.contains(element.normalName());
    if (element.normalName().equals("a")) {
      links++;
    }
    if (element.normalName().equals("br")) {
      lineBreak();
    } else if (!isInline(element)) {
      finish();
      holder = element;
    }
  }

  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName()) || element.normalName().equals("br");
  }

  private void lineBreak() {
    breaks++;
    if (breaks == 2) {
      finish();
    }
  }

  private void append(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean space = isSpace(c);
      if (!space && breaks > 0) {
        trimEnd();
        if (!text.isEmpty()) {
          text.append('\n');
        }
        breaks = 0;
      }
      if (!space) {
        if (boundary && isGlued(c)) {
          text.append(' ');
        }
        boundary = false;
        text.append(c);
        linked += links > 0 ? 1 : 0;
      } else if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
        text.append(' ');
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  /** "Ann SmithReporter": style sheets set such pieces apart; no word is written so. */
  private boolean isGlued(char next) {
    int length = text.length();
    return Character.isUpperCase(next)
        && length >= 2
        && Character.isLowerCase(text.charAt(length - 1))
        && Character.isLowerCase(text.charAt(length - 2));
  }

  static boolean isSpace(char c) {
    if (c < 0x7F) {
      return c <= ' ';
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\uFEFF';
  }

  private void trimEnd() {
    while (!text.isEmpty() && isSpace(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
  }

  private void finish() {
    trimEnd();
    if (!text.isEmpty()) {
      blocks.add(new TextBlock(holder, text.toString(), Math.min(linked, text.length())));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
