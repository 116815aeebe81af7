package dev.dateline.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A run of capitalised words, with the small words that link them: "Ministry of Foreign Affairs".
 *
 * @param start index of the first word
 * @param end one past the index of the last word
 */
record CapitalRun(int start, int end) {
  private static final Set<String> LINKS =
      Set.of(
          "of", "de", "la", "del", "di", "da", "al", "el", "bin", "van", "von", "-", "&", "’", "'");

  /** For each word the run it is part of, or null. */
  static List<CapitalRun> of(List<String> words) {
    List<CapitalRun> runs = new ArrayList<>(Collections.nCopies(words.size(), null));
    int start = 0;
    while (start < words.size()) {
      if (!WordShape.isCapitalised(words.get(start))) {
        start++;
        continue;
      }
      int end = end(words, start);
      CapitalRun run = new CapitalRun(start, end);
      for (int i = start; i < end; i++) {
        runs.set(i, run);
      }
      start = end;
    }
    return runs;
  }

  private static int end(List<String> words, int start) {
    int end = start + 1;
    while (end < words.size()) {
      if (WordShape.isCapitalised(words.get(end))) {
        end++;
      } else if (LINKS.contains(words.get(end))
          && end + 1 < words.size()
          && WordShape.isCapitalised(words.get(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }
}
