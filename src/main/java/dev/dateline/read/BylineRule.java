package dev.dateline.read;

import dev.dateline.article.BlockKind;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes lines that name the author for bylines: marked ones ("By Ann Smith") near either end of the
 * story, bare names only between headline and story.
 */
final class BylineRule implements StructureRule {
  private static final int MAX_INDEX = 8;

  @Override
  public Optional<BlockKind> kindOf(int index, Outline outline) {
    Passage passage = outline.passage(index);
    boolean nearTop = index < MAX_INDEX && outline.proseBefore(index) <= 1;
    boolean atEnd = outline.proseAfter(index) == 0 && index + 2 >= outline.size();
    if (!nearTop && !atEnd) {
      return Optional.empty();
    }
    return Byline.parse(passage.head())
        .filter(byline -> passage.isAtMost(Passage.HEAD_LENGTH))
        .filter(byline -> byline.isMarked() || isInBareNamePosition(index, outline))
        .map(byline -> BlockKind.BYLINE);
  }

  /**
   * A bare name directly above the story. Without a headline before it only a name in capitals
   * counts, since short headlines look like names too.
   */
  private static boolean isInBareNamePosition(int index, Outline outline) {
    if (outline.proseBefore(index) > 0 || !outline.isOpenProse(index + 1)) {
      return false;
    }
    String text = outline.passage(index).head();
    return index > outline.firstOpen() || text.equals(text.toUpperCase(Locale.ROOT));
  }
}
