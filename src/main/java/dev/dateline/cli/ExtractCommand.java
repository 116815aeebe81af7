package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.batch.BatchReport;
import dev.dateline.batch.BatchRun;
import dev.dateline.batch.BatchSettings;
import dev.dateline.batch.Duplicates;
import dev.dateline.batch.Input;
import dev.dateline.names.Engine;
import dev.dateline.read.content.PathGlobs;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
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
      arity = "0..*",
      description = "Files and folders with articles; - is standard input.")
  private List<String> paths = new ArrayList<>();

  @Mixin private SelectionOptions selection;

  @Mixin private ReadOptions reading;

  @Mixin private OutputOptions output;

  @Mixin private ProgressOptions progressing;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "Name finder: fast or accurate (default: accurate).")
  private Engine engine = Engine.ACCURATE;

  @Option(
      names = "--gazetteer",
      paramLabel = "DIR",
      description =
          "A folder of GeoNames' files to look places up in; packed at the first use (default: the"
              + " embedded ones).")
  private Path gazetteer;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Articles worked on at a time (default: one per processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "An article that takes longer fails (default: ${DEFAULT-VALUE}).")
  private double timeout = BatchSettings.DEFAULT_TIMEOUT.toSeconds();

  @Option(
      names = "--duplicates",
      paramLabel = "WHAT",
      description =
          "Articles that tell a story again: mark them with the first one's id, drop them, or off:"
              + " do not look for them (default: mark).")
  private Duplicates duplicates = Duplicates.MARK;

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
    BatchSettings batch = batchSettings();
    selection.check(spec.commandLine(), paths);
    PathGlobs globs = selection.globs(spec.commandLine());
    ReadSettings settings = reading.settings(spec.commandLine()).withPaths(globs);
    progressing.check(spec.commandLine());
    InputCheck check = output.check(spec.commandLine(), streams.terminal(), paths, globs);
    selection.listFile().ifPresent(check::check);
    if (output.isDone()) {
      streams.say("the records are there already; nothing to do");
      return ExitCode.DONE;
    }
    try (Interruption interruption = Interruption.listen();
        Dateline dateline = loader.load(engine, gazetteer);
        RunOutput out = output.open(streams, RunSettings.of(spec));
        PathList list = selection.list(streams.in())) {
      Inputs inputs = new Inputs(paths, check.checked(list), streams.in(), settings);
      Iterator<Input> remaining = interruption.until(out.remaining(inputs));
      Summary summary = new Summary();
      BatchReport report = run(dateline, batch, settings, out, remaining, summary);
      if (interruption.isRequested()) {
        say(summary, out);
        String remedy = out.file() == null ? "" : "; go on with --resume";
        streams.say("stopped after " + report.inputs() + " inputs" + remedy);
        return interruption.exitCode();
      }
      out.complete();
      if (report.inputs() + out.inputsDone() == 0 && !progressing.isQuiet()) {
        selection.reasonForNothing().ifPresent(streams::say);
      }
      say(summary, out);
      long failures = out.inputsFailed() + report.failures();
      return failures == 0 ? ExitCode.DONE : ExitCode.SOME_INPUTS_FAILED;
    }
  }

  private void say(Summary summary, RunOutput out) {
    if (!progressing.isQuiet()) {
      summary.lines(out.inputsDone(), out.inputsFailed()).forEach(streams::say);
    }
  }

  private BatchReport run(
      Dateline dateline,
      BatchSettings batch,
      ReadSettings settings,
      RunOutput out,
      Iterator<Input> inputs,
      Summary summary)
      throws IOException {
    try (Progress progress = progress(out, settings)) {
      RunMessages messages = new RunMessages(progress, summary, progressing.isQuiet(), out.file());
      return new BatchRun(dateline, selection.applyTo(batch, out.articlesDone()), messages)
          .run(() -> inputs, summary.counting(out.writer()), out.known());
    }
  }

  private Progress progress(RunOutput out, ReadSettings settings) throws IOException {
    if (!progressing.isShown(streams, output.isShown(streams.terminal()))) {
      return Progress.hidden(streams);
    }
    Progress progress = Progress.shown(streams, out.inputsDone());
    if (!selection.isListOnStandardInput()) {
      InputCount.start(
          paths,
          selection.list(InputStream.nullInputStream()),
          settings,
          found -> progress.total(selection.most(found)));
    }
    return progress;
  }

  private BatchSettings batchSettings() {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs is " + jobs + "; give 1 or more");
    }
    if (!(timeout > 0)) {
      throw new ParameterException(
          spec.commandLine(), "--timeout is " + timeout + "; give more than 0");
    }
    Duration patience = Duration.ofMillis(Math.max(1, Math.round(timeout * 1000)));
    return new BatchSettings(jobs, patience).withDuplicates(duplicates);
  }
}
