package dev.dateline.train.neural;

import dev.dateline.names.encoder.Tags;
import java.util.List;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * What training makes small: for each word the negative logarithm of the probability of its right
 * tags together (so that a corpus which does not annotate a type teaches nothing against it), and
 * of the right kind of organisation where it is known. Words that a teacher has read are to get its
 * probabilities (Hinton, Vinyals and Dean 2015, at temperature 1).
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
    Tensor allowed = Tensor.create(allowed(batch.examples()), words, Tags.COUNT);
    Tensor loss = torch.logsumexp(tags.add(allowed), 1).neg().sum();
    float[] shares = shares(batch.examples());
    if (shares != null) {
      Tensor kinds = torch.log_softmax(logits.narrow(1, Tags.COUNT, Tags.KINDS.size()), 1);
      Tensor all = torch.cat(new TensorVector(tags, kinds), 1);
      loss = loss.sub(all.mul(Tensor.create(shares, words, Tags.OUTPUTS)).sum());
    }
    return loss.div(new Scalar((float) words));
  }

  /**
   * 0 for right tags, {@link #IMPOSSIBLE} for wrong ones; words with a teacher's probabilities
   * allow every tag.
   */
  private static float[] allowed(List<Example> examples) {
    int words = examples.stream().mapToInt(e -> e.allowed().length).sum();
    float[] allowed = new float[words * Tags.COUNT];
    int row = 0;
    for (Example example : examples) {
      for (int w = 0; w < example.allowed().length; w++, row++) {
        for (int tag = 0; tag < Tags.COUNT; tag++) {
          boolean right = (example.allowed()[w] >> tag & 1) == 1;
          allowed[row * Tags.COUNT + tag] = right ? 0 : IMPOSSIBLE;
        }
      }
    }
    return allowed;
  }

  /**
   * How much the logarithm of each output's probability counts: an annotated kind of organisation,
   * or a teacher's probabilities. Null where a batch has neither.
   */
  private static float[] shares(List<Example> examples) {
    int words = examples.stream().mapToInt(e -> e.allowed().length).sum();
    float[] shares = new float[words * Tags.OUTPUTS];
    boolean any = false;
    int row = 0;
    for (Example example : examples) {
      for (int w = 0; w < example.allowed().length; w++, row++) {
        int at = row * Tags.OUTPUTS;
        if (example.kinds()[w] >= 0) {
          shares[at + Tags.COUNT + example.kinds()[w]] = KIND_WEIGHT;
          any = true;
        }
        if (example.taught() != null) {
          for (int o = 0; o < Tags.OUTPUTS; o++) {
            float weight = o < Tags.COUNT ? 1 : KIND_WEIGHT;
            shares[at + o] = weight * example.taught()[w][o];
          }
          any = true;
        }
      }
    }
    return any ? shares : null;
  }
}
