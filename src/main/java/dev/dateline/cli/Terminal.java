package dev.dateline.cli;

import dev.dateline.write.TerminalOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What standard output or standard error leads to.
 *
 * @param present whether it is a terminal
 * @param width its columns
 * @param color whether it is to be given colours
 */
record Terminal(boolean present, int width, boolean color) {
  private static final int USUAL_WIDTH = 80;
  private static final int WIDEST_READABLE = 110;
  private static final int OUT = 1;
  private static final int ERR = 2;
  private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("\\d+ (\\d{1,5})\\s*");

  /**
   * Asks the shell which of the descriptors 1 and 2 are terminals. {@link System#console()} cannot
   * tell: until Java 21 it is null when only the input is a pipe, from Java 22 on it is never null.
   * Where there is no such shell, as on Windows, no terminal is seen.
   */
  private static final String PROBE =
      "r=0; test -t 1 && r=" + OUT + "; test -t 2 && r=$((r + " + ERR + ")); exit $r";

  /**
   * What this process writes to.
   *
   * @param out standard output
   * @param err standard error
   */
  record Pair(Terminal out, Terminal err) {}

  static Pair ofProcess(Map<String, String> environment) {
    if (isElsewhere(OUT) && isElsewhere(ERR)) {
      Terminal none = of(false, "", environment);
      return new Pair(none, none);
    }
    int present = 0;
    String size = "";
    try {
      present = new ProcessBuilder("/bin/sh", "-c", PROBE).inheritIO().start().waitFor();
      if (present != 0) {
        Process probe = new ProcessBuilder("/bin/sh", "-c", "stty size </dev/tty").start();
        probe.getOutputStream().close();
        size = new String(probe.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      }
    } catch (IOException e) {
      // What is not known to be a terminal is taken for none.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Pair(
        of((present & OUT) != 0, size, environment), of((present & ERR) != 0, size, environment));
  }

  /**
   * Whether a descriptor surely leads to no terminal, as those are devices. Linux can say so, which
   * spares most runs a shell.
   */
  private static boolean isElsewhere(int descriptor) {
    try {
      Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
      return !target.startsWith("/dev") || target.equals(Path.of("/dev/null"));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /**
   * A terminal from what is known about it.
   *
   * @param size what {@code stty size} says, "rows columns"
   * @param environment read for COLUMNS, NO_COLOR and TERM
   */
  static Terminal of(boolean present, String size, Map<String, String> environment) {
    boolean color =
        present
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    return new Terminal(present, width(size, environment), color);
  }

  private static int width(String size, Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    Matcher measured = ROWS_AND_COLUMNS.matcher(size);
    int width = USUAL_WIDTH;
    if (columns.matches("\\d{1,5}")) {
      width = Integer.parseInt(columns);
    } else if (measured.matches() && !measured.group(1).equals("0")) {
      width = Integer.parseInt(measured.group(1));
    }
    return Math.max(TerminalOptions.NARROWEST, Math.min(WIDEST_READABLE, width));
  }
}
