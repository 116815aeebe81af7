package dev.dateline.train.neural;

import java.util.List;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;

/**
 * AdamW (Loshchilov and Hutter 2019) with a running average of the weights (Polyak and Juditsky
 * 1992).
 */
@SuppressWarnings("try") // scopes and guards work by being open
final class Optimizer {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.98;
  private static final double EPSILON = 1e-6;
  private static final double DECAY = 0.01;

  /** Share of the old average kept at each step once enough steps are done. */
  private static final double AVERAGE = 0.998;

  /** How much faster parameters learn that are not pretrained. */
  private static final double FRESH_RATE = 10;

  private Optimizer() {}

  /**
   * One step along the gradients, which are then cleared.
   *
   * @param rate learning rate of pretrained parameters
   * @param step number of this step, from 1
   * @param maxNorm gradients are scaled down to this norm over all parameters
   */
  static void step(List<Parameter> parameters, double rate, int step, double maxNorm) {
    try (NoGradGuard guard = new NoGradGuard()) {
      double norm = 0;
      for (Parameter p : parameters) {
        double n = p.value().grad().defined() ? p.value().grad().norm().item_float() : 0;
        norm += n * n;
      }
      double scale = Math.min(1, maxNorm / (Math.sqrt(norm) + 1e-6));
      double average = Math.min(AVERAGE, (1.0 + step) / (10 + step));
      for (Parameter p : parameters) {
        update(p, p.fresh() ? FRESH_RATE * rate : rate, step, scale, average);
      }
    }
  }

  private static void update(Parameter p, double rate, int step, double scale, double average) {
    Tensor gradient = p.value().mutable_grad();
    if (!gradient.defined()) {
      return;
    }
    gradient.mul_(new Scalar(scale));
    p.mean().mul_(new Scalar(BETA1)).add_(gradient, new Scalar(1 - BETA1));
    p.variance().mul_(new Scalar(BETA2)).addcmul_(gradient, gradient, new Scalar(1 - BETA2));
    Tensor root =
        p.variance().div(new Scalar(1 - Math.pow(BETA2, step))).sqrt_().add_(new Scalar(EPSILON));
    if (p.value().dim() > 1) {
      p.value().mul_(new Scalar(1 - rate * DECAY));
    }
    p.value().addcdiv_(p.mean(), root, new Scalar(-rate / (1 - Math.pow(BETA1, step))));
    p.average().mul_(new Scalar(average)).add_(p.value(), new Scalar(1 - average));
    gradient.zero_();
  }
}
