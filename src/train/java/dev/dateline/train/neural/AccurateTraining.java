package dev.dateline.train.neural;

import dev.dateline.names.encoder.Windows;
import dev.dateline.train.NeuralTraining;
import dev.dateline.train.TrainingDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Fine-tunes a small pretrained encoder and writes it as a model folder. */
public final class AccurateTraining implements NeuralTraining {
  /**
   * How often a pass goes over a corpus. The project's own articles are the nearest to what is
   * read, tweets and a corpus of politics with labels of its own the farthest.
   */
  private static final Map<String, Double> REPEATS =
      Map.of("news", 3.0, "uner-ewt", 1.5, "crossner-politics", 0.7, "btc", 0.6, "wnut17", 0.4);

  /** Share of the names replaced in a document that has names replaced. */
  private static final double REPLACED = 0.6;

  private static final Casing CASING = new Casing(0.04, 0.03, 0.04);
  private static final double RATE = 1.5e-4;
  static final double DROPOUT = 0.1;

  /** Pieces in a batch. */
  static final int BATCH = 4096;

  /** With the megabyte that Java gives a thread, training the larger network crashed. */
  private static final long STACK = 64 << 20;

  /** For the service loader. */
  public AccurateTraining() {}

  @Override
  public void train(List<TrainingDocument> documents, Settings settings, Consumer<String> progress)
      throws IOException {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              run(documents, settings, progress);
              return null;
            });
    Thread thread = new Thread(null, task, "training", STACK);
    thread.start();
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the training was interrupted; run it again to go on", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("the training failed: " + e.getCause(), e.getCause());
    }
  }

  private static void run(
      List<TrainingDocument> documents, Settings settings, Consumer<String> progress)
      throws IOException {
    Files.createDirectories(settings.out());
    PublishedEncoder encoder = PublishedEncoder.miniLm();
    Windows windows = new Windows(encoder.writeVocabulary(settings.out()));
    List<TrainingDocument> labelled =
        settings.unlabelled() == null
            ? documents
            : documents.stream().filter(d -> SelfTraining.OWN_RULES.contains(d.corpus())).toList();
    TrainingSet set = set(labelled, List.of(), REPEATS, settings, windows);
    List<TaughtDocument> taught = List.of();
    List<Network> networks = new ArrayList<>();
    for (int round = 1; round <= settings.rounds(); round++) {
      if (settings.unlabelled() != null) {
        taught = SelfTraining.taught(documents, settings, round, progress);
      }
      networks.add(train(encoder, set.with(taught), settings, round, progress));
    }
    Network network = networks.get(0);
    network.averageWith(networks.subList(1, networks.size()));
    progress.accept("mean of all rounds, " + Training.score(network, set));
    network.swapAverages();
    Platt calibration = Platt.fit(HeldOut.outcomes(network, set));
    network.swapAverages();
    ModelFolderWriter.write(settings, documents, taught.size(), network, encoder, calibration);
    progress.accept("wrote " + settings.out());
  }

  /**
   * One round's network. All begin with the same values, else their mean would mean nothing; order,
   * alterations and dropout differ.
   */
  private static Network train(
      PublishedEncoder encoder,
      TrainingSet set,
      Settings settings,
      int round,
      Consumer<String> progress)
      throws IOException {
    Network network =
        new Network(encoder.weights(), settings.wordShapes(), DROPOUT, settings.seed());
    new Training(
            network,
            set,
            new Training.Settings(settings.passes(), BATCH, RATE, settings.seed() + round - 1),
            line -> progress.accept("round " + round + ": " + line))
        .run(settings.checkpoint(round, "network"));
    return network;
  }

  /**
   * What to learn from, with the held-out documents.
   *
   * @param repeats how often a pass goes over a corpus, by its name
   */
  static TrainingSet set(
      List<TrainingDocument> documents,
      List<TaughtDocument> taught,
      Map<String, Double> repeats,
      Settings settings,
      Windows windows)
      throws IOException {
    NameReplacement replacement = replacement(settings);
    return new TrainingSet(
        documents.stream().filter(Predicate.not(TrainingDocument::heldOut)).toList(),
        taught,
        documents.stream().filter(TrainingDocument::heldOut).toList(),
        repeats,
        (document, random) -> CASING.alter(replacement.alter(document, random), random),
        windows);
  }

  static NameReplacement replacement(Settings settings) throws IOException {
    return new NameReplacement(
        NameLists.read(settings.nameLists()), settings.replacedNames(), REPLACED);
  }
}
