package dev.dateline.train.neural;

import dev.dateline.names.encoder.Tags;
import dev.dateline.names.encoder.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.bytedeco.pytorch.Tensor;

/**
 * Windows of similar length as tensors.
 *
 * @param examples the windows
 * @param ids vocabulary ids, shape [windows, length]
 * @param shapes word-shape ids, shape [windows, length]
 * @param mask 0 for pieces, {@value #MASKED} for padding, shape [windows, 1, 1, length]
 * @param rows index of every word's first piece in the flattened windows, shape [words]
 */
record Batch(List<Example> examples, Tensor ids, Tensor shapes, Tensor mask, Tensor rows) {
  static final float MASKED = -10000f;

  static Batch of(List<Example> examples) {
    int length = 0;
    int words = 0;
    for (Example example : examples) {
      length = Math.max(length, example.window().length());
      words += example.window().words().size();
    }
    int n = examples.size();
    long[] ids = new long[n * length];
    long[] shapes = new long[n * length];
    float[] mask = new float[n * length];
    long[] rows = new long[words];
    int row = 0;
    for (int e = 0; e < n; e++) {
      Window window = examples.get(e).window();
      for (int p = 0; p < length; p++) {
        boolean piece = p < window.length();
        ids[e * length + p] = piece ? window.pieces()[p] : 0;
        shapes[e * length + p] = piece ? window.shapes()[p] : 0;
        mask[e * length + p] = piece ? 0 : MASKED;
      }
      for (int first : window.firstPieces()) {
        rows[row++] = (long) e * length + first;
      }
    }
    return new Batch(
        examples,
        Tensor.create(ids, n, length),
        Tensor.create(shapes, n, length),
        Tensor.create(mask, n, 1, 1, length),
        Tensor.create(rows, words));
  }

  /** Logits of the words alone, shape [words, {@link Tags#OUTPUTS}]. */
  Tensor wordLogits(Network network, boolean training) {
    Tensor logits = network.forward(ids, shapes, mask, training);
    return logits.view(-1, Tags.OUTPUTS).index_select(0, rows);
  }

  /**
   * Groups examples of similar length, in an order that depends on {@code random} alone.
   *
   * @param pieces most pieces in a batch, padding counted
   */
  static List<List<Example>> group(List<Example> examples, int pieces, Random random) {
    List<Example> shuffled = new ArrayList<>(examples);
    java.util.Collections.shuffle(shuffled, random);
    List<List<Example>> batches = new ArrayList<>();
    int pool = 1024;
    for (int from = 0; from < shuffled.size(); from += pool) {
      List<Example> sorted =
          new ArrayList<>(shuffled.subList(from, Math.min(shuffled.size(), from + pool)));
      sorted.sort(Comparator.comparingInt(example -> -example.window().length()));
      List<Example> batch = new ArrayList<>();
      for (Example example : sorted) {
        int longest = batch.isEmpty() ? 0 : batch.get(0).window().length();
        if (!batch.isEmpty() && (batch.size() + 1) * longest > pieces) {
          batches.add(batch);
          batch = new ArrayList<>();
        }
        batch.add(example);
      }
      batches.add(batch);
    }
    java.util.Collections.shuffle(batches, random);
    return batches;
  }
}
