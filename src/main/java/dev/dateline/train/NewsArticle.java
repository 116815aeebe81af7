package dev.dateline.train;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import java.util.List;
import java.util.Map;

/**
 * An article of the project's own news corpus.
 *
 * @param id its file under the corpus' folder, without the ending: "south-asia/12-final"
 * @param head the key and value lines before the text
 * @param text the article without marks and annotation, a block a line
 * @param blocks the blocks, with the kinds their marks give
 * @param names the names, demonyms and other proper names, in order
 * @param titles what people are or were, in order; a title may hold names
 */
public record NewsArticle(
    String id,
    Map<String, String> head,
    String text,
    List<Block> blocks,
    List<LabelledSpan> names,
    List<Span> titles) {
  /** Copies the collections. */
  public NewsArticle {
    head = Map.copyOf(head);
    blocks = List.copyOf(blocks);
    names = List.copyOf(names);
    titles = List.copyOf(titles);
  }

  /** Whether the file's number ends in 9: such articles measure and are never trained on. */
  public boolean heldOut() {
    return id.matches("(?:.*/)?\\d*9-[^/]*");
  }

  /** The article as its stages see it. */
  public Article article() {
    String title =
        blocks.stream()
            .filter(block -> block.kind() == BlockKind.TITLE)
            .map(block -> block.span().of(text))
            .findFirst()
            .orElse(null);
    return Article.builder(Source.ofString(), text)
        .title(title)
        .language("en")
        .blocks(blocks)
        .build();
  }
}
