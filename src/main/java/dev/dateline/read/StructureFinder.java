package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import java.util.List;
import java.util.Optional;

/**
 * Finds the structure of a plain text: lines become passages, ordered rules say what each passage
 * is, and what is left is running text. Takes time linear in the length of the text.
 */
final class StructureFinder {
  /** Surest first: later rules lean on what earlier ones found. */
  private static final List<StructureRule> RULES =
      List.of(
          new TagsRule(),
          new CreditRule(),
          new BylineRule(),
          new CaptionRule(),
          new TitleRule(),
          new DeckRule(),
          new PositionedCaptionRule(),
          new HeadingRule());

  private StructureFinder() {}

  /**
   * The article that {@code text} is; the source gets the address that the text opens with.
   *
   * @param opensWithTitle whether the first passage is known to be the title
   */
  static Article find(String text, Source source, boolean opensWithTitle) {
    List<Line> lines = Line.of(text);
    String url = source.url();
    if (!lines.isEmpty() && Furniture.isUrl(lines.get(0).span().of(text))) {
      url = lines.get(0).span().of(text);
    }
    Outline outline = Outline.of(LineWrapping.passages(text, withoutFurniture(text, lines)));
    if (opensWithTitle) {
      outline = outline.apply(StructureFinder::titleFirst);
    }
    for (StructureRule rule : RULES) {
      outline = outline.apply(rule);
    }
    return ArticleDraft.of(text, outline).article(withUrl(source, url));
  }

  private static Optional<BlockKind> titleFirst(int index, Outline outline) {
    return index == 0 ? Optional.of(BlockKind.TITLE) : Optional.empty();
  }

  private static List<Line> withoutFurniture(String text, List<Line> lines) {
    return lines.stream()
        .filter(
            line -> {
              String content = line.span().of(text);
              return !Furniture.isUrl(content) && !Furniture.isFurniture(content);
            })
        .toList();
  }

  private static Source withUrl(Source source, String url) {
    return new Source(
        source.path(),
        source.member(),
        url,
        source.captured(),
        source.mediaType(),
        source.charset(),
        source.bytes());
  }
}
