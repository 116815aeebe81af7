package dev.dateline.names;

/** The name finders Dateline ships. Both find the same types by the same conventions. */
public enum Engine {
  /** A small neural network: the better names. */
  ACCURATE,
  /** A linear model: many times as many articles a second, on little memory. */
  FAST
}
