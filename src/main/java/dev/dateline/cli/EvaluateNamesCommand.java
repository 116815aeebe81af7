package dev.dateline.cli;

import dev.dateline.evaluate.GoldNames;
import dev.dateline.evaluate.Interval;
import dev.dateline.evaluate.LineArticles;
import dev.dateline.evaluate.NameEvaluation;
import dev.dateline.evaluate.Scores;
import dev.dateline.names.NameFinder;
import dev.dateline.names.NameType;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate names}: scores a name finder on annotated articles. */
@Command(
    name = "names",
    description = "Scores a name finder on articles whose names are annotated.",
    mixinStandardHelpOptions = true)
final class EvaluateNamesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--engine", defaultValue = "fast", description = "Which name finder: fast.")
  private String engine;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "A model folder to measure instead of the model in the jar.")
  private Path model;

  @Parameters(paramLabel = "DIR", description = "A folder with gold.json and text/*.txt.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    if (!engine.equals("fast")) {
      throw new ParameterException(
          spec.commandLine(), "--engine " + engine + " is unknown here; use --engine fast");
    }
    GoldNames gold = GoldNames.read(folder);
    try (NameFinder nameFinder = model == null ? NameFinder.fast() : NameFinder.fast(model)) {
      print(gold, NameEvaluation.of(gold, LineArticles::of, nameFinder));
    }
    return 0;
  }

  private void print(GoldNames gold, NameEvaluation evaluation) {
    PrintWriter output = spec.commandLine().getOut();
    output.printf("%d articles, gold.json SHA-256 %s%n", gold.texts().size(), gold.sha256());
    for (NameType type : NameEvaluation.TYPES) {
      output.println(line(type.name().toLowerCase(Locale.ROOT), evaluation.of(type)));
    }
    Interval interval = evaluation.interval();
    output.printf(
        Locale.ROOT,
        "%s  95%% interval %.2f to %.2f%n",
        line("all", evaluation.overall()),
        100 * interval.low(),
        100 * interval.high());
  }

  private static String line(String name, Scores scores) {
    return String.format(
        Locale.ROOT,
        "%-12s  P %.2f  R %.2f  F1 %.2f",
        name,
        100 * scores.precision(),
        100 * scores.recall(),
        100 * scores.f1());
  }
}
