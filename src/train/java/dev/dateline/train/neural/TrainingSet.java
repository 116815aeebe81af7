package dev.dateline.train.neural;

import dev.dateline.names.encoder.Windows;
import dev.dateline.train.TrainingDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The documents of a training run.
 *
 * @param documents to learn from
 * @param taught to learn from what a teacher makes of them: the first list in the first pass, the
 *     second in the next, and from the first again after the last; may be empty
 * @param heldOut to measure on
 * @param repeats how often a pass goes over a corpus' documents, by the corpus' name; 1 where it is
 *     missing, fractions by chance
 * @param replacement puts other names into an annotated document before each pass
 * @param casing rewrites sentences of every document before each pass
 * @param windows packs sentences as the name finder does
 */
record TrainingSet(
    List<TrainingDocument> documents,
    List<List<TaughtDocument>> taught,
    List<TrainingDocument> heldOut,
    Map<String, Double> repeats,
    NameReplacement replacement,
    Casing casing,
    Windows windows) {

  /** The batches of one pass: the same for the same pass, seed and documents. */
  List<List<Example>> batches(int pass, int pieces, long seed) {
    Random random = new Random(seed * 31 + pass);
    List<Example> examples = new ArrayList<>();
    for (TrainingDocument document : documents) {
      double times = repeats.getOrDefault(document.corpus(), 1.0);
      for (; times > 0; times--) {
        if (times >= 1 || random.nextDouble() < times) {
          TrainingDocument other = replacement.alter(document, random);
          examples.addAll(Examples.of(casing.alter(other, random), windows));
        }
      }
    }
    if (!taught.isEmpty()) {
      for (TaughtDocument document : taught.get(pass % taught.size())) {
        examples.addAll(Examples.of(casing.alter(document, random), windows));
      }
    }
    return Batch.group(examples, pieces, random);
  }
}
