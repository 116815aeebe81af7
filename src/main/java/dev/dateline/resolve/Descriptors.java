package dev.dateline.resolve;

import dev.dateline.names.OrganizationKind;
import java.util.Map;
import java.util.stream.Collectors;

/** Common nouns that say what an organisation is: "lender", "newspaper", "militia". */
final class Descriptors {
  private static final Map<String, OrganizationKind> KINDS =
      Table.rows("descriptors.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> row[0], row -> OrganizationKind.ofLabel(row[1]).orElseThrow()));

  private Descriptors() {}

  /** The kind {@code word} says, or null. */
  static OrganizationKind kind(String word) {
    return KINDS.get(word);
  }

  static boolean isCompany(String word) {
    return KINDS.get(word) == OrganizationKind.COMPANY;
  }
}
