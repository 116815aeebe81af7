package dev.dateline.read;

import dev.dateline.article.BlockKind;
import java.util.Optional;

/** Takes lines that say who supplied the story, at either end of the text, for credits. */
final class CreditRule implements StructureRule {
  private static final int MAX_LENGTH = 250;
  private static final int MAX_INDEX = 6;

  @Override
  public Optional<BlockKind> kindOf(int index, Outline outline) {
    Passage passage = outline.passage(index);
    boolean nearTop = index < MAX_INDEX && outline.proseBefore(index) <= 1;
    boolean nearEnd = outline.proseAfter(index) <= 1 && index + MAX_INDEX >= outline.size();
    return (nearTop || nearEnd)
            && passage.isAtMost(MAX_LENGTH)
            && CreditLine.parse(passage.head()).isPresent()
        ? Optional.of(BlockKind.CREDIT)
        : Optional.empty();
  }
}
