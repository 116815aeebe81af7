package dev.dateline.read;

import dev.dateline.article.BlockKind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes for captions what says that it belongs to a picture ("Photo: Ann Smith", "(File photo)"),
 * and a short line that stands twice in a row, as pages repeat a picture's text under it.
 */
final class CaptionRule implements StructureRule {
  private static final int MAX_REPEATED = 200;
  private static final Pattern MARK =
      Pattern.compile(
          "^[\\[(]?(?i:file |stock |representative |illustrative"
              + " )*(?i:photos?|photographs?|images?|pictures?|pics?|captions?|picture credit)(?i:"
              + " credits?| by| courtesy(?: of)?)?\\s*[:|/\\]].*"
              + "|.*[\\[(](?i:file|representative|representational|illustrative|stock|handout)(?i:"
              + " photos?| images?| pictures?| pics?)?[^)\\]]{0,40}[)\\]]\\.?$"
              + "|.*\\b(?i:photos?|images?|pictures?|pic)(?:\\s*:|\\s(?i:by|courtesy|credit)\\b).{0,60}$"
              + "|.*\\((?:AP|AFP|Reuters|EPA|Xinhua)?\\s?(?i:photo)s?\\b[^)]{0,60}\\)\\.?$|.*(?:Getty"
              + " Images|Shutterstock|iStock|EPA-EFE|AP Photo|AFP PHOTO|REUTERS/).{0,40}$");
  private static final Clues CLUES =
      Clues.of(
          "photo",
          "image",
          "pic",
          "caption",
          "file",
          "represent",
          "illustrative",
          "stock",
          "handout",
          "epa-efe",
          "reuters/");
  private static final int MAX_MARKED = 350;

  @Override
  public Optional<BlockKind> kindOf(int index, Outline outline) {
    Passage passage = outline.passage(index);
    return isMarked(passage) || isRepeated(index, outline)
        ? Optional.of(BlockKind.CAPTION)
        : Optional.empty();
  }

  private static boolean isMarked(Passage passage) {
    return passage.isAtMost(MAX_MARKED)
        && CLUES.areIn(passage.head())
        && MARK.matcher(passage.head()).matches();
  }

  private static boolean isRepeated(int index, Outline outline) {
    Passage passage = outline.passage(index);
    boolean candidate =
        passage.isAtMost(MAX_REPEATED) && passage.words() > 1 && !passage.isListItem();
    return candidate
        && (isSame(index - 1, passage, outline) || isSame(index + 1, passage, outline));
  }

  private static boolean isSame(int index, Passage passage, Outline outline) {
    return outline.exists(index) && outline.passage(index).head().equals(passage.head());
  }
}
