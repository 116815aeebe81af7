package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.batch.BatchReport;
import dev.dateline.batch.BatchRun;
import dev.dateline.batch.Failure;
import dev.dateline.batch.Note;
import dev.dateline.names.Engine;
import dev.dateline.read.content.ReadSettings;
import dev.dateline.write.RecordWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "extract",
    description = "Reads articles and writes one record for each.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
  private final Streams streams;
  private final DatelineLoader loader;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders with articles; - is standard input.")
  private List<String> paths;

  @Mixin private ReadOptions reading;

  @Mixin private OutputOptions output;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "Name finder: fast or accurate (default: ${DEFAULT-VALUE}).",
      defaultValue = "accurate")
  private Engine engine;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Articles worked on at a time (default: one per processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /**
   * The command.
   *
   * @param streams where articles come from and records go
   * @param loader loads the models
   */
  ExtractCommand(Streams streams, DatelineLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs is " + jobs + "; give 1 or more");
    }
    ReadSettings settings = reading.settings(spec.commandLine());
    output.check(spec.commandLine(), streams.terminal(), paths);
    try (Dateline dateline = loader.load(engine);
        RecordWriter writer = output.open(streams)) {
      BatchRun run = new BatchRun(dateline, jobs, this::report, this::report);
      return summarize(run.run(() -> new Inputs(paths, streams.in(), settings), writer));
    }
  }

  private void report(Failure failure) {
    streams.say(failure.input() + ": " + failure.reason());
  }

  private void report(Note note) {
    streams.say(note.input() + ": " + note.text());
  }

  private int summarize(BatchReport report) {
    if (report.failures() == 0) {
      return ExitCode.DONE;
    }
    streams.say(report.records() + " of " + report.inputs() + " inputs gave a record");
    return ExitCode.SOME_INPUTS_FAILED;
  }
}
