package dev.dateline.cli;

import dev.dateline.HandmadeStages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the program did when run with hand-made stages. */
record ProgramRun(int code, String out, String err) {
  static ProgramRun of(String... args) {
    return with("", false, args);
  }

  static ProgramRun with(String in, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return with(in, terminal, out, args);
  }

  static ProgramRun with(String in, boolean terminal, OutputStream out, String... args) {
    return with(engine -> HandmadeStages.dateline(), in, terminal, out, args);
  }

  static ProgramRun with(
      DatelineLoader loader, String in, boolean terminal, OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.of(terminal, "", Map.of("NO_COLOR", "1")),
            Terminal.of(false, "", Map.of()));
    int code = Main.run(streams, loader, List.of(args));
    return new ProgramRun(code, out.toString(), err.toString(StandardCharsets.UTF_8));
  }

  /** A run whose standard error is a terminal of this kind, and its standard output a pipe. */
  static ProgramRun watched(Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.of(false, "", environment),
            Terminal.of(true, "", environment));
    int code = Main.run(streams, engine -> HandmadeStages.dateline(), List.of(args));
    return new ProgramRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The records, one a line. */
  List<String> records() {
    return out.lines().toList();
  }
}
