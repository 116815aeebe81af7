package dev.dateline.cli;

import dev.dateline.names.Engine;
import dev.dateline.train.Corpora;
import dev.dateline.train.FastTraining;
import dev.dateline.train.NeuralTraining;
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

  @Option(
      names = "--engine",
      required = true,
      paramLabel = "ENGINE",
      description = "Which name finder: fast or accurate.")
  private Engine engine;

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

  @Option(
      names = "--passes",
      defaultValue = "4",
      paramLabel = "N",
      description = "accurate: passes over the corpora; default ${DEFAULT-VALUE}.")
  private int passes;

  @Option(
      names = "--rounds",
      defaultValue = "2",
      paramLabel = "N",
      description =
          "accurate: networks to train, each in another order and, with --unlabelled, with one more"
              + " larger network to learn from; the mean of their weights is written; default"
              + " ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(
      names = "--checkpoints",
      defaultValue = "target/names-accurate",
      paramLabel = "DIR",
      description =
          "accurate: where to save the training every few minutes, and to go on from; default"
              + " ${DEFAULT-VALUE}.")
  private Path checkpoints;

  @Option(
      names = "--unlabelled",
      paramLabel = "DIR",
      description =
          "accurate: articles that nobody annotated; a larger network is trained first, and what it"
              + " makes of them is learnt from as well.")
  private Path unlabelled;

  @Option(
      names = "--no-word-shapes",
      description = "accurate: hide from the network how words are written.")
  private boolean withoutWordShapes;

  @Option(
      names = "--replaced-names",
      defaultValue = "0.4",
      paramLabel = "SHARE",
      description =
          "accurate: share of documents whose names are replaced, 0 to 1; default"
              + " ${DEFAULT-VALUE}.")
  private double replacedNames;

  @Override
  public Integer call() throws IOException {
    Set<String> leftOut = new TreeSet<>(FastTraining.LEFT_OUT);
    leftOut.addAll(without);
    if (!Corpora.names().containsAll(leftOut)) {
      throw new ParameterException(
          spec.commandLine(), "--without takes one of " + String.join(", ", Corpora.names()));
    }
    List<TrainingDocument> documents = Corpora.readAll(corpora, ownCorpus, leftOut);
    return engine == Engine.FAST ? trainFast(documents) : trainAccurate(documents);
  }

  private int trainAccurate(List<TrainingDocument> documents) throws IOException {
    NeuralTraining training =
        NeuralTraining.installed()
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "this build cannot train the accurate engine; build it with 'mvn -Ptrain"
                            + " package' and run target/dateline-train.jar"));
    NeuralTraining.Settings settings =
        new NeuralTraining.Settings(
            out,
            checkpoints,
            unlabelled,
            ownCorpus.resolve("names"),
            passes,
            rounds,
            seed,
            !withoutWordShapes,
            replacedNames);
    PrintWriter messages = spec.commandLine().getErr();
    training.train(
        documents,
        settings,
        line -> {
          messages.println(line);
          messages.flush();
        });
    return 0;
  }

  private int trainFast(List<TrainingDocument> documents) throws IOException {
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
