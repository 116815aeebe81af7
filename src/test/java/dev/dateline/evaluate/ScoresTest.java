package dev.dateline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ScoresTest {
  @Test
  void followTheirDefinitions() {
    Scores scores = new Scores(6, 2, 4);
    assertEquals(0.75, scores.precision(), 1e-9);
    assertEquals(0.6, scores.recall(), 1e-9);
    assertEquals(2 * 0.75 * 0.6 / (0.75 + 0.6), scores.f1(), 1e-9);
  }

  @Test
  void addUp() {
    assertEquals(new Scores(3, 5, 7), new Scores(1, 2, 3).plus(new Scores(2, 3, 4)));
  }

  @Test
  void areZeroWhereNothingIsRight() {
    assertEquals(0, Scores.NONE.f1());
    assertEquals(0, new Scores(0, 3, 2).precision());
    assertEquals(0, new Scores(0, 3, 2).recall());
  }

  @Test
  void rejectNegativeCounts() {
    assertThrows(IllegalArgumentException.class, () -> new Scores(1, -1, 0));
  }
}
