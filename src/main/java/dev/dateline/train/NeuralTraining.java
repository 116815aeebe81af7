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
   * @param checkpoints folder of files that are written every few minutes; a training that finds
   *     them goes on from them, and learns on where it was finished and more passes or rounds are
   *     asked for
   * @param unlabelled folder with articles that nobody annotated, from which to learn what a larger
   *     network makes of them; null for none
   * @param nameLists folder with lists of names to put into training sentences
   * @param passes how often to go over all documents, 1 or more
   * @param rounds how many networks to train, each in another order and, with unlabelled articles,
   *     with one more larger network to learn from, 1 or more; the mean of their weights is written
   * @param seed of order, alterations and initial values
   * @param wordShapes whether the network sees how words are written
   * @param replacedNames share of documents in which names are replaced, 0 to 1
   */
  record Settings(
      Path out,
      Path checkpoints,
      Path unlabelled,
      Path nameLists,
      int passes,
      int rounds,
      long seed,
      boolean wordShapes,
      double replacedNames) {
    /** Rejects a number out of range. */
    public Settings {
      if (passes < 1) {
        throw new IllegalArgumentException(passes + " passes train nothing; give 1 or more");
      }
      if (rounds < 1) {
        throw new IllegalArgumentException(rounds + " rounds train nothing; give 1 or more");
      }
      if (!(replacedNames >= 0 && replacedNames <= 1)) {
        throw new IllegalArgumentException("share " + replacedNames + " is not in 0 to 1");
      }
    }

    /**
     * The file a part of a round is kept in.
     *
     * @param round counted from 1
     * @param part such as "teacher"
     */
    public Path checkpoint(int round, String part) {
      return checkpoints.resolve("round-" + round + "." + part);
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
