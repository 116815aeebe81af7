package dev.dateline.evaluate;

/**
 * How often what was found is right. Counts add up over documents.
 *
 * <pre>{@code
 * Scores scores = new Scores(8, 2, 4);
 * scores.f1(); // 0.727
 * }</pre>
 *
 * @param right found and in the gold data
 * @param wrong found and not in the gold data
 * @param missed in the gold data and not found
 */
public record Scores(int right, int wrong, int missed) {
  /** Nothing found, nothing to find. */
  public static final Scores NONE = new Scores(0, 0, 0);

  /** Rejects negative counts. */
  public Scores {
    if (right < 0 || wrong < 0 || missed < 0) {
      throw new IllegalArgumentException(
          "a count is negative: " + right + ", " + wrong + ", " + missed);
    }
  }

  /** Both together. */
  public Scores plus(Scores other) {
    return new Scores(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** Share of what was found that is right, 0 to 1; 0 if nothing was found. */
  public double precision() {
    return right == 0 ? 0 : (double) right / (right + wrong);
  }

  /** Share of the gold data that was found, 0 to 1; 0 if there is none. */
  public double recall() {
    return right == 0 ? 0 : (double) right / (right + missed);
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
  }
}
