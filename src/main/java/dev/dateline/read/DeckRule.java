package dev.dateline.read;

import dev.dateline.article.BlockKind;
import java.util.Optional;

/**
 * Takes the passage under the headline for the deck: a sentence that a byline or picture parts from
 * the story, or a line without a full stop that is longer than a subheading.
 */
final class DeckRule implements StructureRule {
  private static final int MAX_LENGTH = 300;
  private static final int MIN_WORDS = 5;
  private static final int REACH = 3;

  @Override
  public Optional<BlockKind> kindOf(int index, Outline outline) {
    Passage passage = outline.passage(index);
    boolean mayBeDeck =
        outline.is(index - 1, BlockKind.TITLE)
            && passage.isAtMost(MAX_LENGTH)
            && passage.words() >= MIN_WORDS
            && !passage.isListItem()
            && outline.proseAfter(index) > 0;
    return mayBeDeck && (!passage.isProse() || isPartedFromStory(index, outline))
        ? Optional.of(BlockKind.DECK)
        : Optional.empty();
  }

  private static boolean isPartedFromStory(int index, Outline outline) {
    for (int i = index + 1; i <= index + REACH && !outline.isOpenProse(i); i++) {
      if (outline.is(i, BlockKind.BYLINE) || outline.is(i, BlockKind.DATELINE)) {
        return true;
      }
    }
    return false;
  }
}
