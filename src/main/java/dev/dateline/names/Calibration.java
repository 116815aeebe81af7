package dev.dateline.names;

/**
 * Turns the probability a model gives a name into one that says how often such names are right
 * (Platt 1999).
 *
 * @param slope factor of the log-odds
 * @param offset added to them
 */
record Calibration(double slope, double offset) {
  private static final double EDGE = 1e-6;

  /** The calibrated probability of {@code raw}; both 0 to 1. */
  double of(double raw) {
    double inside = Math.min(1 - EDGE, Math.max(EDGE, raw));
    double odds = slope * Math.log(inside / (1 - inside)) + offset;
    return 1 / (1 + Math.exp(-odds));
  }
}
