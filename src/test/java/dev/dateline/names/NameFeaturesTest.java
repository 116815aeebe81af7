package dev.dateline.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameFeaturesTest {
  private static final List<String> NEWS = List.of("Wanjiru", "Kamau", "resigned", ".");

  @Test
  void giveEachTokenFeaturesInRange() {
    int[][] rows = NameFeatures.of(List.of(NEWS)).get(0);
    assertEquals(4, rows.length);
    for (int[] row : rows) {
      assertTrue(Arrays.stream(row).allMatch(f -> f >= 0 && f < 1 << NameFeatures.BITS));
    }
  }

  @Test
  void ofALineInCapitalsAreThoseOfItsRecasedWords() {
    assertArrayEquals(
        NameFeatures.of(List.of(List.of("Wanjiru", "Kamau", "Resigned"))).get(0),
        NameFeatures.of(List.of(List.of("WANJIRU", "KAMAU", "RESIGNED"))).get(0));
  }

  @Test
  void changeWithOtherUsesOfTheWordInTheArticle() {
    int[] alone = NameFeatures.of(List.of(NEWS)).get(0)[1];
    int[] used = NameFeatures.of(List.of(NEWS, List.of("said", "Mr.", "Kamau", "today"))).get(0)[1];
    assertFalse(Arrays.equals(alone, used));
  }
}
