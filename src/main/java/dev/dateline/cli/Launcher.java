package dev.dateline.cli;

/**
 * Starts {@link Main} and says so if that cannot be: the jar away from its libraries, too little
 * memory. Needs no library itself. Not thread-safe.
 *
 * <pre>
 * java -jar dateline.jar schema
 * </pre>
 */
public final class Launcher {
  private Launcher() {}

  /** Runs the command that {@code args} name and exits with its code. */
  public static void main(String[] args) {
    try {
      Main.main(args);
    } catch (LinkageError | OutOfMemoryError e) {
      System.err.println("dateline: " + reason(e));
      System.exit(ExitCode.RUN_FAILED);
    }
  }

  static String reason(Error error) {
    return error instanceof OutOfMemoryError
        ? "there is too little memory; give Java more (-Xmx)"
        : "a library is missing or damaged ("
            + (error.getCause() == null ? error : error.getCause())
            + "); keep the folder lib beside dateline.jar, or install Dateline again";
  }
}
