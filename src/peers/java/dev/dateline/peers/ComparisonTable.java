package dev.dateline.peers;

import dev.dateline.evaluate.GoldNames;
import dev.dateline.text.Tokenizer;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What was measured, as a table in Markdown. */
final class ComparisonTable {
  private static final List<String> F1 = List.of("f1.PERSON", "f1.ORGANIZATION", "f1.PLACE", "f1");

  private final GoldNames gold;
  private final Map<Peer, Properties> trials;
  private final long tokens;

  /**
   * A table.
   *
   * @param gold what was measured on
   * @param trials what each {@link Trial} printed, or a {@code failure}
   */
  ComparisonTable(GoldNames gold, Map<Peer, Properties> trials) {
    this.gold = gold;
    this.trials = trials;
    this.tokens =
        gold.texts().values().stream()
            .mapToLong(text -> Tokenizer.tokens(text, 0, text.length()).size())
            .sum();
  }

  void print(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%d articles of %,d tokens as Dateline cuts them, gold.json SHA-256 %s%n%n",
        gold.texts().size(),
        tokens,
        gold.sha256());
    out.println(
        "| | F1 persons | F1 organisations | F1 places | F1 | tokens per CPU-second | times coarse"
            + " CoreNLP | times bare CoreNLP | load, s | load, CPU-s | peak heap, MB |");
    out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    trials.forEach((peer, trial) -> out.println(row(peer, trial)));
    out.printf(
        "%n%s; %s %s on %s %s, %d processors%n",
        System.getProperty("peers.versions", "versions unknown"),
        System.getProperty("java.vm.name"),
        System.getProperty("java.runtime.version"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
  }

  private String row(Peer peer, Properties trial) {
    StringBuilder row = new StringBuilder("| ").append(peer.title());
    if (trial.containsKey("failure")) {
      return row.append(" | could not be measured: ")
          .append(trial.getProperty("failure").replace('|', '/'))
          .append(" | | | | | | | | | |")
          .toString();
    }
    F1.forEach(key -> cell(row, "%.2f", number(trial, key)));
    cell(row, "%,.0f", tokens * number(trial, "passes.per.second"));
    cell(row, "%.1f", times(trial, Peer.CORENLP_COARSE));
    cell(row, "%.1f", times(trial, Peer.CORENLP_BARE));
    cell(row, "%.1f", number(trial, "load.seconds"));
    cell(row, "%.1f", number(trial, "load.cpu"));
    cell(row, "%.0f", number(trial, "heap.mb"));
    return row.append(" |").toString();
  }

  private double times(Properties trial, Peer other) {
    return number(trial, "passes.per.second") / number(trials.get(other), "passes.per.second");
  }

  private static void cell(StringBuilder row, String format, double value) {
    row.append(" | ");
    row.append(Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value));
  }

  private static double number(Properties trial, String key) {
    return Double.parseDouble(trial.getProperty(key, "NaN"));
  }
}
