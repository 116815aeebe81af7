package dev.dateline.train.neural;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds an ONNX model node by node; each method returns the name of the value it adds. Not
 * thread-safe.
 */
final class OnnxGraph {
  /** Domain of ONNX Runtime's own operators. */
  static final String RUNTIME = "com.microsoft";

  /** The number of single precision among tensor types, for casts. */
  static final long FLOAT = TensorProto.DataType.FLOAT.getNumber();

  private static final int OPSET = 17;
  private static final int IR_VERSION = 8;

  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("names");
  private int count;

  /** An input of 64-bit integers whose dimensions have the given names. */
  String integerInput(String name, String... dimensions) {
    graph.addInput(value(name, TensorProto.DataType.INT64, dimensions));
    return name;
  }

  /** An input of 32-bit integers whose dimensions have the given names. */
  String int32Input(String name, String... dimensions) {
    graph.addInput(value(name, TensorProto.DataType.INT32, dimensions));
    return name;
  }

  /** Declares {@code name} the single-precision output. */
  void floatOutput(String name, String... dimensions) {
    graph.addOutput(value(name, TensorProto.DataType.FLOAT, dimensions));
  }

  String floats(float[] values, long... shape) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return initializer(TensorProto.DataType.FLOAT, bytes.array(), shape);
  }

  String integers(long[] values, long... shape) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    return initializer(TensorProto.DataType.INT64, bytes.array(), shape);
  }

  String bytes(byte[] values, long... shape) {
    return initializer(TensorProto.DataType.INT8, values, shape);
  }

  private String initializer(TensorProto.DataType type, byte[] raw, long... shape) {
    TensorProto.Builder tensor =
        TensorProto.newBuilder()
            .setName("w" + count++)
            .setDataType(type.getNumber())
            .setRawData(ByteString.copyFrom(raw));
    for (long dimension : shape) {
      tensor.addDims(dimension);
    }
    graph.addInitializer(tensor);
    return tensor.getName();
  }

  /** A node with one output; attributes are integers or floats. */
  String node(String domain, String operator, List<String> inputs, Map<String, ?> attributes) {
    return add(domain, operator, inputs, attributes, 1).get(0);
  }

  /** A node with several outputs and no attributes. */
  List<String> nodes(String operator, List<String> inputs, int outputs) {
    return add("", operator, inputs, Map.of(), outputs);
  }

  private List<String> add(
      String domain, String operator, List<String> inputs, Map<String, ?> attributes, int outputs) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < outputs; i++) {
      names.add("v" + count++);
    }
    NodeProto.Builder node =
        NodeProto.newBuilder()
            .setDomain(domain)
            .setOpType(operator)
            .setName(operator + count)
            .addAllInput(inputs)
            .addAllOutput(names);
    attributes.forEach((name, value) -> node.addAttribute(attribute(name, value)));
    graph.addNode(node);
    return names;
  }

  /** Gives the last node's output another name. */
  void rename(String output, String name) {
    int last = graph.getNodeCount() - 1;
    if (!graph.getNode(last).getOutput(0).equals(output)) {
      throw new IllegalArgumentException(output + " is not what the last node gives");
    }
    graph.getNodeBuilder(last).setOutput(0, name);
  }

  String node(String operator, String... inputs) {
    return node("", operator, List.of(inputs), Map.of());
  }

  private static AttributeProto attribute(String name, Object value) {
    AttributeProto.Builder attribute = AttributeProto.newBuilder().setName(name);
    if (value instanceof Float f) {
      return attribute.setType(AttributeProto.AttributeType.FLOAT).setF(f).build();
    }
    long integer = ((Number) value).longValue();
    return attribute.setType(AttributeProto.AttributeType.INT).setI(integer).build();
  }

  private static ValueInfoProto value(
      String name, TensorProto.DataType type, String... dimensions) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (String dimension : dimensions) {
      shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam(dimension));
    }
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            TypeProto.newBuilder()
                .setTensorType(
                    TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape)))
        .build();
  }

  ModelProto build() {
    return ModelProto.newBuilder()
        .setIrVersion(IR_VERSION)
        .setProducerName("dateline")
        .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET))
        .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(RUNTIME).setVersion(1))
        .setGraph(graph)
        .build();
  }
}
