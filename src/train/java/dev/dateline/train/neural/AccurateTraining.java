package dev.dateline.train.neural;

import dev.dateline.names.encoder.Windows;
import dev.dateline.names.encoder.WordPieces;
import dev.dateline.train.NeuralTraining;
import dev.dateline.train.TrainingDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
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
  private static final double DROPOUT = 0.1;
  private static final int BATCH = 4096;

  /** For the service loader. */
  public AccurateTraining() {}

  @Override
  public void train(List<TrainingDocument> documents, Settings settings, Consumer<String> progress)
      throws IOException {
    Files.createDirectories(settings.out());
    PublishedEncoder encoder = PublishedEncoder.miniLm();
    WordPieces vocabulary = encoder.writeVocabulary(settings.out());
    TrainingSet set = set(documents, settings, new Windows(vocabulary));
    Network network =
        new Network(encoder.weights(), settings.wordShapes(), DROPOUT, settings.seed());
    Training training =
        new Training(
            network,
            set,
            new Training.Settings(settings.passes(), BATCH, RATE, settings.seed()),
            progress);
    training.run(settings.checkpoint());
    network.swapAverages();
    Platt calibration = Platt.fit(HeldOut.outcomes(network, set));
    network.swapAverages();
    ModelFolderWriter.write(settings, set, network, encoder, calibration);
    progress.accept("wrote " + settings.out());
  }

  private static TrainingSet set(
      List<TrainingDocument> documents, Settings settings, Windows windows) throws IOException {
    NameReplacement replacement =
        new NameReplacement(
            NameLists.read(settings.nameLists()), settings.replacedNames(), REPLACED);
    return new TrainingSet(
        documents.stream().filter(Predicate.not(TrainingDocument::heldOut)).toList(),
        documents.stream().filter(TrainingDocument::heldOut).toList(),
        REPEATS,
        (document, random) -> CASING.alter(replacement.alter(document, random), random),
        windows);
  }
}
