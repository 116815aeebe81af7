package dev.dateline.train.neural;

import static org.bytedeco.pytorch.global.torch.zeros;
import static org.bytedeco.pytorch.global.torch.zeros_like;

import dev.dateline.names.encoder.Tags;
import dev.dateline.names.encoder.Windows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.ScalarType;

/**
 * The transformer under training: a BERT encoder whose embeddings get a learned embedding of each
 * piece's word shape added, and one linear layer on top. Linear layers are multiplied in bfloat16,
 * everything else is single precision: attention's backward pass in bfloat16 took ten times as long
 * as in single precision.
 */
@SuppressWarnings("try") // scopes and guards work by being open
final class Network {
  static final int HEADS = 12;
  private static final float EPSILON = 1e-12f;

  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Tensor words;
  private final int layers;
  private final int width;
  private final boolean useShapes;
  private final double dropout;

  /**
   * A network on a pretrained encoder.
   *
   * @param encoder the pretrained weights; the word embeddings stay as they are
   * @param useShapes whether word shapes are read at all
   * @param dropout probability, 0 to 1
   * @param seed of the new layer's initial values
   */
  Network(EncoderWeights encoder, boolean useShapes, double dropout, long seed) {
    this.layers = encoder.layers();
    this.useShapes = useShapes;
    this.dropout = dropout;
    Map<String, float[]> values = encoder.values();
    this.width = encoder.width();
    int inner = encoder.inner();
    float[] table = values.get("embeddings.word_embeddings.weight");
    this.words = Tensor.create(table, table.length / width, width);
    float[] positions = values.get("embeddings.position_embeddings.weight");
    float[] first = values.get("embeddings.token_type_embeddings.weight");
    float[] positionsAndType = new float[Windows.MAX * width];
    for (int i = 0; i < positionsAndType.length; i++) {
      positionsAndType[i] = positions[i] + first[i % width];
    }
    add("positions", Tensor.create(positionsAndType, Windows.MAX, width), false);
    add("shapes", zeros(Windows.SHAPES, width), true);
    copy(values, "embeddings.LayerNorm");
    for (int l = 0; l < layers; l++) {
      String layer = "encoder.layer." + l + ".";
      joinAttention(values, layer);
      linear(values, layer + "attention.output.dense", width, width);
      copy(values, layer + "attention.output.LayerNorm");
      linear(values, layer + "intermediate.dense", width, inner);
      linear(values, layer + "output.dense", inner, width);
      copy(values, layer + "output.LayerNorm");
    }
    Random random = new Random(seed);
    float[] head = new float[width * Tags.OUTPUTS];
    for (int i = 0; i < head.length; i++) {
      head[i] = (float) (0.02 * random.nextGaussian());
    }
    add("head.weight", Tensor.create(head, width, Tags.OUTPUTS), true);
    add("head.bias", zeros(Tags.OUTPUTS), true);
  }

  private void joinAttention(Map<String, float[]> values, String layer) {
    float[] weight = new float[3 * width * width];
    float[] bias = new float[3 * width];
    String[] parts = {"query", "key", "value"};
    for (int p = 0; p < 3; p++) {
      float[] w = values.get(layer + "attention.self." + parts[p] + ".weight");
      for (int row = 0; row < width; row++) {
        System.arraycopy(w, row * width, weight, row * 3 * width + p * width, width);
      }
      System.arraycopy(
          values.get(layer + "attention.self." + parts[p] + ".bias"), 0, bias, p * width, width);
    }
    add(layer + "attention.self.weight", Tensor.create(weight, width, 3L * width), false);
    add(layer + "attention.self.bias", Tensor.create(bias, 3L * width), false);
  }

  private void linear(Map<String, float[]> values, String name, int in, int out) {
    add(name + ".weight", Tensor.create(values.get(name + ".weight"), in, out), false);
    add(name + ".bias", Tensor.create(values.get(name + ".bias"), out), false);
  }

  private void copy(Map<String, float[]> values, String name) {
    add(name + ".weight", Tensor.create(values.get(name + ".weight"), width), false);
    add(name + ".bias", Tensor.create(values.get(name + ".bias"), width), false);
  }

  private void add(String name, Tensor value, boolean fresh) {
    Tensor leaf = value.clone().requires_grad_(true);
    parameters.put(
        name,
        new Parameter(name, leaf, zeros_like(value), zeros_like(value), value.clone(), fresh));
  }

  List<Parameter> parameters() {
    return new ArrayList<>(parameters.values());
  }

  /**
   * Exchanges the weights and their running averages, so that the averages are what runs; a second
   * call changes back.
   */
  void swapAverages() {
    try (NoGradGuard guard = new NoGradGuard()) {
      for (Parameter parameter : parameters.values()) {
        Tensor value = parameter.value().clone();
        parameter.value().copy_(parameter.average());
        parameter.average().copy_(value);
      }
    }
  }

  /**
   * Makes the averages the mean of this network's and those of others that began with the same
   * values (Wortsman et al. 2022, Model soups).
   */
  void averageWith(List<Network> others) {
    Scalar share = new Scalar(1.0 / (others.size() + 1));
    try (NoGradGuard guard = new NoGradGuard()) {
      for (Parameter parameter : parameters.values()) {
        for (Network other : others) {
          parameter.average().add_(other.parameters.get(parameter.name()).average());
        }
        parameter.average().mul_(share);
      }
    }
  }

  /** The frozen table of word-piece embeddings, shape [vocabulary, width]. */
  Tensor words() {
    return words;
  }

  int layers() {
    return layers;
  }

  /** Values a piece has between layers. */
  int width() {
    return width;
  }

  /**
   * Scores of tags and kinds.
   *
   * @param ids vocabulary ids, shape [windows, length]
   * @param shapes word-shape ids, shape [windows, length]
   * @param mask 0 where a window has a piece and a large negative number where it is padding, shape
   *     [windows, 1, 1, length]
   * @param training whether to drop out
   * @return logits, shape [windows, length, {@link Tags#OUTPUTS}]
   */
  Tensor forward(Tensor ids, Tensor shapes, Tensor mask, boolean training) {
    long batch = ids.size(0);
    long length = ids.size(1);
    Tensor x = torch.embedding(words, ids).add(value("positions").narrow(0, 0, length));
    if (useShapes) {
      x = x.add(torch.embedding(value("shapes"), shapes));
    }
    x = drop(normalize(x, "embeddings.LayerNorm"), training);
    for (int l = 0; l < layers; l++) {
      String layer = "encoder.layer." + l + ".";
      Tensor attended = attend(x, mask, layer, batch, length);
      x =
          normalize(
              x.add(project(attended, layer + "attention.output.dense")),
              layer + "attention.output.LayerNorm");
      Tensor inner = torch.gelu(project(x, layer + "intermediate.dense"));
      x = normalize(x.add(project(inner, layer + "output.dense")), layer + "output.LayerNorm");
    }
    return torch.matmul(drop(x, training), value("head.weight")).add(value("head.bias"));
  }

  private Tensor attend(Tensor x, Tensor mask, String layer, long batch, long length) {
    Tensor joined =
        project(x, layer + "attention.self")
            .to(ScalarType.Float)
            .view(batch, length, 3, HEADS, width / HEADS);
    Tensor heads = joined.permute(2, 0, 3, 1, 4);
    Tensor attended =
        torch.scaled_dot_product_attention(
            heads.select(0, 0),
            heads.select(0, 1),
            heads.select(0, 2),
            new TensorOptional(mask),
            0.0,
            false,
            new DoubleOptional(),
            false);
    return attended.transpose(1, 2).reshape(batch, length, width);
  }

  private Tensor project(Tensor x, String name) {
    Tensor half = x.to(ScalarType.BFloat16);
    return torch
        .matmul(half, value(name + ".weight").to(ScalarType.BFloat16))
        .add(value(name + ".bias").to(ScalarType.BFloat16));
  }

  private Tensor normalize(Tensor x, String name) {
    return torch.layer_norm(
        x.to(ScalarType.Float),
        new long[] {width},
        new TensorOptional(value(name + ".weight")),
        new TensorOptional(value(name + ".bias")),
        EPSILON,
        true);
  }

  private Tensor drop(Tensor x, boolean training) {
    return training && dropout > 0 ? torch.dropout(x, dropout, true) : x;
  }

  private Tensor value(String name) {
    return parameters.get(name).value();
  }
}
