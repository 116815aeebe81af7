package dev.dateline.read.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells running text from furniture by its form alone. */
final class Prose {
  private static final int LONG = 140;
  private static final int SHORT = 50;
  private static final double MAX_LINKS = 0.5;
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…。！？:][\"”’'»)\\]」』\\d]*$", Pattern.DOTALL);

  /** Elements that hold one piece of running text rather than parts of a page. */
  private static final Set<String> TEXT_ELEMENTS =
      Set.of("p", "li", "td", "th", "dd", "dt", "pre", "blockquote");

  private Prose() {}

  static boolean isProse(TextBlock block) {
    if (block.linkDensity() > MAX_LINKS) {
      return false;
    }
    return block.size() >= LONG || (block.size() >= SHORT && endsSentence(block.text()));
  }

  static boolean isTextElement(Element element) {
    return TEXT_ELEMENTS.contains(element.normalName());
  }

  static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(text.substring(Math.max(0, text.length() - 12))).matches();
  }

  static boolean isHeading(TextBlock block) {
    String name = block.element().normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** What a block speaks for its surroundings being the story: more than 0 for, less against. */
  static double weight(TextBlock block) {
    if (isProse(block)) {
      return block.size() * (1 - block.linkDensity());
    }
    if (isHeading(block)) {
      return 0;
    }
    if (block.linkDensity() > MAX_LINKS) {
      return -10 - 0.5 * block.size();
    }
    return isTextElement(block.element()) ? 0 : -0.2 * block.size();
  }
}
