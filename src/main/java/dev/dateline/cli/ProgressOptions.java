package dev.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say how much is told of a run on standard error. */
final class ProgressOptions {
  @Option(
      names = {"-q", "--quiet"},
      description = "Say only what failed: no progress bar, no notes, no summary.")
  private boolean quiet;

  @ArgGroup private Choice choice = new Choice();

  /** Whether a bar is shown, where the user says so. */
  static final class Choice {
    @Option(
        names = "--progress",
        description = "Show a progress bar on standard error even if it is no terminal.")
    private boolean always;

    @Option(
        names = "--no-progress",
        description =
            "Show no progress bar (default: one if standard error is a terminal and the records go"
                + " elsewhere).")
    private boolean never;
  }

  /** Refuses what cannot be meant. */
  void check(CommandLine command) {
    if (quiet && choice.always) {
      throw new ParameterException(command, "--quiet shows no progress; leave out one of them");
    }
  }

  /** Whether to say only what failed. */
  boolean isQuiet() {
    return quiet;
  }

  /**
   * Whether a bar is to be shown.
   *
   * @param recordsShown whether the records go to a terminal, which a bar would run through
   */
  boolean isShown(Streams streams, boolean recordsShown) {
    return choice.always
        || (!quiet && !choice.never && streams.errTerminal().present() && !recordsShown);
  }
}
