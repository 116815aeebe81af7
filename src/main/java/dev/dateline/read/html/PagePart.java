package dev.dateline.read.html;

import dev.dateline.article.BlockKind;
import java.util.Objects;

/**
 * One part of the article on a page. Immutable.
 *
 * @param kind what it is
 * @param text what it says, without white space at its ends; never empty
 */
public record PagePart(BlockKind kind, String text) {
  /** Rejects nulls and empty text. */
  public PagePart {
    Objects.requireNonNull(kind, "kind");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the text of a part of kind " + kind + " is empty");
    }
  }
}
