package dev.dateline.cli;

import dev.dateline.write.TerminalOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What standard output leads to.
 *
 * @param present whether it is a terminal
 * @param width its columns
 * @param color whether it is to be given colours
 */
record Terminal(boolean present, int width, boolean color) {
  private static final int USUAL_WIDTH = 80;
  private static final int WIDEST_READABLE = 110;
  private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("\\d+ (\\d{1,5})\\s*");

  /**
   * Asks the shell whether descriptor 1 is a terminal. {@link System#console()} cannot tell: until
   * Java 21 it is null when only the input is a pipe, from Java 22 on it is never null. Where there
   * is no such shell, as on Windows, no terminal is seen.
   */
  private static final String PROBE = "test -t 1 && { stty size </dev/tty >&2 || true; }";

  static Terminal ofProcess(Map<String, String> environment) {
    try {
      Process probe =
          new ProcessBuilder("/bin/sh", "-c", PROBE)
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .start();
      probe.getOutputStream().close();
      byte[] size = probe.getErrorStream().readAllBytes();
      boolean present = probe.waitFor() == 0;
      return of(present, new String(size, StandardCharsets.US_ASCII), environment);
    } catch (IOException e) {
      return of(false, "", environment);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return of(false, "", environment);
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
