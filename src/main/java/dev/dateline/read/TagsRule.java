package dev.dateline.read;

import dev.dateline.article.BlockKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes lines of keywords at either end of the text for tags: "Tags: oil, trade", "#oil #trade".
 */
final class TagsRule implements StructureRule {
  private static final Pattern MARKED =
      Pattern.compile(
          "^(?i:more (?:about|on)|read more (?:about|on)|related topics|filed under|tagged(?:"
              + " with)?|tags?|key ?words?|topics?)\\s*:\\s*(?<values>\\S.*)$");
  private static final Pattern HASHTAGS =
      Pattern.compile("^(?<values>#[\\p{L}\\p{N}_]+(?:[ ,]+#[\\p{L}\\p{N}_]+)*)$");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|#]+\\s*");

  @Override
  public Optional<BlockKind> kindOf(int index, Outline outline) {
    Passage passage = outline.passage(index);
    boolean atEnd = outline.proseBefore(index) == 0 || outline.proseAfter(index) == 0;
    return atEnd
            && passage.isAtMost(Passage.HEAD_LENGTH)
            && !passage.endsSentence()
            && !values(passage.head()).isEmpty()
        ? Optional.of(BlockKind.TAGS)
        : Optional.empty();
  }

  /** The keywords of a line of tags, in order; empty if {@code line} is none. */
  static List<String> values(String line) {
    Matcher matcher = MARKED.matcher(line);
    if (!matcher.matches()) {
      matcher = HASHTAGS.matcher(line);
    }
    return matcher.matches()
        ? Arrays.stream(SEPARATOR.split(matcher.group("values"), -1))
            .filter(value -> !value.isBlank())
            .toList()
        : List.of();
  }
}
