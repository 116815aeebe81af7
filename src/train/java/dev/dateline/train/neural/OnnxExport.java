package dev.dateline.train.neural;

import ai.onnx.proto.OnnxMl.ModelProto;
import dev.dateline.names.encoder.Tags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a trained network as an ONNX graph of ONNX Runtime's fused operators. Matrices are 8-bit
 * integers with one scale a column, activations are quantised as they come; or everything stays
 * single precision.
 *
 * <p>Inputs: {@code ids} and {@code shapes}, int64 [windows, length]; {@code lengths}, int32
 * [windows]; {@code rows}, int64 [words], each word's first piece in the flattened windows. Output:
 * {@code logits}, float [words, {@link Tags#OUTPUTS}].
 */
final class OnnxExport {
  private static final float EPSILON = 1e-12f;

  /**
   * Largest magnitude of an integer weight. 63 rather than 127, so that processors without VNNI,
   * whose 16-bit sums of products would overflow, compute the same.
   */
  private static final int LEVELS = 63;

  private final OnnxGraph graph = new OnnxGraph();
  private final Map<String, float[]> values = new HashMap<>();
  private final Network network;
  private final boolean integers;

  private OnnxExport(Network network, boolean integers) {
    this.network = network;
    this.integers = integers;
    for (Parameter parameter : network.parameters()) {
      values.put(parameter.name(), Checkpoint.floats(parameter.average()));
    }
  }

  /**
   * The graph with the network's averaged weights.
   *
   * @param integers whether matrices are 8-bit integers
   */
  static ModelProto of(Network network, boolean integers) {
    return new OnnxExport(network, integers).build();
  }

  private ModelProto build() {
    String ids = graph.integerInput("ids", "windows", "length");
    String shapes = graph.integerInput("shapes", "windows", "length");
    String lengths = graph.int32Input("lengths", "windows");
    String rows = graph.integerInput("rows", "words");
    String x = embed(ids, shapes);
    for (int l = 0; l < network.layers(); l++) {
      String layer = "encoder.layer." + l + ".";
      String attended = attend(x, layer, lengths);
      String projected = project(attended, layer + "attention.output.dense");
      x = skip(projected, x, layer + "attention.output");
      String inner = project(x, layer + "intermediate.dense");
      inner =
          graph.node(
              OnnxGraph.RUNTIME,
              "FastGelu",
              List.of(inner, vector(layer + "intermediate.dense.bias")),
              Map.of());
      x = skip(project(inner, layer + "output.dense"), x, layer + "output");
    }
    String flat = graph.node("Reshape", x, graph.integers(new long[] {-1, network.width()}, 2));
    String words = graph.node("", "Gather", List.of(flat, rows), Map.of("axis", 0));
    String head = graph.floats(values.get("head.weight"), network.width(), Tags.OUTPUTS);
    String logits = graph.node("Add", graph.node("MatMul", words, head), vector("head.bias"));
    graph.rename(logits, "logits");
    graph.floatOutput("logits", "words", "outputs");
    return graph.build();
  }

  private String embed(String ids, String shapes) {
    int width = network.width();
    String x = words(ids);
    String positions =
        graph.floats(values.get("positions"), values.get("positions").length / width, width);
    String length =
        graph.node(
            "",
            "Slice",
            List.of(
                graph.node("Shape", ids),
                graph.integers(new long[] {1}, 1),
                graph.integers(new long[] {2}, 1)),
            Map.of());
    String used =
        graph.node(
            "Slice",
            positions,
            graph.integers(new long[] {0}, 1),
            length,
            graph.integers(new long[] {0}, 1));
    x = graph.node("Add", x, used);
    String table = graph.floats(values.get("shapes"), values.get("shapes").length / width, width);
    x = graph.node("Add", x, graph.node("Gather", table, shapes));
    return graph.node(
        "",
        "LayerNormalization",
        List.of(x, vector("embeddings.LayerNorm.weight"), vector("embeddings.LayerNorm.bias")),
        Map.of("epsilon", EPSILON, "axis", -1));
  }

  private String words(String ids) {
    float[] table = Checkpoint.floats(network.words());
    int width = network.width();
    int rows = table.length / width;
    if (!integers) {
      return graph.node("Gather", graph.floats(table, rows, width), ids);
    }
    byte[] quantised = new byte[table.length];
    float[] scales = new float[rows];
    for (int r = 0; r < rows; r++) {
      float most = 1e-8f;
      for (int c = 0; c < width; c++) {
        most = Math.max(most, Math.abs(table[r * width + c]));
      }
      scales[r] = most / 127;
      for (int c = 0; c < width; c++) {
        quantised[r * width + c] = (byte) Math.round(table[r * width + c] / scales[r]);
      }
    }
    String whole = graph.node("Gather", graph.bytes(quantised, rows, width), ids);
    String floats = graph.node("", "Cast", List.of(whole), Map.of("to", OnnxGraph.FLOAT));
    return graph.node("Mul", floats, graph.node("Gather", graph.floats(scales, rows, 1), ids));
  }

  private String attend(String x, String layer, String lengths) {
    String name = layer + "attention.self";
    int width = network.width();
    Map<String, ?> heads = Map.of("num_heads", Network.HEADS);
    if (!integers) {
      String weight = graph.floats(values.get(name + ".weight"), width, 3L * width);
      return graph.node(
          OnnxGraph.RUNTIME,
          "Attention",
          List.of(x, weight, vector(name + ".bias"), lengths),
          heads);
    }
    Quantised weight = quantise(values.get(name + ".weight"), width, 3 * width);
    List<String> input = graph.nodes("DynamicQuantizeLinear", List.of(x), 3);
    return graph.node(
        OnnxGraph.RUNTIME,
        "QAttention",
        List.of(
            input.get(0),
            weight.matrix(),
            vector(name + ".bias"),
            input.get(1),
            weight.scales(),
            lengths,
            input.get(2)),
        heads);
  }

  private String project(String x, String name) {
    float[] matrix = values.get(name + ".weight");
    int out = values.get(name + ".bias").length;
    int in = matrix.length / out;
    if (!integers) {
      return graph.node("MatMul", x, graph.floats(matrix, in, out));
    }
    Quantised weight = quantise(matrix, in, out);
    return graph.node(
        OnnxGraph.RUNTIME,
        "DynamicQuantizeMatMul",
        List.of(x, weight.matrix(), weight.scales()),
        Map.of());
  }

  /** Adds the layer's input and the dense layer's bias, then normalises. */
  private String skip(String x, String input, String name) {
    return graph.node(
        OnnxGraph.RUNTIME,
        "SkipLayerNormalization",
        List.of(
            x,
            input,
            vector(name + ".LayerNorm.weight"),
            vector(name + ".LayerNorm.bias"),
            vector(name + ".dense.bias")),
        Map.of("epsilon", EPSILON));
  }

  private String vector(String name) {
    float[] vector = values.get(name);
    return graph.floats(vector, vector.length);
  }

  private record Quantised(String matrix, String scales) {}

  private Quantised quantise(float[] matrix, int in, int out) {
    float[] scales = new float[out];
    byte[] quantised = new byte[matrix.length];
    for (int column = 0; column < out; column++) {
      float most = 1e-8f;
      for (int row = 0; row < in; row++) {
        most = Math.max(most, Math.abs(matrix[row * out + column]));
      }
      scales[column] = most / LEVELS;
      for (int row = 0; row < in; row++) {
        quantised[row * out + column] =
            (byte) Math.round(matrix[row * out + column] / scales[column]);
      }
    }
    return new Quantised(graph.bytes(quantised, in, out), graph.floats(scales, out));
  }
}
