package dev.dateline.train;

import dev.dateline.names.Labels;
import dev.dateline.names.Lattice;
import dev.dateline.names.NameFeatures;
import dev.dateline.names.SequenceModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns a linear-chain conditional random field by stochastic gradient ascent with AdaGrad's step
 * sizes. Where several labels are allowed, the likelihood of all of them together is raised, so
 * that a corpus says nothing about the names it does not annotate. The same examples and settings
 * give the same model. Serves one training.
 */
final class SequenceTrainer {
  private static final int LABELS = Labels.COUNT;
  private static final double LEAST_GRADIENT = 0.002;

  /**
   * How to learn.
   *
   * @param epochs passes over the examples
   * @param rate AdaGrad's step size
   * @param dropout share of a token's features that is hidden at each step, 0 to below 1
   * @param cutoff how often a feature must occur to get weights
   * @param smallest weights all below this are left out of the model
   * @param seed of the order and the dropout
   */
  record Settings(
      int epochs, double rate, double dropout, int cutoff, double smallest, long seed) {}

  private final Settings settings;
  private final Random random;
  private final int[] rows = new int[1 << NameFeatures.BITS];
  private final float[] weights;
  private final float[] squares;
  private final double[][] transitions = new double[LABELS][LABELS];
  private final double[][] transitionSquares = new double[LABELS][LABELS];

  private SequenceTrainer(List<SequenceExample> examples, Settings settings) {
    this.settings = settings;
    random = new Random(settings.seed());
    for (SequenceExample example : examples) {
      for (int[] token : example.features()) {
        for (int feature : token) {
          rows[feature]++;
        }
      }
    }
    int kept = 0;
    for (int feature = 0; feature < rows.length; feature++) {
      rows[feature] = rows[feature] >= settings.cutoff() ? LABELS * kept++ : -1;
    }
    weights = new float[kept * LABELS];
    squares = new float[kept * LABELS];
    for (int label = 0; label < LABELS; label++) {
      for (int next = 0; next < LABELS; next++) {
        transitions[label][next] = Labels.mayFollow(label, next) ? 0 : Double.NEGATIVE_INFINITY;
      }
    }
  }

  /** Learns from {@code examples}. */
  static SequenceModel train(List<SequenceExample> examples, Settings settings) {
    SequenceTrainer trainer = new SequenceTrainer(examples, settings);
    List<SequenceExample> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, trainer.random);
      for (SequenceExample example : order) {
        trainer.learn(example);
      }
    }
    return trainer.model();
  }

  private void learn(SequenceExample example) {
    int[][] features = visible(example.features());
    double[][] scores = scores(features);
    Lattice free = new Lattice(scores, transitions);
    double[][] boundScores = bound(scores, example.allowed());
    Lattice bound = new Lattice(boundScores, transitions);
    if (bound.total() == Double.NEGATIVE_INFINITY) {
      throw new IllegalStateException("a sentence's labels contradict each other");
    }
    for (int i = 0; i < features.length; i++) {
      for (int label = 0; label < LABELS; label++) {
        double gradient = bound.probability(i, label) - free.probability(i, label);
        if (Math.abs(gradient) > LEAST_GRADIENT) {
          step(features[i], label, gradient * example.weight());
        }
      }
      if (i + 1 < features.length) {
        stepTransitions(i, bound, free, example.weight());
      }
    }
  }

  /** Without the features that are too rare and those that chance hides in this step. */
  private int[][] visible(int[][] features) {
    int[][] visible = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      int[] kept = new int[features[i].length];
      int count = 0;
      for (int feature : features[i]) {
        if (rows[feature] >= 0 && random.nextDouble() >= settings.dropout()) {
          kept[count++] = rows[feature];
        }
      }
      visible[i] = Arrays.copyOf(kept, count);
    }
    return visible;
  }

  private double[][] scores(int[][] features) {
    double[][] scores = new double[features.length][LABELS];
    for (int i = 0; i < features.length; i++) {
      for (int row : features[i]) {
        for (int label = 0; label < LABELS; label++) {
          scores[i][label] += weights[row + label];
        }
      }
    }
    return scores;
  }

  private static double[][] bound(double[][] scores, int[] allowed) {
    double[][] bound = new double[scores.length][];
    for (int i = 0; i < scores.length; i++) {
      bound[i] = scores[i].clone();
      for (int label = 0; label < LABELS; label++) {
        if ((allowed[i] & Labels.bit(label)) == 0) {
          bound[i][label] = Double.NEGATIVE_INFINITY;
        }
      }
    }
    return bound;
  }

  private void step(int[] features, int label, double gradient) {
    float square = (float) (gradient * gradient);
    for (int row : features) {
      int at = row + label;
      squares[at] += square;
      weights[at] += (float) (settings.rate() * gradient / Math.sqrt(1e-4 + squares[at]));
    }
  }

  private void stepTransitions(int token, Lattice bound, Lattice free, double weight) {
    for (int label = 0; label < LABELS; label++) {
      if (free.probability(token, label) < 1e-4 && bound.probability(token, label) < 1e-4) {
        continue;
      }
      for (int next = 0; next < LABELS; next++) {
        if (Labels.mayFollow(label, next)) {
          double gradient =
              weight
                  * (bound.probability(token, label, next) - free.probability(token, label, next));
          transitionSquares[label][next] += gradient * gradient;
          transitions[label][next] +=
              settings.rate() * gradient / Math.sqrt(1 + transitionSquares[label][next]);
        }
      }
    }
  }

  private SequenceModel model() {
    List<Integer> features = new ArrayList<>();
    List<float[]> kept = new ArrayList<>();
    float scale = (float) (1 - settings.dropout());
    for (int feature = 0; feature < rows.length; feature++) {
      if (rows[feature] >= 0) {
        float[] row = Arrays.copyOfRange(weights, rows[feature], rows[feature] + LABELS);
        float largest = 0;
        for (int label = 0; label < LABELS; label++) {
          row[label] *= scale;
          largest = Math.max(largest, Math.abs(row[label]));
        }
        if (largest >= settings.smallest()) {
          features.add(feature);
          kept.add(row);
        }
      }
    }
    int[] numbers = features.stream().mapToInt(Integer::intValue).toArray();
    return SequenceModel.of(numbers, kept.toArray(new float[0][]), transitions);
  }
}
