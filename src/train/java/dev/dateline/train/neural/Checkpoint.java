package dev.dateline.train.neural;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Tensor;

/**
 * Saves a training run so that it can go on where it was stopped, and end as if it had not been.
 */
@SuppressWarnings("try") // scopes and guards work by being open
final class Checkpoint {
  private Checkpoint() {}

  /**
   * Writes all parameters and their optimiser state; a file that is there is replaced only once the
   * new one is whole.
   */
  static void write(Path file, int step, List<Parameter> parameters) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(whole), 1 << 20))) {
      out.writeInt(step);
      for (Parameter p : parameters) {
        for (Tensor tensor : tensors(p)) {
          float[] values = floats(tensor);
          ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
          bytes.asFloatBuffer().put(values);
          out.write(bytes.array());
        }
      }
    }
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Reads what {@link #write} wrote into the same parameters; returns the step it was written
   * after.
   */
  static int read(Path file, List<Parameter> parameters) throws IOException {
    try (DataInputStream in =
            new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20));
        NoGradGuard guard = new NoGradGuard()) {
      int step = in.readInt();
      for (Parameter p : parameters) {
        for (Tensor tensor : tensors(p)) {
          float[] values = new float[(int) tensor.numel()];
          byte[] bytes = in.readNBytes(values.length * Float.BYTES);
          ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
          tensor.copy_(Tensor.create(values, values.length).view_as(tensor));
        }
      }
      return step;
    }
  }

  /** The values of a tensor, row-major. */
  static float[] floats(Tensor tensor) {
    float[] values = new float[(int) tensor.numel()];
    Tensor plain = tensor.detach().contiguous();
    new FloatPointer(plain.data_ptr_float()).get(values);
    return values;
  }

  private static List<Tensor> tensors(Parameter p) {
    return List.of(p.value(), p.mean(), p.variance(), p.average());
  }
}
