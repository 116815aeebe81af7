package dev.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What a process talks to.
 *
 * @param in articles
 * @param out records and nothing else, in UTF-8
 * @param err messages, in the encoding of the user's terminal
 * @param terminal what {@code out} leads to
 */
record Streams(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {
  /** Writes to the descriptor itself, as {@link System#out} hides that a pipe is broken. */
  static Streams ofProcess() {
    return new Streams(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        System.err,
        Terminal.ofProcess(System.getenv()));
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, Charset.defaultCharset());
  }

  /** One line on standard error, under the program's name. */
  void say(String message) {
    err.println("dateline: " + message);
  }
}
