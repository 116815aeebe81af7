package dev.dateline.resolve.kind;

import dev.dateline.names.OrganizationKind;
import dev.dateline.resource.ResourceTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The learnt table of kinds: how much each word in and beside a name speaks for each kind. A
 * multinomial logistic regression, trained on the project's own corpus.
 */
final class KindWords {
  private static final OrganizationKind[] KINDS = OrganizationKind.values();

  /** The table's weights are tenths. */
  private static final double UNIT = 0.1;

  private static final Map<String, byte[]> WEIGHTS =
      ResourceTable.rows(KindWords.class, "kind-words.tsv").stream()
          .collect(Collectors.toMap(row -> row[0], KindWords::weights));

  private KindWords() {}

  private static byte[] weights(String[] row) {
    byte[] weights = new byte[KINDS.length];
    for (int i = 0; i < KINDS.length; i++) {
      weights[i] = row[i + 1].isEmpty() ? 0 : Byte.parseByte(row[i + 1]);
    }
    return weights;
  }

  /** The chance of each kind given the features of all mentions looked at; they sum to 1. */
  static Map<OrganizationKind, Double> chances(Collection<? extends Collection<String>> mentions) {
    double[] scores = new double[KINDS.length];
    for (Collection<String> features : mentions) {
      for (String feature : features) {
        byte[] weights = WEIGHTS.get(feature);
        for (int i = 0; weights != null && i < KINDS.length; i++) {
          scores[i] += UNIT * weights[i] / mentions.size();
        }
      }
    }
    double sum = IntStream.range(0, KINDS.length).mapToDouble(i -> Math.exp(scores[i])).sum();
    Map<OrganizationKind, Double> chances = new HashMap<>();
    for (int i = 0; i < KINDS.length; i++) {
      chances.put(KINDS[i], Math.exp(scores[i]) / sum);
    }
    return chances;
  }
}
