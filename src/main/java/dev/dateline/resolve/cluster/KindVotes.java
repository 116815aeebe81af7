package dev.dateline.resolve.cluster;

import dev.dateline.article.Span;
import dev.dateline.entity.Evidence;
import dev.dateline.names.OrganizationKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks for each kind of an organisation. Each vote is the chance, 0 to 1, that the kind is
 * right given that alone; a kind's chance after all its votes is that not all of them are wrong.
 */
public final class KindVotes {
  private final Map<OrganizationKind, Double> doubts = new EnumMap<>(OrganizationKind.class);
  private final Map<OrganizationKind, List<Evidence>> reasons =
      new EnumMap<>(OrganizationKind.class);

  /**
   * Counts {@code chance}, from 0 to 1, for {@code kind}, as {@code rule} found at {@code span}.
   */
  public void add(OrganizationKind kind, double chance, String rule, Span span) {
    doubts.merge(kind, 1 - chance, (a, b) -> a * b);
    reasons
        .computeIfAbsent(kind, k -> new ArrayList<>())
        .add(new Evidence("kind=" + kind.label(), rule, span));
  }

  /** The kind with most speaking for it, {@code OTHER} where nothing speaks. */
  public OrganizationKind best() {
    return doubts.entrySet().stream()
        .min(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(OrganizationKind.OTHER);
  }

  /** What spoke for the best kind. */
  public List<Evidence> evidence() {
    return reasons.getOrDefault(best(), List.of());
  }
}
