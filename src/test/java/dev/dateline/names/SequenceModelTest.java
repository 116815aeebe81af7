package dev.dateline.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SequenceModelTest {
  private static SequenceModel model() {
    float[] person = new float[Labels.COUNT];
    person[Labels.first(NameType.PERSON)] = 3;
    float[] outside = new float[Labels.COUNT];
    outside[Labels.OUTSIDE] = 3;
    double[][] transitions = new double[Labels.COUNT][Labels.COUNT];
    return SequenceModel.of(new int[] {7, 300_000}, new float[][] {person, outside}, transitions);
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    model().write(stream);
    return stream.toByteArray();
  }

  @Test
  void isTheSameAfterWritingAndReading() throws IOException {
    SequenceModel read = SequenceModel.read(new ByteArrayInputStream(bytes()));
    int[][] sentence = {{7, 8}, {300_000}};
    assertEquals(2, read.size());
    assertArrayEquals(
        new int[] {Labels.first(NameType.PERSON), Labels.OUTSIDE}, read.lattice(sentence).best());
    assertEquals(
        model().lattice(sentence).probability(0, 1, NameType.PERSON),
        read.lattice(sentence).probability(0, 1, NameType.PERSON));
  }

  @Test
  void isRefusedWhenCutShort() throws IOException {
    byte[] half = Arrays.copyOf(bytes(), bytes().length / 2);
    assertThrows(IOException.class, () -> SequenceModel.read(new ByteArrayInputStream(half)));
  }
}
