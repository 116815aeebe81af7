package dev.dateline.train.neural;

import dev.dateline.names.encoder.Tags;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * What training makes small: for each word the negative logarithm of the probability of its right
 * tags together (so that a corpus which does not annotate a type teaches nothing against it), and
 * of the right kind of organisation where it is known.
 */
final class Loss {
  /** How much the kinds of organisation count beside the tags. */
  private static final float KIND_WEIGHT = 0.2f;

  private static final float IMPOSSIBLE = -10000f;

  private Loss() {}

  /** Mean loss a word of the batch, a scalar. */
  static Tensor of(Batch batch, Tensor logits) {
    long words = logits.size(0);
    Tensor tags = torch.log_softmax(logits.narrow(1, 0, Tags.COUNT), 1);
    Tensor target = Tensor.create(targets(batch.examples()), words, Tags.COUNT);
    Tensor loss = torch.logsumexp(tags.add(target), 1).neg().sum();
    long[] kinds = kinds(batch.examples());
    if (Arrays.stream(kinds).anyMatch(k -> k >= 0)) {
      Tensor scores = torch.log_softmax(logits.narrow(1, Tags.COUNT, Tags.KINDS.size()), 1);
      float[] chosen = new float[kinds.length * Tags.KINDS.size()];
      for (int w = 0; w < kinds.length; w++) {
        if (kinds[w] >= 0) {
          chosen[w * Tags.KINDS.size() + (int) kinds[w]] = KIND_WEIGHT;
        }
      }
      loss = loss.sub(scores.mul(Tensor.create(chosen, words, Tags.KINDS.size())).sum());
    }
    return loss.div(new Scalar((float) words));
  }

  /**
   * 0 for right tags, {@link #IMPOSSIBLE} for wrong ones; words with a teacher's probabilities
   * allow every tag.
   */
  private static float[] targets(List<Example> examples) {
    int words = examples.stream().mapToInt(e -> e.allowed().length).sum();
    float[] target = new float[words * Tags.COUNT];
    int row = 0;
    for (Example example : examples) {
      for (int w = 0; w < example.allowed().length; w++, row++) {
        for (int tag = 0; tag < Tags.COUNT; tag++) {
          boolean right = (example.allowed()[w] >> tag & 1) == 1;
          target[row * Tags.COUNT + tag] = right ? 0 : IMPOSSIBLE;
        }
      }
    }
    return target;
  }

  private static long[] kinds(List<Example> examples) {
    return examples.stream().flatMapToInt(e -> Arrays.stream(e.kinds())).asLongStream().toArray();
  }
}
