package dev.dateline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BCubedTest {
  private static final double CLOSE = 1e-9;

  @Test
  void namesThatWereNotJoinedCostRecall() {
    BCubed scores =
        BCubed.of(List.of(Set.of("Ann Lee", "Lee")), List.of(Set.of("Ann Lee"), Set.of("Lee")));
    assertEquals(1, scores.meanPrecision(), CLOSE);
    assertEquals(0.5, scores.meanRecall(), CLOSE);
  }

  @Test
  void namesJoinedWronglyCostPrecision() {
    BCubed scores =
        BCubed.of(
            List.of(Set.of("Ann Lee"), Set.of("Bo Lee")), List.of(Set.of("Ann Lee", "Bo Lee")));
    assertEquals(0.5, scores.meanPrecision(), CLOSE);
    assertEquals(1, scores.meanRecall(), CLOSE);
  }

  @Test
  void namesOnOneSideAloneDoNotCount() {
    BCubed scores =
        BCubed.of(List.of(Set.of("Ann Lee", "Lee")), List.of(Set.of("Ann Lee", "Anne")));
    assertEquals(1, scores.names());
    assertEquals(1, scores.f1(), CLOSE);
  }
}
