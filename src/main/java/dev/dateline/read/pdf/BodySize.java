package dev.dateline.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The size of a document's running text: the one most of its characters have. */
final class BodySize {
  private BodySize() {}

  /** In points, to the half of one. */
  static float of(List<Line> lines) {
    Map<Integer, Integer> characters = new HashMap<>();
    for (Line line : lines) {
      for (Word word : line.row().words()) {
        characters.merge(Math.round(2 * word.size()), word.text().length(), Integer::sum);
      }
    }
    return characters.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0)
        / 2f;
  }
}
