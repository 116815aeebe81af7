package dev.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a process talks to.
 *
 * @param in articles
 * @param out records and nothing else, in UTF-8
 * @param err messages, in the encoding of the user's terminal
 * @param terminal what {@code out} leads to
 * @param errTerminal what {@code err} leads to
 */
record Streams(
    InputStream in, OutputStream out, PrintStream err, Terminal terminal, Terminal errTerminal) {
  /** Control characters, line separators, and what reverses the direction of text. */
  private static final Pattern UNSHOWN =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  Streams {
    out = new NamedOutput("standard output", out);
  }

  /** Writes to the descriptor itself, as {@link System#out} hides that a pipe is broken. */
  static Streams ofProcess() {
    Terminal.Pair terminals = Terminal.ofProcess(System.getenv());
    return new Streams(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        System.err,
        terminals.out(),
        terminals.err());
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, Charset.defaultCharset());
  }

  /**
   * One line on standard error, under the program's name. What could break the line or steer a
   * terminal, as names of files may, is shown by its code.
   */
  void say(String message) {
    String line =
        UNSHOWN
            .matcher(message)
            .replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
    err.println("dateline: " + line);
  }
}
