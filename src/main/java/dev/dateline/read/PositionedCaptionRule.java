package dev.dateline.read;

import dev.dateline.article.BlockKind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes for captions lines without a full stop that stand where pictures do: between byline or deck
 * and the story, or alone in the story if they present a person or say where in the picture one is.
 */
final class PositionedCaptionRule implements StructureRule {
  private static final int MAX_LENGTH = 250;
  private static final int MIN_WORDS = 4;

  private static final Pattern POINTS_INTO_PICTURE =
      Pattern.compile(
          "(?i).*(?:\\((?:l|r|c|left|right|cent(?:er|re)|pictured|top|above|below)\\)"
              + "|\\bpictured\\b|\\b(?:from|far) left\\b|\\bseen (?:here|in this)\\b).*");

  /** "Chief executive of Acme, Ann Smith", "Ann Smith, founder of Acme". */
  private static final Pattern PRESENTS_PERSON =
      Pattern.compile(
          "^\\p{Lu}[^,:]*\\p{Ll}, "
              + PersonNames.NAME
              + "(?:,? (?:and|&) "
              + PersonNames.NAME
              + ")?$|^"
              + PersonNames.NAME
              + "(?: (?:and|&) "
              + PersonNames.NAME
              + ")?, (?:\\p{Ll}|C[EFOT]O\\b).*");

  /** "Ann Smith signs the treaty in …": a person doing something, in more words than a heading. */
  private static final Pattern SHOWS_PERSON =
      Pattern.compile(
          "^"
              + PersonNames.NAME
              + "(?: (?:and|&) "
              + PersonNames.NAME
              + " \\p{Ll}{2,}| \\p{Ll}{2,}(?:s|ing)) .*");

  private static final int SHOWING_WORDS = 8;

  @Override
  public Optional<BlockKind> kindOf(int index, Outline outline) {
    Passage passage = outline.passage(index);
    if (passage.isListItem() || !passage.isAtMost(MAX_LENGTH)) {
      return Optional.empty();
    }
    boolean pointed = !passage.isProse() && POINTS_INTO_PICTURE.matcher(passage.head()).matches();
    boolean line = !passage.endsSentence() && !passage.head().endsWith(":");
    boolean caption =
        pointed || (line && (isAboveStory(index, outline) || isInStory(index, outline)));
    return caption ? Optional.of(BlockKind.CAPTION) : Optional.empty();
  }

  private static boolean isAboveStory(int index, Outline outline) {
    boolean afterHead =
        outline.is(index - 1, BlockKind.BYLINE)
            || outline.is(index - 1, BlockKind.DECK)
            || outline.is(index - 1, BlockKind.CAPTION);
    return afterHead
        && outline.proseBefore(index) == 0
        && outline.isOpenProse(index + 1)
        && outline.passage(index).words() >= MIN_WORDS;
  }

  private static boolean isInStory(int index, Outline outline) {
    Passage passage = outline.passage(index);
    return outline.isOpenProse(index - 1)
        && (outline.isOpenProse(index + 1) || !outline.exists(index + 1))
        && TitleRule.looksLikeTitle(passage)
        && (PRESENTS_PERSON.matcher(passage.head()).matches()
            || (passage.words() >= SHOWING_WORDS
                && SHOWS_PERSON.matcher(passage.head()).matches()));
  }
}
