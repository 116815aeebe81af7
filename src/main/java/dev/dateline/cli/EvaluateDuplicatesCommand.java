package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.evaluate.DuplicateTrial;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.UnreadableArticleException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate duplicates}: scores how changed copies of articles are found. */
@Command(
    name = "duplicates",
    description =
        "Scores how copies of articles are found that are cut, reordered and rewritten, and counts"
            + " different stories taken for one.",
    mixinStandardHelpOptions = true)
final class EvaluateDuplicatesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another number makes other copies (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Parameters(paramLabel = "DIR", description = "A folder of articles, one a file.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    Map<String, Article> articles = read();
    DuplicateTrial trial = DuplicateTrial.of(articles, seed);
    PrintWriter output = spec.commandLine().getOut();
    output.printf(
        "%d articles, %d said to repeat another%n", articles.size(), trial.pairs().size());
    trial.pairs().forEach((later, first) -> output.printf("  %s repeats %s%n", later, first));
    output.println("copies of every second one");
    trial
        .copies()
        .forEach(
            (change, scores) ->
                output.printf(
                    Locale.ROOT,
                    "  %-40s  P %6.2f  R %6.2f  of %d%n",
                    change,
                    100 * scores.precision(),
                    100 * scores.recall(),
                    scores.right() + scores.missed()));
    output.println("different stories, of which none should be marked");
    trial
        .lookAlikes()
        .forEach(
            (kind, marked) ->
                output.printf("  %-40s  %d of %d marked%n", kind, marked.marked(), marked.all()));
    return 0;
  }

  private Map<String, Article> read() throws IOException {
    ArticleReader reader = ArticleReader.create();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Map<String, Article> articles = new LinkedHashMap<>();
    for (Path file : files) {
      try {
        articles.put(file.getFileName().toString(), reader.read(file));
      } catch (UnreadableArticleException e) {
        spec.commandLine().getErr().println(file + ": left out, " + e.getMessage());
      }
    }
    return articles;
  }
}
