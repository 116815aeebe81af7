package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.evaluate.FoundNames;
import dev.dateline.evaluate.GoldNames;
import dev.dateline.evaluate.GoldNames.TypedSpan;
import dev.dateline.evaluate.Interval;
import dev.dateline.evaluate.NameBreakdown;
import dev.dateline.evaluate.NameEvaluation;
import dev.dateline.evaluate.Scores;
import dev.dateline.names.Engine;
import dev.dateline.names.NameFinder;
import dev.dateline.names.NameType;
import dev.dateline.read.ArticleReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code dateline evaluate names}: scores the names of the records, and so what {@code extract}
 * gives, on annotated articles.
 */
@Command(
    name = "names",
    description = "Scores the names that are found in articles whose names are annotated.",
    mixinStandardHelpOptions = true)
final class EvaluateNamesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--engine",
      defaultValue = "accurate",
      paramLabel = "ENGINE",
      description = "Name finder: fast or accurate (default: ${DEFAULT-VALUE}).")
  private Engine engine;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "Folder of a model: measures that name finder alone, without the rest.")
  private Path model;

  @Parameters(paramLabel = "DIR", description = "A folder with gold.json and text/*.txt.")
  private Path folder;

  @Option(
      names = "--breakdown",
      description =
          "Also by region (the first two letters of a file's name), at the start of sentences, in"
              + " first sentences put in capitals, and with all in lower case.")
  private boolean breakdown;

  @Override
  public Integer call() throws IOException {
    GoldNames gold = GoldNames.read(folder);
    if (model == null) {
      try (Dateline dateline = Dateline.builder().engine(engine).build()) {
        evaluate(gold, text -> FoundNames.in(dateline.extract(text)));
      }
      return 0;
    }
    ArticleReader reader = ArticleReader.plainText();
    try (NameFinder nameFinder =
        engine == Engine.FAST ? NameFinder.fast(model) : NameFinder.accurate(model)) {
      evaluate(gold, text -> FoundNames.in(reader.read(text), nameFinder));
    }
    return 0;
  }

  private void evaluate(GoldNames gold, Function<String, Set<TypedSpan>> finder) {
    Map<String, Set<TypedSpan>> found = NameEvaluation.find(gold, finder);
    print(gold, NameEvaluation.of(gold, found));
    if (breakdown) {
      for (NameBreakdown.Row row : NameBreakdown.of(gold, found, finder)) {
        int names = row.scores().right() + row.scores().missed();
        spec.commandLine()
            .getOut()
            .printf(
                "%s  %d names%n", line(String.format("%-27s", row.name()), row.scores()), names);
      }
    }
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
