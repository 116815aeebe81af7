package dev.dateline.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of the fast name finder: for each feature and label how much the one speaks for the
 * other, and for each label how much it speaks for the next.
 *
 * <pre>{@code
 * Lattice lattice = model.lattice(features);
 * }</pre>
 *
 * Immutable and thread-safe.
 */
public final class SequenceModel {
  private static final int MAGIC = 0x44_4C_4E_31;
  private static final int LABELS = Labels.COUNT;

  private final int[] rowOfFeature;
  private final byte[] weights;
  private final double scale;
  private final double[][] transitions;

  private SequenceModel(int[] rowOfFeature, byte[] weights, double scale, double[][] transitions) {
    this.rowOfFeature = rowOfFeature;
    this.weights = weights;
    this.scale = scale;
    this.transitions = transitions;
  }

  /**
   * A model out of learnt weights, which are rounded to 127 steps on each side of 0.
   *
   * @param features the features in ascending order
   * @param weights a row of {@link Labels#COUNT} weights for each of them
   * @param transitions a row of weights for each label
   */
  public static SequenceModel of(int[] features, float[][] weights, double[][] transitions) {
    float largest = 1e-6f;
    for (float[] row : weights) {
      for (float weight : row) {
        largest = Math.max(largest, Math.abs(weight));
      }
    }
    double scale = Math.min(largest, 6) / 127.0;
    byte[] rounded = new byte[weights.length * LABELS];
    for (int r = 0; r < weights.length; r++) {
      for (int label = 0; label < LABELS; label++) {
        long step = Math.round(weights[r][label] / scale);
        rounded[r * LABELS + label] = (byte) Math.max(-127, Math.min(127, step));
      }
    }
    return new SequenceModel(index(features), rounded, scale, copy(transitions));
  }

  /** The lattice of one sentence, given the features of its tokens. */
  public Lattice lattice(int[][] features) {
    double[][] scores = new double[features.length][LABELS];
    for (int i = 0; i < features.length; i++) {
      int[] sums = new int[LABELS];
      for (int feature : features[i]) {
        int row = rowOfFeature[feature];
        if (row >= 0) {
          for (int label = 0; label < LABELS; label++) {
            sums[label] += weights[row + label];
          }
        }
      }
      for (int label = 0; label < LABELS; label++) {
        scores[i][label] = sums[label] * scale;
      }
    }
    return new Lattice(scores, transitions);
  }

  /** Number of features that have weights. */
  public int size() {
    return weights.length / LABELS;
  }

  /** Writes the model, packed with gzip; the same model gives the same bytes. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
      out.writeInt(MAGIC);
      out.writeInt(size());
      out.writeDouble(scale);
      for (double[] row : transitions) {
        for (double weight : row) {
          out.writeDouble(weight);
        }
      }
      int last = 0;
      for (int feature = 0; feature < rowOfFeature.length; feature++) {
        if (rowOfFeature[feature] >= 0) {
          writeGap(out, feature - last);
          last = feature;
        }
      }
      out.write(weights);
    }
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @throws IOException if the stream ends early or holds no model
   */
  public static SequenceModel read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a name model of this version");
    }
    int size = in.readInt();
    double scale = in.readDouble();
    double[][] transitions = new double[LABELS][LABELS];
    for (double[] row : transitions) {
      for (int label = 0; label < LABELS; label++) {
        row[label] = in.readDouble();
      }
    }
    int[] features = new int[size];
    int last = 0;
    for (int i = 0; i < size; i++) {
      last += readGap(in);
      features[i] = last;
    }
    byte[] weights = in.readNBytes(size * LABELS);
    if (weights.length != size * LABELS) {
      throw new IOException("the name model ends early");
    }
    return new SequenceModel(index(features), weights, scale, transitions);
  }

  private static void writeGap(DataOutputStream out, int gap) throws IOException {
    int rest = gap;
    while (rest >= 0x80) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readGap(DataInputStream in) throws IOException {
    int gap = 0;
    int shift = 0;
    int part;
    do {
      part = in.readUnsignedByte();
      gap |= (part & 0x7F) << shift;
      shift += 7;
    } while (part >= 0x80);
    return gap;
  }

  private static int[] index(int[] features) {
    int[] rows = new int[1 << NameFeatures.BITS];
    Arrays.fill(rows, -1);
    for (int i = 0; i < features.length; i++) {
      rows[features[i]] = i * LABELS;
    }
    return rows;
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }
}
