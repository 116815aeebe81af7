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

  /** More text than there is: the same words say something else about other names. */
  private static final int READINGS = 3;

  private static final int PASSES = 1;
  private static final double RATE = 6e-5;

  /**
   * Corpora whose rules are those the names are to follow. From the others the small network learns
   * what the teacher makes of their texts, so that it need not find a mean between their rules.
   */
  static final Set<String> OWN_RULES = Set.of("news", "uner-ewt");

  private SelfTraining() {}

  /**
   * What a teacher makes of unlabelled articles and of the corpora with rules of their own, in
   * {@value #READINGS} readings: the first of the articles as they are, the others with names put
   * into them from elsewhere, different ones each time.
   *
   * @param documents annotated documents to train the teacher on
   */
  static List<List<TaughtDocument>> taught(
      List<TrainingDocument> documents, Settings settings, Consumer<String> progress)
      throws IOException {
    PublishedEncoder encoder = PublishedEncoder.bertBaseCased();
    Windows windows = new Windows(encoder.pieces(), Windows.MAX);
    List<UnlabelledText> articles = UnlabelledText.under(settings.unlabelled(), progress);
    List<List<TaughtDocument>> readings = new ArrayList<>();
    Network teacher = null;
    for (int reading = 0; reading < READINGS; reading++) {
      Path file = beside(settings.checkpoint(), ".taught-" + (reading + 1));
      if (!Files.exists(file)) {
        if (teacher == null) {
          teacher = teacher(documents, encoder, windows, settings, progress);
        }
        List<UnlabelledText> texts =
            reading == 0
                ? new ArrayList<>(articles)
                : retold(readings.get(0).subList(0, articles.size()), windows, reading, settings);
        texts.addAll(withoutLabels(documents, reading, settings));
        progress.accept("the teacher reads " + texts.size() + " documents");
        TaughtFile.write(file, Teacher.read(teacher, windows, texts));
      }
      readings.add(TaughtFile.read(file));
    }
    return readings;
  }

  private static Network teacher(
      List<TrainingDocument> documents,
      PublishedEncoder encoder,
      Windows windows,
      Settings settings,
      Consumer<String> progress)
      throws IOException {
    Network teacher =
        new Network(encoder.weights(), true, AccurateTraining.DROPOUT, settings.seed());
    new Training(
            teacher,
            AccurateTraining.set(documents, List.of(), REPEATS, settings, windows),
            new Training.Settings(PASSES, AccurateTraining.BATCH, RATE, settings.seed()),
            line -> progress.accept("teacher: " + line))
        .run(beside(settings.checkpoint(), ".teacher"));
    teacher.swapAverages();
    return teacher;
  }

  /** Articles with other names in the place of those that the teacher found. */
  private static List<UnlabelledText> retold(
      List<TaughtDocument> articles, Windows windows, int reading, Settings settings)
      throws IOException {
    NameReplacement replacement = replacement(reading, settings);
    Random random = new Random(settings.seed() + reading);
    List<UnlabelledText> texts = new ArrayList<>();
    for (TaughtDocument article : articles) {
      texts.add(text(replacement.alter(Teacher.annotated(article, windows), random)));
    }
    return texts;
  }

  /**
   * The texts of corpora annotated by rules other than this project's, some of the names replaced.
   */
  private static List<UnlabelledText> withoutLabels(
      List<TrainingDocument> documents, int reading, Settings settings) throws IOException {
    NameReplacement replacement = replacement(reading, settings);
    Random random = new Random(settings.seed() + reading);
    List<UnlabelledText> texts = new ArrayList<>();
    for (TrainingDocument document : documents) {
      if (!document.heldOut()
          && !OWN_RULES.contains(document.corpus())
          && random.nextDouble() < REPEATS.getOrDefault(document.corpus(), 1.0)) {
        texts.add(text(replacement.alter(document, random)));
      }
    }
    return texts;
  }

  /** After the first reading every document has names replaced, if any document has. */
  private static NameReplacement replacement(int reading, Settings settings) throws IOException {
    double share = settings.replacedNames();
    return AccurateTraining.replacement(settings, reading > 0 && share > 0 ? 1 : share);
  }

  private static UnlabelledText text(TrainingDocument document) {
    Examples.Joined joined = Examples.Joined.of(document);
    return new UnlabelledText(joined.text(), joined.sentences());
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
