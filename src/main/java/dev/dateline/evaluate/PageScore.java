package dev.dateline.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How well a text agrees with the one picked out by hand: both are cut into all runs of four words,
 * case and all, and the runs compared, each as often as it occurs. The same measure as the public
 * article-extraction-benchmark's. Immutable.
 *
 * <pre>{@code
 * PageScore.of("one two three four five", "one two three four").recall(); // 0.5
 * }</pre>
 *
 * @param precision share of the found runs that are right, 0 to 1
 * @param recall share of the right runs that were found, 0 to 1
 * @param found whether anything was found at all; if not, {@code precision} says nothing
 */
public record PageScore(double precision, double recall, boolean found) {
  private static final int RUN = 4;

  /** What Python takes for a word, the benchmark's language. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  /** Compares {@code found} with {@code gold}. */
  public static PageScore of(String gold, String found) {
    Map<List<String>, Integer> right = runs(gold);
    Map<List<String>, Integer> runs = runs(found);
    Set<List<String>> all = new HashSet<>(right.keySet());
    all.addAll(runs.keySet());
    int shared = 0;
    int extra = 0;
    int missed = 0;
    for (List<String> run : all) {
      int there = right.getOrDefault(run, 0);
      int here = runs.getOrDefault(run, 0);
      shared += Math.min(there, here);
      extra += Math.max(0, here - there);
      missed += Math.max(0, there - here);
    }
    return new PageScore(
        share(shared, extra, missed), share(shared, missed, extra), !runs.isEmpty());
  }

  private static double share(int shared, int lost, int other) {
    if (lost == 0 && other == 0) {
      return 1;
    }
    return shared == 0 ? 0 : (double) shared / (shared + lost);
  }

  private static Map<List<String>, Integer> runs(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i == 0 || i + RUN <= words.size(); i++) {
      List<String> run = words.subList(i, Math.min(words.size(), i + RUN));
      if (!run.isEmpty()) {
        runs.merge(run, 1, Integer::sum);
      }
    }
    return runs;
  }
}
