package dev.dateline.train;

/** A sentence to learn from. Its arrays are shared, not copied: millions of them are held. */
final class SequenceExample {
  private final int[][] features;
  private final int[] allowed;
  private final double weight;

  /**
   * An example.
   *
   * @param features for each token its features
   * @param allowed for each token the labels it may have, a bit each: one where the corpus tells,
   *     several where it does not
   * @param weight how much the sentence counts, 1 for most
   */
  SequenceExample(int[][] features, int[] allowed, double weight) {
    this.features = features;
    this.allowed = allowed;
    this.weight = weight;
  }

  /** For each token its features. */
  int[][] features() {
    return features;
  }

  /** For each token the labels it may have, a bit each. */
  int[] allowed() {
    return allowed;
  }

  /** How much the sentence counts. */
  double weight() {
    return weight;
  }
}
