package dev.dateline.read;

import dev.dateline.article.BlockKind;
import java.util.Optional;

/** Takes short lines without a full stop, each with running text under it, for headings. */
final class HeadingRule implements StructureRule {
  private static final int MAX_LENGTH = 100;
  private static final int MAX_WORDS = 12;

  @Override
  public Optional<BlockKind> kindOf(int index, Outline outline) {
    Passage passage = outline.passage(index);
    boolean heading =
        outline.proseBefore(index) > 0
            && outline.isOpenProse(index + 1)
            && passage.isAtMost(MAX_LENGTH)
            && passage.words() <= MAX_WORDS
            && isUnquoted(passage)
            && TitleRule.looksLikeTitle(passage)
            && !passage.isProse();
    return heading ? Optional.of(BlockKind.HEADING) : Optional.empty();
  }

  /** A short question in quotation marks inside a story is somebody's speech. */
  private static boolean isUnquoted(Passage passage) {
    return !(passage.endsSentence() && "\"“‘".indexOf(passage.head().charAt(0)) >= 0);
  }
}
