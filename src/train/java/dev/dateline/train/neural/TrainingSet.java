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
 * @param taught to learn from what a teacher makes of them
 * @param heldOut to measure on
 * @param repeats how often a pass goes over a corpus' documents, by the corpus' name; 1 where it is
 *     missing, fractions by chance
 * @param alteration what is done to a document before each pass
 * @param windows packs sentences as the name finder does
 */
record TrainingSet(
    List<TrainingDocument> documents,
    List<TaughtDocument> taught,
    List<TrainingDocument> heldOut,
    Map<String, Double> repeats,
    Alteration alteration,
    Windows windows) {

  /** Changes a document without touching what its annotation means. */
  interface Alteration {
    /** An altered copy, or the document itself. */
    TrainingDocument alter(TrainingDocument document, Random random);
  }

  /** The same with other documents read by a teacher. */
  TrainingSet with(List<TaughtDocument> otherTaught) {
    return new TrainingSet(documents, otherTaught, heldOut, repeats, alteration, windows);
  }

  /** The batches of one pass: the same for the same pass, seed and documents. */
  List<List<Example>> batches(int pass, int pieces, long seed) {
    Random random = new Random(seed * 31 + pass);
    List<Example> examples = new ArrayList<>();
    for (TrainingDocument document : documents) {
      double times = repeats.getOrDefault(document.corpus(), 1.0);
      for (; times > 0; times--) {
        if (times >= 1 || random.nextDouble() < times) {
          examples.addAll(Examples.of(alteration.alter(document, random), windows));
        }
      }
    }
    for (TaughtDocument document : taught) {
      examples.addAll(Examples.of(document, windows));
    }
    return Batch.group(examples, pieces, random);
  }
}
