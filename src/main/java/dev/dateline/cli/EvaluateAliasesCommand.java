package dev.dateline.cli;

import dev.dateline.evaluate.AliasEvaluation;
import dev.dateline.evaluate.BCubed;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.names.NameType;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate aliases}: scores which of given names are joined. */
@Command(
    name = "aliases",
    description = "Scores which names are joined, where the names of documents are given.",
    mixinStandardHelpOptions = true)
final class EvaluateAliasesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CORPUS",
      description = "JSON in the format of DocRED and Re-DocRED, or a folder of GUM's CoNLL-U.")
  private Path corpus;

  @Override
  public Integer call() throws IOException {
    Map<NameType, BCubed> scores = AliasEvaluation.of(corpus, Gazetteer.embedded());
    PrintWriter output = spec.commandLine().getOut();
    scores.forEach((type, score) -> print(type.name().toLowerCase(Locale.ROOT), score, output));
    print("all", scores.values().stream().reduce(BCubed.NONE, BCubed::plus), output);
    output.flush();
    return 0;
  }

  private static void print(String name, BCubed scores, PrintWriter output) {
    output.printf(
        Locale.ROOT,
        "%-14s P %.2f  R %.2f  F1 %.2f  (%d names)%n",
        name,
        100 * scores.meanPrecision(),
        100 * scores.meanRecall(),
        100 * scores.f1(),
        scores.names());
  }
}
