package dev.dateline.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Where F1 lies with 95% confidence, found by drawing documents anew 1,000 times.
 *
 * <pre>{@code
 * Interval interval = Interval.ofF1(scoresOfDocuments);
 * }</pre>
 *
 * @param low lower bound, 0 to 1
 * @param high upper bound, 0 to 1
 */
public record Interval(double low, double high) {
  private static final int DRAWS = 1_000;

  /**
   * The interval for documents with these scores; the same scores always give the same interval.
   *
   * @throws IllegalArgumentException if there is no document
   */
  public static Interval ofF1(List<Scores> documents) {
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("no documents to draw from");
    }
    Random random = new Random(1);
    double[] values = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      Scores sum = Scores.NONE;
      for (int i = 0; i < documents.size(); i++) {
        sum = sum.plus(documents.get(random.nextInt(documents.size())));
      }
      values[draw] = sum.f1();
    }
    Arrays.sort(values);
    return new Interval(values[DRAWS / 40], values[DRAWS - 1 - DRAWS / 40]);
  }
}
