package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.evaluate.BCubed;
import dev.dateline.evaluate.GoldRecords;
import dev.dateline.evaluate.RecordEvaluation;
import dev.dateline.evaluate.Scores;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.names.Engine;
import dev.dateline.resolve.Resolver;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate records}: scores whole records. */
@Command(
    name = "records",
    description =
        "Scores whole records of annotated articles: entities, aliases, roles, kinds, countries,"
            + " relations.",
    mixinStandardHelpOptions = true)
final class EvaluateRecordsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--engine",
      defaultValue = "accurate",
      paramLabel = "ENGINE",
      description = "Name finder: fast or accurate (default: ${DEFAULT-VALUE}).")
  private Engine engine;

  @Option(
      names = "--others",
      description = "Score the articles that are not held out: those that rules may be tuned with.")
  private boolean others;

  @Option(names = "--errors", description = "Also print each difference.")
  private boolean errors;

  @Parameters(
      paramLabel = "DIR",
      description = "A corpus in the format of src/corpus, with news and records.")
  private Path corpus;

  @Override
  public Integer call() throws IOException {
    GoldRecords all = GoldRecords.read(corpus);
    GoldRecords gold = others ? all.others() : all.heldOut();
    Gazetteer gazetteer = Gazetteer.embedded();
    Resolver resolver = Resolver.over(gazetteer);
    PrintWriter output = spec.commandLine().getOut();
    print(
        "names given",
        RecordEvaluation.of(
            gold, record -> RecordEvaluation.withNamesGiven(record, resolver), gazetteer),
        output);
    try (Dateline dateline = Dateline.builder().engine(engine).build()) {
      print(
          "from raw text",
          RecordEvaluation.of(gold, record -> dateline.extract(record.article().text()), gazetteer),
          output);
    }
    return 0;
  }

  private void print(String title, RecordEvaluation evaluation, PrintWriter output) {
    output.printf("%s, %d articles%n", title, evaluation.articles());
    output.println(line("people", evaluation.people()));
    output.println(line("companies", evaluation.companies()));
    output.println(line("organizations", evaluation.organizations()));
    output.println(line("places", evaluation.places()));
    BCubed aliases = evaluation.aliases();
    output.println(
        line("aliases (B3)", aliases.meanPrecision(), aliases.meanRecall(), aliases.f1()));
    output.println(line("roles", evaluation.roles()));
    output.println(line("titles", evaluation.titles()));
    output.println(line("countries", evaluation.countries()));
    output.println(line("relations", evaluation.relations()));
    output.printf(
        Locale.ROOT, "  %-14s accuracy %.2f%n", "kinds", 100 * evaluation.kinds().precision());
    if (errors) {
      evaluation.errors().forEach(output::println);
    }
    output.flush();
  }

  private static String line(String name, Scores scores) {
    return line(name, scores.precision(), scores.recall(), scores.f1());
  }

  private static String line(String name, double precision, double recall, double f1) {
    return String.format(
        Locale.ROOT,
        "  %-14s P %.2f  R %.2f  F1 %.2f",
        name,
        100 * precision,
        100 * recall,
        100 * f1);
  }
}
