package dev.dateline.train.neural;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * A training run: passes over the documents, each time altered anew, with checkpoints to go on
 * from.
 */
@SuppressWarnings("try") // scopes and guards work by being open
final class Training {
  private static final double MAX_NORM = 1.0;

  /** Steps between two lines of progress. */
  private static final int PROGRESS = 20;

  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(4);

  /**
   * How to train.
   *
   * @param passes over all documents
   * @param batch pieces in a batch
   * @param rate highest learning rate of pretrained parameters; it rises over the first tenth of
   *     the steps, then falls to nothing
   * @param seed of order, alterations and dropout
   */
  record Settings(int passes, int batch, double rate, long seed) {}

  private final Network network;
  private final TrainingSet set;
  private final Settings settings;
  private final Consumer<String> progress;

  Training(Network network, TrainingSet set, Settings settings, Consumer<String> progress) {
    this.network = network;
    this.set = set;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Trains to the end, from the checkpoint where there is one.
   *
   * @param checkpoint file to write every few minutes and to go on from
   */
  void run(Path checkpoint) throws IOException {
    List<Parameter> parameters = network.parameters();
    int step = Files.exists(checkpoint) ? Checkpoint.read(checkpoint, parameters) : 0;
    int perPass = set.batches(0, settings.batch(), settings.seed()).size();
    int steps = perPass * settings.passes();
    progress.accept(steps + " steps, " + perPass + " a pass; from step " + step);
    int done = 0;
    long start = System.nanoTime();
    long saved = start;
    double sum = 0;
    int position = 0;
    for (int pass = 0; pass < settings.passes() && step < steps; pass++) {
      for (List<Example> group : set.batches(pass, settings.batch(), settings.seed())) {
        if (position++ < step) {
          continue;
        }
        if (step == steps) {
          break;
        }
        sum += step(group, parameters, ++step, steps);
        done++;
        if (done % PROGRESS == 0) {
          double perStep = (System.nanoTime() - start) / 1e9 / done;
          progress.accept(
              String.format(
                  "pass %d step %d/%d loss %.4f, %.0f min left",
                  pass + 1, step, steps, sum / PROGRESS, perStep * (steps - step) / 60));
          sum = 0;
        }
        if (System.nanoTime() - saved > BETWEEN_CHECKPOINTS.toNanos()) {
          Checkpoint.write(checkpoint, step, parameters);
          saved = System.nanoTime();
        }
      }
      progress.accept(score(network, set));
    }
    Checkpoint.write(checkpoint, step, parameters);
  }

  /** Scores of the averaged weights on the held-out documents. */
  static String score(Network network, TrainingSet set) {
    network.swapAverages();
    String line = "held out: " + HeldOut.score(network, set);
    network.swapAverages();
    return line;
  }

  private double step(List<Example> group, List<Parameter> parameters, int step, int steps) {
    try (PointerScope scope = new PointerScope()) {
      torch.manual_seed(settings.seed() * 1_000_003 + step);
      Batch batch = Batch.of(group);
      Tensor loss = Loss.of(batch, batch.wordLogits(network, true));
      loss.backward();
      double warm = Math.max(1, 0.1 * steps);
      double rate =
          step < warm ? step / warm : Math.max(0, (steps - step) / Math.max(1, steps - warm));
      Optimizer.step(parameters, settings.rate() * rate, step, MAX_NORM);
      return loss.item_float();
    }
  }
}
