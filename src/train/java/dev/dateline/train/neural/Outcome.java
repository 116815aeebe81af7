package dev.dateline.train.neural;

/**
 * A name found in held-out text.
 *
 * @param probability the network's, 0 to 1
 * @param right whether span and type are both right
 */
record Outcome(double probability, boolean right) {}
