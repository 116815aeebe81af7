package dev.dateline.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * Trains the accurate name finder. Its implementation and the libraries it needs are only in a
 * build with the Maven profile {@code train}, so that nobody else has to carry them.
 *
 * <pre>{@code
 * NeuralTraining.installed().orElseThrow().train(documents, settings, System.err::println);
 * }</pre>
 */
public interface NeuralTraining {
  /**
   * How to train.
   *
   * @param out folder to write the model to
   * @param checkpoint file that is written every few minutes; a training that finds it goes on from
   *     it, and learns on where it was finished and more passes are asked for
   * @param unlabelled folder with articles that nobody annotated, from which to learn what a larger
   *     network makes of them; null for none
   * @param nameLists folder with lists of names to put into training sentences
   * @param passes how often to go over all documents, 1 or more
   * @param seed of order, alterations and initial values
   * @param wordShapes whether the network sees how words are written
   * @param replacedNames share of documents in which names are replaced, 0 to 1
   */
  record Settings(
      Path out,
      Path checkpoint,
      Path unlabelled,
      Path nameLists,
      int passes,
      long seed,
      boolean wordShapes,
      double replacedNames) {
    /** Rejects a number out of range. */
    public Settings {
      if (passes < 1) {
        throw new IllegalArgumentException(passes + " passes train nothing; give 1 or more");
      }
      if (!(replacedNames >= 0 && replacedNames <= 1)) {
        throw new IllegalArgumentException("share " + replacedNames + " is not in 0 to 1");
      }
    }
  }

  /**
   * Trains on all documents that are not held out, calibrates on those that are, and writes the
   * model folder.
   *
   * @param documents annotated documents
   * @param settings how
   * @param progress takes a line every few dozen steps
   * @throws IOException if the encoder or a list cannot be read or the folder not be written
   */
  void train(List<TrainingDocument> documents, Settings settings, Consumer<String> progress)
      throws IOException;

  /** The implementation in this build, if it was made with the profile {@code train}. */
  static Optional<NeuralTraining> installed() {
    return ServiceLoader.load(NeuralTraining.class).findFirst();
  }
}
