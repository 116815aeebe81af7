package dev.dateline.cli;

import dev.dateline.evaluate.GoldPages;
import dev.dateline.evaluate.PageEvaluation;
import dev.dateline.evaluate.PageScore;
import dev.dateline.read.ArticleReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate pages}: scores the text found on HTML pages. */
@Command(
    name = "pages",
    description =
        "Scores the text that is found on HTML pages whose text is known, and counts the pages on"
            + " which metadata is found.",
    mixinStandardHelpOptions = true)
final class EvaluatePagesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--per-page", description = "Print each page's figures too, the worst first.")
  private boolean perPage;

  @Parameters(
      paramLabel = "DIR",
      description = "A folder with ground-truth.json and html/*.html.gz.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    PageEvaluation evaluation = PageEvaluation.of(GoldPages.read(folder), ArticleReader.create());
    PrintWriter output = spec.commandLine().getOut();
    if (perPage) {
      evaluation.pages().entrySet().stream()
          .sorted(
              Comparator.comparingDouble(
                  (Map.Entry<Path, PageScore> page) ->
                      page.getValue().precision() + page.getValue().recall()))
          .forEach(page -> output.println(line(page.getKey(), page.getValue())));
    }
    output.printf(
        Locale.ROOT,
        "%d pages  P %.2f  R %.2f  F1 %.2f%n",
        evaluation.pages().size(),
        100 * evaluation.precision(),
        100 * evaluation.recall(),
        100 * evaluation.f1());
    output.println(
        evaluation.metadata().entrySet().stream()
            .map(field -> field.getKey() + " " + field.getValue())
            .collect(Collectors.joining("  ", "found: ", "")));
    output.println("url as in the gold: " + evaluation.sameUrls());
    return 0;
  }

  private static String line(Path page, PageScore score) {
    return String.format(
        Locale.ROOT,
        "P %6.2f  R %6.2f  %s",
        100 * score.precision(),
        100 * score.recall(),
        page.getFileName());
  }
}
