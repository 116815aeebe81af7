package dev.dateline.names;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.dateline.names.encoder.Window;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/** The network itself, run by ONNX Runtime on the calling thread. Thread-safe. */
final class Transformer implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;

  /**
   * Prepares a network.
   *
   * @param model an ONNX file's bytes
   * @param environment ONNX Runtime
   * @throws OrtException if ONNX Runtime cannot run it
   */
  Transformer(byte[] model, OrtEnvironment environment) throws OrtException {
    this.environment = environment;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      this.session = environment.createSession(model, options);
    } catch (OrtException e) {
      throw new IllegalStateException(
          "ONNX Runtime cannot load the name model: " + e.getMessage(), e);
    }
  }

  /**
   * Scores of each word of the window, shape [words][{@link
   * dev.dateline.names.encoder.Tags#OUTPUTS}].
   */
  float[][] scores(Window window) {
    int n = window.length();
    long[] shape = {1, n};
    long[] rows = longs(window.firstPieces());
    try (OnnxTensor ids =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(longs(window.pieces())), shape);
        OnnxTensor shapes =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(longs(window.shapes())), shape);
        OnnxTensor lengths =
            OnnxTensor.createTensor(environment, IntBuffer.wrap(new int[] {n}), new long[] {1});
        OnnxTensor first =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(rows), new long[] {rows.length});
        OrtSession.Result result =
            session.run(Map.of("ids", ids, "shapes", shapes, "lengths", lengths, "rows", first))) {
      return (float[][]) result.get(0).getValue();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed on a window of " + n + " pieces", e);
    }
  }

  private static long[] longs(int[] values) {
    long[] longs = new long[values.length];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = values[i];
    }
    return longs;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime could not free the name model", e);
    }
  }
}
