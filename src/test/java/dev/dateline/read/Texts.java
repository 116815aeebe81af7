package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import java.util.List;

/** Reads texts and shows their blocks for the tests of this package. */
final class Texts {
  /** Two paragraphs of running text, for stories of which only the ends matter. */
  static final String STORY =
      """
      The council voted on Monday to rebuild the old harbour wall, which a storm had broken in two.

      Work will start in the spring and take about three years, the mayor told reporters there.
      """;

  private Texts() {}

  static Article read(String text) {
    return ArticleReader.plainText().read(text);
  }

  /** What the blocks of one kind cover. */
  static List<String> blocks(Article article, BlockKind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().of(article.text()))
        .toList();
  }

  static List<BlockKind> kinds(Article article) {
    return article.blocks().stream().map(Block::kind).toList();
  }
}
