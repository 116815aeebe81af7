package dev.dateline.train.neural;

import java.util.List;

/**
 * The line through log-odds that makes a network's probabilities come true (Platt 1999), fitted by
 * Newton's method.
 *
 * @param slope factor of the log-odds
 * @param offset added to them
 */
record Platt(double slope, double offset) {
  private static final double EDGE = 1e-6;
  private static final int STEPS = 50;

  /** The line of greatest likelihood; slope 1 and offset 0 for no outcomes at all. */
  static Platt fit(List<Outcome> outcomes) {
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < STEPS; step++) {
      double gradientSlope = 0;
      double gradientOffset = 0;
      double ss = 1e-9;
      double so = 0;
      double oo = 1e-9;
      for (Outcome outcome : outcomes) {
        double x = odds(outcome.probability());
        double p = 1 / (1 + Math.exp(-(slope * x + offset)));
        double error = (outcome.right() ? 1 : 0) - p;
        double weight = p * (1 - p);
        gradientSlope += error * x;
        gradientOffset += error;
        ss += weight * x * x;
        so += weight * x;
        oo += weight;
      }
      double determinant = ss * oo - so * so;
      slope += (oo * gradientSlope - so * gradientOffset) / determinant;
      offset += (ss * gradientOffset - so * gradientSlope) / determinant;
    }
    return new Platt(slope, offset);
  }

  private static double odds(double probability) {
    double inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
    return Math.log(inside / (1 - inside));
  }
}
