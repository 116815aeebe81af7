package dev.dateline.read;

import dev.dateline.article.BlockKind;
import java.util.List;
import java.util.Optional;

/**
 * The passages of a text with the kinds found so far. Immutable; each rule's findings make a new
 * outline. A passage without a kind is open.
 */
final class Outline {
  private final List<Passage> passages;
  private final BlockKind[] kinds;
  private final int[] openProseBefore;
  private final int firstOpen;

  private Outline(List<Passage> passages, BlockKind[] kinds) {
    this.passages = passages;
    this.kinds = kinds;
    this.openProseBefore = new int[passages.size() + 1];
    int first = passages.size();
    for (int i = passages.size() - 1; i >= 0; i--) {
      first = kinds[i] == null ? i : first;
    }
    this.firstOpen = first;
    for (int i = 0; i < passages.size(); i++) {
      openProseBefore[i + 1] = openProseBefore[i] + (isOpenProse(i) ? 1 : 0);
    }
  }

  /** An outline of which nothing is known. */
  static Outline of(List<Passage> passages) {
    return new Outline(List.copyOf(passages), new BlockKind[passages.size()]);
  }

  /** This outline with every open passage labelled that {@code rule} knows. */
  Outline apply(StructureRule rule) {
    BlockKind[] labelled = kinds.clone();
    for (int i = 0; i < labelled.length; i++) {
      if (labelled[i] == null) {
        labelled[i] = rule.kindOf(i, this).orElse(null);
      }
    }
    return new Outline(passages, labelled);
  }

  int size() {
    return passages.size();
  }

  Passage passage(int index) {
    return passages.get(index);
  }

  /** What is known of a passage; empty if it is open or outside the text. */
  Optional<BlockKind> kind(int index) {
    return exists(index) ? Optional.ofNullable(kinds[index]) : Optional.empty();
  }

  boolean is(int index, BlockKind kind) {
    return exists(index) && kinds[index] == kind;
  }

  boolean exists(int index) {
    return index >= 0 && index < passages.size();
  }

  boolean isOpen(int index) {
    return exists(index) && kinds[index] == null;
  }

  /** Whether a passage is running text and nothing else is known of it. */
  boolean isOpenProse(int index) {
    return isOpen(index) && passages.get(index).isProse();
  }

  /** Index of the first open passage, or {@link #size()}. */
  int firstOpen() {
    return firstOpen;
  }

  /** Number of open passages of running text before {@code index}: 0 in the head. */
  int proseBefore(int index) {
    return openProseBefore[index];
  }

  /** Number of open passages of running text after {@code index}: 0 in the tail. */
  int proseAfter(int index) {
    return openProseBefore[passages.size()] - openProseBefore[index + 1];
  }
}
