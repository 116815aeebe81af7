package dev.dateline.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * B-cubed (Bagga and Baldwin 1998) of the names of entities: for each name, how much of the found
 * cluster it lies in belongs there, and how much of the right cluster the found one holds. Only
 * names that stand on both sides count, so that it measures what was joined and not what was found.
 * Sums add up over documents.
 *
 * <pre>{@code
 * BCubed.of(List.of(Set.of("Ann Lee", "Lee")), List.of(Set.of("Ann Lee"), Set.of("Lee"))).f1();
 * }</pre>
 *
 * @param precision sum over the names
 * @param recall sum over the names
 * @param names how many
 */
public record BCubed(double precision, double recall, int names) {
  /** No names. */
  public static final BCubed NONE = new BCubed(0, 0, 0);

  /**
   * Of the clusters of one article and one type.
   *
   * @param gold sets of names that belong together
   * @param found sets of names that were joined
   */
  public static BCubed of(Collection<Set<String>> gold, Collection<Set<String>> found) {
    Set<String> shared = all(gold);
    shared.retainAll(all(found));
    List<Set<String>> right = restricted(gold, shared);
    List<Set<String>> joined = restricted(found, shared);
    double precision = 0;
    double recall = 0;
    int names = 0;
    for (Set<String> cluster : right) {
      for (String name : cluster) {
        double bestPrecision = 0;
        double bestRecall = 0;
        for (Set<String> other : joined) {
          if (other.contains(name)) {
            double common = other.stream().filter(cluster::contains).count();
            bestPrecision = Math.max(bestPrecision, common / other.size());
            bestRecall = Math.max(bestRecall, common / cluster.size());
          }
        }
        precision += bestPrecision;
        recall += bestRecall;
        names++;
      }
    }
    return new BCubed(precision, recall, names);
  }

  private static Set<String> all(Collection<Set<String>> clusters) {
    Set<String> all = new HashSet<>();
    clusters.forEach(all::addAll);
    return all;
  }

  private static List<Set<String>> restricted(
      Collection<Set<String>> clusters, Set<String> shared) {
    return clusters.stream()
        .map(
            cluster -> {
              Set<String> kept = new HashSet<>(cluster);
              kept.retainAll(shared);
              return kept;
            })
        .filter(cluster -> !cluster.isEmpty())
        .toList();
  }

  /** Both together. */
  public BCubed plus(BCubed other) {
    return new BCubed(precision + other.precision, recall + other.recall, names + other.names);
  }

  /** Mean precision, 0 to 1; 0 without names. */
  public double meanPrecision() {
    return names == 0 ? 0 : precision / names;
  }

  /** Mean recall, 0 to 1; 0 without names. */
  public double meanRecall() {
    return names == 0 ? 0 : recall / names;
  }

  /** Harmonic mean of both, 0 to 1. */
  public double f1() {
    double p = meanPrecision();
    double r = meanRecall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
