package dev.dateline.read.html;

import dev.dateline.article.BlockKind;
import dev.dateline.read.html.ClassWords.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Says what one block of the story is: by the elements around it, then by its own words. Used by
 * one thread for one page.
 */
final class BlockKinds {
  /** A part with more than this share of the story is not what its class name says. */
  private static final double MAX_SHARE = 0.3;

  /** Largest picture's box or byline, in characters. */
  private static final int MAX_BOX = 700;

  /** Shorter lines marked as decks are labels, in characters. */
  private static final int MIN_DECK = 25;

  /** A heading of this length right under the headline sums the story up, in characters. */
  private static final int MIN_DECK_HEADING = 60;

  private static final double MAX_LINKS = 0.7;
  private static final double MAX_LINKS_IN_QUOTE = 0.9;
  private static final double MAX_LINKS_AROUND = 0.6;

  /** A line that holds an author's name and little else, in characters. */
  private static final int MAX_BYLINE = 120;

  /** One post of a live report has no more than this share of its text. */
  private static final double MAX_POST = 0.5;

  private static final Pattern NAME_ALONE =
      Pattern.compile(
          "(?:(?:By|by) )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,2} \\p{Lu}[\\p{L}.'’-]+");

  private final PageTree tree;
  private final Element root;
  private final Map<Element, Surroundings> surroundings = new HashMap<>();

  BlockKinds(PageTree tree, Element root) {
    this.tree = tree;
    this.root = root;
  }

  /**
   * What {@code block} is; empty if it is no part of the article.
   *
   * @param afterProse whether running text of the story stands before it
   */
  Optional<BlockKind> of(TextBlock block, boolean afterProse) {
    if (LineForm.isFurniture(block.text()) || isTime(block)) {
      return Optional.empty();
    }
    Surroundings around = around(block.element());
    if (around.isLinked() && !Prose.isProse(block)) {
      return Optional.empty();
    }
    if (around.role() != null) {
      return ofRole(around.role(), block, afterProse);
    }
    if (block.linkDensity() > (around.isQuote() ? MAX_LINKS_IN_QUOTE : MAX_LINKS)) {
      return Optional.empty();
    }
    if (isPostByline(block) || (!afterProse && isMarkedByline(block))) {
      return afterProse ? Optional.empty() : Optional.of(BlockKind.BYLINE);
    }
    return byForm(block, afterProse);
  }

  /** Live reports give each post its time; timetables have theirs in cells and items. */
  private static boolean isTime(TextBlock block) {
    return LineForm.isTime(block.text()) && !block.isIn("td", "th", "li");
  }

  /** A name alone in a box that has a time of its own: the author of one post of many. */
  private boolean isPostByline(TextBlock block) {
    Element box = block.element().parent();
    return NAME_ALONE.matcher(block.text()).matches()
        && !Prose.isHeading(block)
        && box != null
        && tree.prose(box) < MAX_POST * tree.prose(root)
        && box.selectFirst("time") != null;
  }

  private static boolean isMarkedByline(TextBlock block) {
    return block.size() <= MAX_BYLINE
        && !Prose.endsSentence(block.text())
        && !InlineMarks.authors(block).isEmpty();
  }

  private static Optional<BlockKind> byForm(TextBlock block, boolean afterProse) {
    if (LineForm.isCredit(block.text())) {
      return Optional.of(BlockKind.CREDIT);
    }
    if (LineForm.isByline(block.text())) {
      return Optional.of(BlockKind.BYLINE);
    }
    if (block.isIn("h1") && !afterProse) {
      return Optional.empty();
    }
    if (!Prose.isHeading(block)) {
      return Optional.of(BlockKind.PARAGRAPH);
    }
    if (LineForm.endsStory(block.text())) {
      return Optional.empty();
    }
    boolean isDeck = !afterProse && block.size() >= MIN_DECK_HEADING;
    return Optional.of(isDeck ? BlockKind.DECK : BlockKind.HEADING);
  }

  private static Optional<BlockKind> deck(TextBlock block, boolean afterProse) {
    if (afterProse) {
      return Optional.of(BlockKind.HEADING);
    }
    return block.size() >= MIN_DECK ? Optional.of(BlockKind.DECK) : Optional.empty();
  }

  private static Optional<BlockKind> ofRole(Role role, TextBlock block, boolean afterProse) {
    return switch (role) {
      case CAPTION -> Optional.of(BlockKind.CAPTION);
      case CREDIT -> Optional.of(BlockKind.CREDIT);
      case DECK -> deck(block, afterProse);
      case BYLINE -> afterProse ? Optional.empty() : Optional.of(BlockKind.BYLINE);
      case NOISE, MINOR, TAGS, BODY -> Optional.empty();
    };
  }

  /** Worked out once for each element: many blocks share those around them, at most 512 deep. */
  private Surroundings around(Element element) {
    if (element == null || element.equals(root)) {
      return Surroundings.NONE;
    }
    Surroundings known = surroundings.get(element);
    if (known == null) {
      Surroundings outer = around(element.parent());
      Optional<Role> own = role(element);
      boolean isQuote = outer.isQuote() || element.normalName().equals("blockquote");
      boolean isLinked =
          tree.linkDensity(element) > MAX_LINKS_AROUND
              && !isQuote
              && own.filter(role -> role == Role.BYLINE).isEmpty();
      known =
          own.isPresent()
              ? new Surroundings(isLinked, isQuote, own.get())
              : new Surroundings(isLinked || outer.isLinked(), isQuote, outer.role());
      surroundings.put(element, known);
    }
    return known;
  }

  /** What the markup says an element is for, if it is small enough to be that. */
  private Optional<Role> role(Element element) {
    String name = element.normalName();
    if (name.equals("figcaption") || name.equals("figure")) {
      return Optional.of(Role.CAPTION);
    }
    if (tree.blocks(element) > 1 && tree.prose(element) > MAX_SHARE * tree.prose(root)) {
      return Optional.empty();
    }
    for (Role role : ClassWords.rolesOf(element)) {
      boolean isSmall =
          tree.size(element) <= MAX_BOX
              && (tree.blocks(element) == 1 || element.select("h2, h3, h4").isEmpty());
      if (role != Role.BODY && (isSmall || role == Role.NOISE || role == Role.MINOR)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /**
   * What the elements around a block say.
   *
   * @param isLinked whether one of them, up to the one that gives the role, is mostly links
   * @param isQuote whether it is quoted: the links of a post are its own
   * @param role what the nearest of them that is for anything is for, or null
   */
  private record Surroundings(boolean isLinked, boolean isQuote, Role role) {
    static final Surroundings NONE = new Surroundings(false, false, null);
  }
}
