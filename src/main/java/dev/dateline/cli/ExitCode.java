package dev.dateline.cli;

/**
 * What the process tells whoever started it; wrong usage, 2, is picocli's own. A run that a signal
 * ended gives what {@link Interruption} says.
 */
final class ExitCode {
  static final int DONE = 0;
  static final int RUN_FAILED = 1;
  static final int SOME_INPUTS_FAILED = 3;

  private ExitCode() {}
}
