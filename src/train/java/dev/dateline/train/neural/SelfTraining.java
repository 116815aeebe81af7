package dev.dateline.train.neural;

import dev.dateline.names.encoder.Windows;
import dev.dateline.train.NeuralTraining.Settings;
import dev.dateline.train.TrainingDocument;
import dev.dateline.train.UnlabelledText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Self-training by way of a larger network: a teacher is fine-tuned on the annotated corpora, and
 * what it makes of other texts is what the small network learns from.
 */
final class SelfTraining {
  /**
   * How often the teacher's pass goes over a corpus. It takes five times as long over a word, and
   * one pass over what is nearest to news is enough for it.
   */
  private static final Map<String, Double> REPEATS =
      Map.of(
          "news", 3.0,
          "uner-ewt", 2.0,
          "re-docred", 0.8,
          "btc", 0.5,
          "crossner-politics", 0.3,
          "wnut17", 0.05);

  private static final int PASSES = 1;
  private static final double RATE = 6e-5;

  /**
   * Corpora whose rules are those the names are to follow. From the others the small network learns
   * what the teacher makes of their texts, so that it need not find a mean between their rules.
   */
  static final Set<String> OWN_RULES = Set.of("news", "uner-ewt");

  private SelfTraining() {}

  /**
   * What the teachers of the rounds up to {@code round} make of unlabelled articles and of the
   * corpora with rules of their own: the mean of their probabilities.
   *
   * @param documents annotated documents to train the teachers on
   */
  static List<TaughtDocument> taught(
      List<TrainingDocument> documents, Settings settings, int round, Consumer<String> progress)
      throws IOException {
    List<TaughtDocument> taught = taughtByOne(documents, settings, 1, progress);
    for (int other = 2; other <= round; other++) {
      TaughtDocument.mix(taught, taughtByOne(documents, settings, other, progress), 1.0f / other);
    }
    return taught;
  }

  private static List<TaughtDocument> taughtByOne(
      List<TrainingDocument> documents, Settings settings, int round, Consumer<String> progress)
      throws IOException {
    Path file = settings.checkpoint(round, "taught");
    if (Files.exists(file)) {
      return TaughtFile.read(file);
    }
    long seed = settings.seed() + round - 1;
    PublishedEncoder encoder = PublishedEncoder.bertBaseCased();
    Windows windows = new Windows(encoder.pieces(), Windows.MAX);
    Network teacher = new Network(encoder.weights(), true, AccurateTraining.DROPOUT, seed);
    new Training(
            teacher,
            AccurateTraining.set(documents, List.of(), REPEATS, settings, windows),
            new Training.Settings(PASSES, AccurateTraining.BATCH, RATE, seed),
            line -> progress.accept("round " + round + ", teacher: " + line))
        .run(settings.checkpoint(round, "teacher"));
    teacher.swapAverages();
    List<UnlabelledText> texts =
        new ArrayList<>(UnlabelledText.under(settings.unlabelled(), progress));
    texts.addAll(withoutLabels(documents, settings));
    progress.accept("the teacher reads " + texts.size() + " documents");
    List<TaughtDocument> taught = Teacher.read(teacher, windows, texts);
    TaughtFile.write(file, taught);
    return taught;
  }

  /**
   * The texts of corpora annotated by rules other than this project's, some of the names replaced.
   */
  private static List<UnlabelledText> withoutLabels(
      List<TrainingDocument> documents, Settings settings) throws IOException {
    NameReplacement replacement = AccurateTraining.replacement(settings);
    Random random = new Random(settings.seed());
    List<UnlabelledText> texts = new ArrayList<>();
    for (TrainingDocument document : documents) {
      if (!document.heldOut()
          && !OWN_RULES.contains(document.corpus())
          && random.nextDouble() < REPEATS.getOrDefault(document.corpus(), 1.0)) {
        Examples.Joined joined = Examples.Joined.of(replacement.alter(document, random));
        texts.add(new UnlabelledText(joined.text(), joined.sentences()));
      }
    }
    return texts;
  }
}
