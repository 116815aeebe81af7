package dev.dateline.cli;

import dev.dateline.train.Corpora;
import dev.dateline.train.FastTraining;
import dev.dateline.train.TrainingDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline train names}: trains a name finder and writes its model folder. */
@Command(
    name = "names",
    description = "Trains a name finder from annotated corpora and writes its model folder.",
    mixinStandardHelpOptions = true)
final class TrainNamesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--engine", defaultValue = "fast", description = "Which name finder: fast.")
  private String engine;

  @Option(
      names = "--corpora",
      required = true,
      paramLabel = "DIR",
      description = "The folder that holds the published corpora, a folder each.")
  private Path corpora;

  @Option(
      names = "--own-corpus",
      defaultValue = "src/corpus",
      paramLabel = "DIR",
      description = "The project's own corpus; default ${DEFAULT-VALUE}.")
  private Path ownCorpus;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where to write the model, such as models/names-fast.")
  private Path out;

  @Option(
      names = "--without",
      paramLabel = "CORPUS",
      description = "A corpus to leave out; may be given again.")
  private List<String> without = List.of();

  @Option(names = "--seed", defaultValue = "1", description = "Seed; default ${DEFAULT-VALUE}.")
  private long seed;

  @Override
  public Integer call() throws IOException {
    if (!engine.equals("fast")) {
      throw new ParameterException(
          spec.commandLine(), "--engine " + engine + " cannot be trained here; use --engine fast");
    }
    Set<String> leftOut = new TreeSet<>(FastTraining.LEFT_OUT);
    leftOut.addAll(without);
    if (!Corpora.names().containsAll(leftOut)) {
      throw new ParameterException(
          spec.commandLine(), "--without takes one of " + String.join(", ", Corpora.names()));
    }
    List<TrainingDocument> documents = Corpora.readAll(corpora, ownCorpus, leftOut);
    FastTraining.Outcome outcome = FastTraining.train(documents, seed, out);
    PrintWriter output = spec.commandLine().getOut();
    output.printf(
        "%s: %d sentences, %d tokens, %d features, %d bytes, SHA-256 %s%n",
        out,
        outcome.sentences(),
        outcome.tokens(),
        outcome.features(),
        outcome.bytes(),
        outcome.sha256());
    return 0;
  }
}
