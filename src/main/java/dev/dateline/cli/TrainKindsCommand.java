package dev.dateline.cli;

import dev.dateline.train.KindTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline train kinds}: learns the words that tell kinds of organisation. */
@Command(
    name = "kinds",
    description = "Learns which words tell kinds of organisation, and writes their table.",
    mixinStandardHelpOptions = true)
final class TrainKindsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--own-corpus",
      defaultValue = "src/corpus",
      paramLabel = "DIR",
      description = "The project's own corpus; default ${DEFAULT-VALUE}.")
  private Path ownCorpus;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description =
          "The table to write, kind-words.tsv among the resources of dev.dateline.resolve.")
  private Path out;

  @Option(names = "--seed", defaultValue = "1", description = "Seed; default ${DEFAULT-VALUE}.")
  private long seed;

  @Override
  public Integer call() throws IOException {
    int rows = KindTraining.train(ownCorpus, seed, out);
    spec.commandLine().getOut().printf("%s: %d rows%n", out, rows);
    return 0;
  }
}
