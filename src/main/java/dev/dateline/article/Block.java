package dev.dateline.article;

import java.util.Objects;

/**
 * A part of an article's text with one role in its structure. Blocks never overlap; names and
 * sentences never cross them.
 *
 * @param kind what the part is
 * @param span where it lies in {@link Article#text()}
 */
public record Block(BlockKind kind, Span span) {
  /** Rejects nulls. */
  public Block {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }
}
