package dev.dateline.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts an element's text into blocks, in order. Every element but inline markup ends a block, and
 * so do two line breaks, and in preformatted text blank lines and indented ones: words of different
 * blocks never glue. Characters that show nothing, such as soft hyphens, are left out. Used by one
 * thread for one element.
 */
final class BlockReader implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby",
          "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr");

  private static final Set<String> JOINTS = Set.of("a", "span", "time", "label");

  private static final String INVISIBLE = "\u00AD\u180E\u200B\u200E\u200F\u2060\uFEFF";

  /** The scripts from Hebrew on, and emoji, have joiners that are seen. */
  private static final char FIRST_SHAPED = '\u0590';

  /** Preformatted lines are cut at 60 characters and more, tables and addresses well before. */
  private static final int MIN_FULL_LINE = 50;

  private static final Pattern PREFORMATTED =
      Pattern.compile("(?i)white-space\\s*:\\s*(?:pre|break-spaces)");

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element holder;
  private int linked;
  private int links;
  private int breaks;
  private int preformatted;
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
      if (preformatted > 0) {
        appendLines(textNode.getWholeText());
      } else {
        append(textNode.getWholeText());
      }
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
    if (isPreformatted(element)) {
      preformatted--;
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
    if (isPreformatted(element)) {
      preformatted++;
    }
    if (element.normalName().equals("br")) {
      lineBreak();
    } else if (!isInline(element)) {
      finish();
      holder = element;
    }
  }

  private static boolean isPreformatted(Element element) {
    return element.normalName().equals("pre")
        || (element.hasAttr("style") && PREFORMATTED.matcher(element.attr("style")).find());
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

  /** Lines that reach the margin go on in the next; shorter ones end where their author said. */
  private void appendLines(String content) {
    for (int from = 0; from <= content.length(); ) {
      int to = content.indexOf('\n', from);
      String line = content.substring(from, to < 0 ? content.length() : to);
      if (from > 0 && (line.isBlank() || isIndented(line))) {
        finish();
      }
      append(line);
      if (to < 0) {
        return;
      }
      if (line.strip().length() < MIN_FULL_LINE) {
        breaks += text.isEmpty() ? 0 : 1;
      } else {
        append(" ");
      }
      from = to + 1;
    }
  }

  private static boolean isIndented(String line) {
    return line.startsWith("  ") || line.startsWith("\t");
  }

  private void append(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (isInvisible(c, content, i)) {
        continue;
      }
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
    return length >= 2
        && Character.isUpperCase(next)
        && Character.isLowerCase(text.charAt(length - 2))
        && (Character.isLowerCase(text.charAt(length - 1))
            || ".!?".indexOf(text.charAt(length - 1)) >= 0);
  }

  static boolean isSpace(char c) {
    if (c < 0x7F) {
      return c <= ' ';
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /**
   * Soft hyphens, breaks without width and marks of direction, which names would be cut at. Joiners
   * go between Latin letters alone: elsewhere they shape words and emoji.
   */
  private static boolean isInvisible(char c, String content, int at) {
    if (c < '\u00AD') {
      return false;
    }
    boolean isJoiner = c == '\u200C' || c == '\u200D';
    return isJoiner
        ? !isShaped(content, at - 1) && !isShaped(content, at + 1)
        : INVISIBLE.indexOf(c) >= 0;
  }

  /** {@code text} without the characters that show nothing. */
  static String visible(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!isInvisible(text.charAt(i), text, i)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean isShaped(String content, int at) {
    return at >= 0 && at < content.length() && content.charAt(at) >= FIRST_SHAPED;
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
