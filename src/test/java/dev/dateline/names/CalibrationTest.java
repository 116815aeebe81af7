package dev.dateline.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void leavesProbabilitiesAloneWithSlopeOneAndOffsetZero() {
    assertEquals(0.3, new Calibration(1, 0).of(0.3), 1e-9);
  }

  @Test
  void drawsProbabilitiesTogetherWithASlopeUnderOne() {
    assertTrue(new Calibration(0.5, 0).of(0.99) < 0.99);
    assertTrue(new Calibration(0.5, 0).of(0.01) > 0.01);
  }

  @Test
  void staysInsideZeroAndOneAtTheEnds() {
    Calibration calibration = new Calibration(2, 3);
    assertTrue(calibration.of(0) > 0);
    assertTrue(calibration.of(1) < 1);
  }
}
