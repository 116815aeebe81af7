package dev.dateline.train.neural;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/**
 * The weights of a pretrained BERT encoder.
 *
 * @param values row-major values by parameter name; a linear layer's matrix is {@code name.weight}
 *     with shape [in, out]
 * @param layers number of layers
 */
record EncoderWeights(Map<String, float[]> values, int layers) {
  /** Values a piece has between layers. */
  int width() {
    return values.get("embeddings.LayerNorm.bias").length;
  }

  /** Inner width of the feed-forward layers. */
  int inner() {
    return values.get("encoder.layer.0.intermediate.dense.bias").length;
  }

  /**
   * Reads weights as Hugging Face's exporter writes them to ONNX: initializers by their names, and
   * the matrices of linear layers, whose names the exporter drops, by the node that uses them.
   */
  static EncoderWeights onnx(InputStream onnx) throws IOException {
    ModelProto model = ModelProto.parseFrom(onnx);
    Map<String, TensorProto> tensors = new HashMap<>();
    for (TensorProto tensor : model.getGraph().getInitializerList()) {
      tensors.put(tensor.getName(), tensor);
    }
    Map<String, float[]> values = new HashMap<>();
    tensors.forEach(
        (name, tensor) -> {
          if (name.startsWith("embeddings.") || name.startsWith("encoder.")) {
            values.put(name, floats(tensor));
          }
        });
    for (NodeProto node : model.getGraph().getNodeList()) {
      TensorProto matrix = node.getOpType().equals("MatMul") ? tensors.get(node.getInput(1)) : null;
      if (matrix != null && node.getName().startsWith("/encoder/")) {
        String name = node.getName().substring(1).replace("/MatMul", ".weight").replace('/', '.');
        values.put(name, floats(matrix));
      }
    }
    return of(values);
  }

  /**
   * Reads weights as the authors of BERT published them for TensorFlow (Devlin et al. 2019).
   *
   * @param tensors by name, under {@code module/bert/}
   */
  static EncoderWeights tensorFlow(Map<String, float[]> tensors) throws IOException {
    Map<String, float[]> values = new HashMap<>();
    tensors.forEach(
        (name, tensor) -> {
          String own =
              name.replace("module/bert/", "")
                  .replaceFirst("_embeddings$", "_embeddings.weight")
                  .replace("/kernel", "/weight")
                  .replace("/gamma", "/weight")
                  .replace("/beta", "/bias")
                  .replace("layer_", "layer/")
                  .replace('/', '.');
          values.put(own, tensor);
        });
    return of(values);
  }

  private static EncoderWeights of(Map<String, float[]> values) throws IOException {
    int layers = 0;
    while (values.containsKey("encoder.layer." + layers + ".output.dense.weight")) {
      layers++;
    }
    if (layers == 0) {
      throw new IOException("the file holds no BERT encoder with named layers");
    }
    return new EncoderWeights(values, layers);
  }

  private static float[] floats(TensorProto tensor) {
    if (tensor.getDataType() != TensorProto.DataType.FLOAT.getNumber()) {
      return new float[0];
    }
    float[] values = new float[tensor.getRawData().size() / Float.BYTES];
    tensor
        .getRawData()
        .asReadOnlyByteBuffer()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    return values;
  }
}
