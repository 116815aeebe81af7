package dev.dateline.names;

import java.util.Arrays;

/**
 * All labellings of one sentence with their scores: a linear-chain conditional random field.
 *
 * <pre>{@code
 * Lattice lattice = new Lattice(scores, transitions);
 * int[] labels = lattice.best();
 * double sure = lattice.probability(0, 2, NameType.PERSON);
 * }</pre>
 *
 * <p>Scores are natural logarithms of factors; impossible ones are {@link
 * Double#NEGATIVE_INFINITY}. Not thread-safe; made for one sentence and thrown away.
 */
public final class Lattice {
  private static final int LABELS = Labels.COUNT;

  private final double[][] scores;
  private final double[][] transitions;
  private final double[][] forward;
  private final double[][] backward;
  private final double total;

  /**
   * A lattice.
   *
   * @param scores for each token the score of each label
   * @param transitions for each label the score of each label after it
   */
  public Lattice(double[][] scores, double[][] transitions) {
    this.scores = scores;
    this.transitions = transitions;
    forward = new double[scores.length][LABELS];
    backward = new double[scores.length][LABELS];
    runForward();
    runBackward();
    total = scores.length == 0 ? 0 : logSum(forward[scores.length - 1]);
  }

  /** The logarithm of the sum over all labellings; at worst negative infinity. */
  public double total() {
    return total;
  }

  /** How likely the token has the label, 0 to 1. */
  public double probability(int token, int label) {
    return Math.exp(forward[token][label] + backward[token][label] - total);
  }

  /** How likely {@code next} labels the token after {@code token}, which has {@code label}. */
  public double probability(int token, int label, int next) {
    return Math.exp(
        forward[token][label]
            + transitions[label][next]
            + scores[token + 1][next]
            + backward[token + 1][next]
            - total);
  }

  /** How likely the tokens from {@code start} to before {@code end} are just one name, 0 to 1. */
  public double probability(int start, int end, NameType type) {
    int inner = Labels.inner(type);
    int label = Labels.first(type);
    double path = forward[start][label];
    for (int i = start + 1; i < end; i++) {
      path += transitions[label][inner] + scores[i][inner];
      label = inner;
    }
    if (end == scores.length) {
      return Math.min(1, Math.exp(path - total));
    }
    double[] after = new double[LABELS];
    for (int next = 0; next < LABELS; next++) {
      after[next] =
          next == inner
              ? Double.NEGATIVE_INFINITY
              : transitions[label][next] + scores[end][next] + backward[end][next];
    }
    return Math.min(1, Math.exp(path + logSum(after) - total));
  }

  /** The best labelling, by Viterbi's algorithm. */
  public int[] best() {
    int length = scores.length;
    int[] labels = new int[length];
    if (length == 0) {
      return labels;
    }
    int[][] from = new int[length][LABELS];
    double[] best = start();
    for (int i = 1; i < length; i++) {
      double[] next = new double[LABELS];
      for (int label = 0; label < LABELS; label++) {
        int source = bestSource(best, label);
        from[i][label] = source;
        next[label] = best[source] + transitions[source][label] + scores[i][label];
      }
      best = next;
    }
    labels[length - 1] = argMax(best);
    for (int i = length - 1; i > 0; i--) {
      labels[i - 1] = from[i][labels[i]];
    }
    return labels;
  }

  private int bestSource(double[] best, int label) {
    int source = 0;
    for (int other = 1; other < LABELS; other++) {
      if (best[other] + transitions[other][label] > best[source] + transitions[source][label]) {
        source = other;
      }
    }
    return source;
  }

  private double[] start() {
    double[] first = scores[0].clone();
    for (int label = 0; label < LABELS; label++) {
      if (!Labels.mayFollow(Labels.OUTSIDE, label)) {
        first[label] = Double.NEGATIVE_INFINITY;
      }
    }
    return first;
  }

  private void runForward() {
    double[] sum = new double[LABELS];
    for (int i = 0; i < scores.length; i++) {
      if (i == 0) {
        forward[0] = start();
        continue;
      }
      for (int label = 0; label < LABELS; label++) {
        for (int before = 0; before < LABELS; before++) {
          sum[before] = forward[i - 1][before] + transitions[before][label];
        }
        forward[i][label] = logSum(sum) + scores[i][label];
      }
    }
  }

  private void runBackward() {
    double[] sum = new double[LABELS];
    for (int i = scores.length - 2; i >= 0; i--) {
      for (int label = 0; label < LABELS; label++) {
        for (int next = 0; next < LABELS; next++) {
          sum[next] = transitions[label][next] + scores[i + 1][next] + backward[i + 1][next];
        }
        backward[i][label] = logSum(sum);
      }
    }
  }

  private static int argMax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  private static double logSum(double[] values) {
    double max = Arrays.stream(values).max().orElse(Double.NEGATIVE_INFINITY);
    if (max == Double.NEGATIVE_INFINITY) {
      return max;
    }
    double sum = 0;
    for (double value : values) {
      // Terms below e^-20 of the largest change nothing a float shows.
      sum += value - max > -20 ? Math.exp(value - max) : 0;
    }
    return max + Math.log(sum);
  }
}
