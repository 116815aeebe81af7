package dev.dateline.text;

import dev.dateline.article.Block;
import dev.dateline.article.Span;
import java.util.List;
import java.util.Objects;

/**
 * A sentence of an article, inside one block, with its tokens.
 *
 * @param block the block it lies in
 * @param span where it lies in the article's text
 * @param tokens its words and punctuation marks in order, not overlapping, inside {@code span}
 */
public record Sentence(Block block, Span span, List<Span> tokens) {
  /** Copies the tokens. */
  public Sentence {
    Objects.requireNonNull(block, "block");
    Objects.requireNonNull(span, "span");
    tokens = List.copyOf(tokens);
  }
}
