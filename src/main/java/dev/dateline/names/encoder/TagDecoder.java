package dev.dateline.names.encoder;

/** Finds the best sequence of tags that {@link Tags#mayFollow} allows (Viterbi 1967). */
public final class TagDecoder {
  private TagDecoder() {}

  /**
   * The most probable allowed sequence.
   *
   * @param logProbabilities natural logarithms, shape [words][{@link Tags#COUNT} or more]
   * @return one tag a word, shape [words]
   */
  public static int[] decode(float[][] logProbabilities) {
    int n = logProbabilities.length;
    int[] best = new int[n];
    if (n == 0) {
      return best;
    }
    int[][] from = new int[n][Tags.COUNT];
    double[] score = new double[Tags.COUNT];
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      score[tag] = Tags.isInside(tag) ? Double.NEGATIVE_INFINITY : logProbabilities[0][tag];
    }
    for (int w = 1; w < n; w++) {
      double[] next = new double[Tags.COUNT];
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        int before = bestBefore(score, tag);
        from[w][tag] = before;
        next[tag] = score[before] + logProbabilities[w][tag];
      }
      score = next;
    }
    best[n - 1] = argmax(score);
    for (int w = n - 1; w > 0; w--) {
      best[w - 1] = from[w][best[w]];
    }
    return best;
  }

  private static int bestBefore(double[] score, int tag) {
    if (!Tags.isInside(tag)) {
      return argmax(score);
    }
    return score[tag] > score[tag - 1] ? tag : tag - 1;
  }

  private static int argmax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
