package dev.dateline.resolve.kind;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Span;
import dev.dateline.resolve.cluster.Cluster;
import java.util.Map;

/**
 * How much an article speaks of something, and what it speaks of most.
 *
 * @param opening end of its first paragraph, UTF-16
 */
public record Prominence(int opening) {
  /** How often a mention up to the end of the first paragraph counts. */
  private static final int IN_OPENING = 2;

  /** What is named once, and not in the opening, is not what an article is about. */
  private static final int LEAST = 2;

  /** The most prominent of several. */
  public record First<T>(T what, int weight) {}

  /** Of the entities of {@code article}, whose opening is told by its first paragraph. */
  public static Prominence in(Article article) {
    return new Prominence(
        article.blocks().stream()
            .filter(block -> block.kind() == BlockKind.PARAGRAPH)
            .map(Block::span)
            .mapToInt(Span::end)
            .findFirst()
            .orElse(0));
  }

  /** Mentions of {@code cluster}, those in the opening counted more. */
  public int of(Cluster cluster) {
    return cluster.names().stream()
        .mapToInt(name -> name.span().start() < opening ? IN_OPENING : 1)
        .sum();
  }

  /**
   * What weighs enough and clearly more than all others, or null.
   *
   * @param lead how many times the weight of the second it must have
   */
  public static <T> First<T> first(Map<T, Integer> weights, double lead) {
    T best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<T, Integer> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return most >= LEAST && most >= lead * second ? new First<>(best, most) : null;
  }
}
