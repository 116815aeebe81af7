package dev.dateline.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The usual distance between the baselines of a document's lines, for each size of type. */
final class Leading {
  /** Type set so far apart that nobody sets lines of one paragraph further, in ems. */
  private static final float WIDEST = 2.6f;

  /** Where only a few lines tell, in ems. */
  private static final float USUAL = 1.25f;

  private static final int MIN_LINES = 3;

  private final Map<Integer, Float> bySize = new HashMap<>();

  private Leading() {}

  static Leading of(List<Line> lines) {
    Map<Integer, List<Float>> distances = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Row above = lines.get(i - 1).row();
      Row below = lines.get(i).row();
      float distance = below.y() - above.y();
      if (lines.get(i).isBeside(lines.get(i - 1))
          && key(above) == key(below)
          && distance > 0
          && distance < WIDEST * below.size()) {
        distances.computeIfAbsent(key(below), k -> new ArrayList<>()).add(distance);
      }
    }
    Leading leading = new Leading();
    distances.forEach(
        (size, found) -> {
          found.sort(null);
          if (found.size() >= MIN_LINES) {
            leading.bySize.put(size, found.get(found.size() / 3));
          }
        });
    return leading;
  }

  /** In points. */
  float of(Row row) {
    return bySize.getOrDefault(key(row), USUAL * row.size());
  }

  private static int key(Row row) {
    return Math.round(2 * row.size());
  }
}
