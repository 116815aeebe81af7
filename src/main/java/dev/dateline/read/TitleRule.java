package dev.dateline.read;

import dev.dateline.article.BlockKind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes a short first line without a full stop for the headline, if the story is set apart from it
 * by a blank line, by another kind of block or by being clearly longer.
 */
final class TitleRule implements StructureRule {
  private static final int MAX_LENGTH = 150;
  private static final int MAX_WORDS = 22;

  /** A line that goes on, or ends as sentences and leads of lists do. */
  private static final Pattern NO_TITLE_END =
      Pattern.compile(
          ".*(?:[,;:]|\\b(?:and|or)|\\S[@.]\\S+\\.\\S+|(?<!\\p{Lu})(?<!\\.\\.)\\.)[\"”’')]?$");

  private static final Pattern TITLE_START =
      Pattern.compile("^[\"“‘'«(\\[#¿¡]*[\\p{Lu}\\p{Lo}\\p{N}$€£].*");

  @Override
  public Optional<BlockKind> kindOf(int index, Outline outline) {
    boolean isFirst = index == outline.firstOpen() && outline.exists(index + 1);
    return isFirst && looksLikeTitle(outline.passage(index)) && isSetApart(index, outline)
        ? Optional.of(BlockKind.TITLE)
        : Optional.empty();
  }

  static boolean looksLikeTitle(Passage passage) {
    return passage.isAtMost(MAX_LENGTH)
        && passage.words() <= MAX_WORDS
        && !passage.isListItem()
        && TITLE_START.matcher(passage.head()).matches()
        && !NO_TITLE_END.matcher(passage.head()).matches()
        && FilingLine.at(passage.head(), true).filter(FilingLine::isCertain).isEmpty();
  }

  private static boolean isSetApart(int index, Outline outline) {
    Passage next = outline.passage(index + 1);
    return next.blankBefore()
        || !outline.isOpen(index + 1)
        || next.length() > 1.5 * outline.passage(index).length();
  }
}
