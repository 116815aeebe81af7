package dev.dateline.train.neural;

import org.bytedeco.pytorch.Tensor;

/**
 * One trained tensor with its optimiser state.
 *
 * @param name its name in checkpoints and exports
 * @param value the weights, a leaf of the graph
 * @param mean running mean of its gradient
 * @param variance running mean of its squared gradient
 * @param average running mean of its values over the last steps, which is what is exported
 * @param fresh whether it starts from random values rather than from the pretrained encoder, and so
 *     learns faster
 */
record Parameter(
    String name, Tensor value, Tensor mean, Tensor variance, Tensor average, boolean fresh) {}
