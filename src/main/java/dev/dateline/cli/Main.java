package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.names.Engine;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

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
  /** Describes the others: "dateline help extract". */
  private static final String HELP = "help";

  private Main() {}

  /** Runs the command that {@code args} name and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(Streams.ofProcess(), Main::load, List.of(args)));
  }

  /** Every command by its name; a new one is added here. */
  private static Map<String, Supplier<Object>> commands(Streams streams, DatelineLoader loader) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("extract", () -> new ExtractCommand(streams, loader));
    commands.put("schema", () -> new SchemaCommand(streams));
    commands.put("train", TrainCommand::new);
    commands.put("build", BuildCommand::new);
    commands.put("evaluate", EvaluateCommand::new);
    commands.put(HELP, HelpCommand::new);
    return commands;
  }

  private static Dateline load(Engine engine) throws IOException {
    return Dateline.builder().engine(engine).build();
  }

  static int run(Streams streams, DatelineLoader loader, List<String> args) {
    CommandLine program = new CommandLine(new Main());
    Map<String, Supplier<Object>> commands = commands(streams, loader);
    if (!args.isEmpty()) { // describing all commands to picocli takes a tenth of a second
      Supplier<Object> named = commands.get(args.get(0));
      boolean all = named == null || args.get(0).equals(HELP);
      commands = all ? commands : Map.of(args.get(0), named);
    }
    commands.values().forEach(command -> program.addSubcommand(command.get()));
    return program
        .setOut(streams.outWriter())
        .setErr(streams.errWriter())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new WrongUsage(streams))
        .setExecutionExceptionHandler(new FailedRun(streams))
        .execute(args.toArray(String[]::new));
  }
}
