package dev.dateline.read.content;

import dev.dateline.article.BlockKind;
import java.util.Objects;

/**
 * One part of an article, such as its title or a paragraph. Immutable.
 *
 * @param kind what it is
 * @param text what it says, without white space at its ends; never empty
 */
public record ArticlePart(BlockKind kind, String text) {
  /** Rejects nulls and empty text. */
  public ArticlePart {
    Objects.requireNonNull(kind, "kind");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the text of a part of kind " + kind + " is empty");
    }
  }
}
