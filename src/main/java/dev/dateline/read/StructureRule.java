package dev.dateline.read;

import dev.dateline.article.BlockKind;
import java.util.Optional;

/**
 * One reason to take a passage for a kind of block. Rules run in a fixed order; each sees what the
 * ones before it found. Stateless; its time for one passage must not depend on the length of the
 * text.
 */
@FunctionalInterface
interface StructureRule {
  /** The kind of the open passage at {@code index}, or empty if this rule does not know it. */
  Optional<BlockKind> kindOf(int index, Outline outline);
}
