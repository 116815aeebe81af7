package dev.dateline.read.xml;

import dev.dateline.article.BlockKind;
import dev.dateline.read.content.ArticlePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the parts of a story together, and leaves out what they say twice. */
final class Story {
  /** What is longer is something else; in characters. */
  static final int MAX_TITLE = 500;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A dateline stands at the start of one of so many first paragraphs. */
  private static final int DATELINE_PARAGRAPHS = 2;

  private Story() {}

  /**
   * Head and body, in order.
   *
   * @param head title, deck, byline, dateline and credits, as far as they are known
   * @param body the rest; what it opens with may repeat the head
   */
  static List<ArticlePart> of(List<ArticlePart> head, List<ArticlePart> body) {
    List<ArticlePart> kept = withoutRepeats(head, body);
    List<ArticlePart> parts = new ArrayList<>();
    for (ArticlePart part : head) {
      if (part.kind() != BlockKind.DATELINE || !opens(part, kept)) {
        parts.add(part);
      }
    }
    parts.addAll(kept);
    return parts;
  }

  /** The body without those parts before its first running text that the head has too. */
  private static List<ArticlePart> withoutRepeats(List<ArticlePart> head, List<ArticlePart> body) {
    List<String> said = head.stream().map(part -> key(part.text())).toList();
    List<ArticlePart> kept = new ArrayList<>();
    boolean inStory = false;
    for (ArticlePart part : body) {
      boolean isRepeat = !inStory && said.contains(key(part.text()));
      boolean hasByline =
          part.kind() == BlockKind.BYLINE
              && head.stream().anyMatch(other -> other.kind() == BlockKind.BYLINE);
      inStory |= !isRepeat && part.kind() == BlockKind.PARAGRAPH;
      if (!isRepeat && !(hasByline && !inStory)) {
        kept.add(part);
      }
    }
    return kept;
  }

  private static boolean opens(ArticlePart dateline, List<ArticlePart> body) {
    String place = key(dateline.text());
    Optional<ArticlePart> same =
        body.stream()
            .filter(part -> part.kind() == BlockKind.PARAGRAPH)
            .limit(DATELINE_PARAGRAPHS)
            .filter(part -> key(part.text()).startsWith(place))
            .findFirst();
    return same.isPresent();
  }

  private static String key(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
