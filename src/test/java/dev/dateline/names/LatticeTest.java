package dev.dateline.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LatticeTest {
  private static final int FIRST = Labels.first(NameType.PERSON);
  private static final int INNER = Labels.inner(NameType.PERSON);

  private static double[][] transitions() {
    double[][] rows = new double[Labels.COUNT][Labels.COUNT];
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int next = 0; next < Labels.COUNT; next++) {
        rows[label][next] = Labels.mayFollow(label, next) ? 0 : Double.NEGATIVE_INFINITY;
      }
    }
    return rows;
  }

  private static double[][] scores(int tokens) {
    return new double[tokens][Labels.COUNT];
  }

  @Test
  void takesTheBestLabelOfEachToken() {
    double[][] scores = scores(3);
    scores[0][FIRST] = 5;
    scores[1][INNER] = 5;
    scores[2][Labels.OUTSIDE] = 5;
    assertArrayEquals(
        new int[] {FIRST, INNER, Labels.OUTSIDE}, new Lattice(scores, transitions()).best());
  }

  @Test
  void startsNoNameInItsMiddle() {
    double[][] scores = scores(1);
    scores[0][INNER] = 9;
    scores[0][FIRST] = 1;
    assertArrayEquals(new int[] {FIRST}, new Lattice(scores, transitions()).best());
  }

  @Test
  void probabilitiesOfATokenAddUpToOne() {
    double[][] scores = scores(4);
    scores[1][FIRST] = 2;
    Lattice lattice = new Lattice(scores, transitions());
    double sum = 0;
    for (int label = 0; label < Labels.COUNT; label++) {
      sum += lattice.probability(1, label);
    }
    assertEquals(1, sum, 1e-9);
  }

  @Test
  void aNamesProbabilityLeavesOutLongerNames() {
    double[][] scores = scores(2);
    for (double[] row : scores) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    scores[0][FIRST] = 0;
    scores[1][INNER] = 0;
    scores[1][Labels.OUTSIDE] = 0;
    Lattice lattice = new Lattice(scores, transitions());
    assertEquals(0.5, lattice.probability(0, 1, NameType.PERSON), 1e-9);
    assertEquals(0.5, lattice.probability(0, 2, NameType.PERSON), 1e-9);
  }

  @Test
  void labelsNoTokensWithNoLabels() {
    assertEquals(0, new Lattice(scores(0), transitions()).best().length);
  }
}
