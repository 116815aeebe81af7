package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.names.Engine;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program {@code dateline}. Not thread-safe; start it through {@link #main}.
 *
 * <pre>
 * java -jar dateline.jar extract articles/ --format jsonl
 * </pre>
 */
@Command(
    name = "dateline",
    description = "Reads news articles and says whom and what they name, and where.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all done",
      "1:the run failed",
      "2:wrong usage",
      "3:done, but some inputs failed",
      "130:stopped by Ctrl-C"
    })
public final class Main {
  private Main() {}

  /** Runs the command that {@code args} name and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(Streams.ofProcess(), Main::load, List.of(args)));
  }

  /** Every command; a new one is added here. */
  private static List<Object> commands(Streams streams, DatelineLoader loader) {
    return List.of(
        new ExtractCommand(streams, loader),
        new SchemaCommand(streams),
        new TrainCommand(),
        new BuildCommand(),
        new EvaluateCommand());
  }

  private static Dateline load(Engine engine) throws IOException {
    return Dateline.builder().engine(engine).build();
  }

  static int run(Streams streams, DatelineLoader loader, List<String> args) {
    CommandLine program = new CommandLine(new Main());
    commands(streams, loader).forEach(program::addSubcommand);
    return program
        .setOut(streams.outWriter())
        .setErr(streams.errWriter())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new WrongUsage(streams))
        .setExecutionExceptionHandler(new FailedRun(streams))
        .execute(args.toArray(String[]::new));
  }
}
