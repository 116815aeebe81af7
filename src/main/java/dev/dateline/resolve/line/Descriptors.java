package dev.dateline.resolve.line;

import dev.dateline.names.OrganizationKind;
import dev.dateline.resource.ResourceTable;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Common nouns that say what an organisation is: "lender", "rights group", "militia". */
public final class Descriptors {
  private static final Map<String, OrganizationKind> KINDS =
      ResourceTable.rows(Descriptors.class, "descriptors.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> row[0], row -> OrganizationKind.ofLabel(row[1]).orElseThrow()));

  /** Nouns that right behind a name are about it, and neither verbs nor parts of it. */
  private static final Set<String> AFTER =
      Set.of(
          "newspaper",
          "magazine",
          "broadcaster",
          "militia",
          "cartel",
          "rebels",
          "guerrillas",
          "charity",
          "ngo",
          "university",
          "church",
          "party",
          "airline",
          "company");

  private Descriptors() {}

  /** The kind {@code word} says, or null. */
  public static OrganizationKind kind(String word) {
    return KINDS.get(word);
  }

  /** Whether {@code word} describes a company: "lender". */
  public static boolean isCompany(String word) {
    return KINDS.get(word) == OrganizationKind.COMPANY;
  }

  /** What the noun before item {@code at} says: "the lender X", "the rights group X"; or null. */
  public static OrganizationKind before(Line line, int at) {
    return upTo(line, at - 1);
  }

  /** What the noun right behind item {@code at} says: "the X newspaper"; or null. */
  public static OrganizationKind after(Line line, int at) {
    return line.isAt(at + 1, AFTER) ? kind(line.at(at + 1).word()) : null;
  }

  /**
   * What the noun that ends with item {@code last} says, or null.
   *
   * @param several whether it is in the plural
   */
  public static OrganizationKind kindUpTo(Line line, int last, boolean several) {
    return several ? pluralUpTo(line, last) : upTo(line, last);
  }

  private static OrganizationKind upTo(Line line, int last) {
    OrganizationKind two = kind(line.at(last - 1).word() + " " + line.at(last).word());
    return two != null ? two : kind(line.at(last).word());
  }

  /** What the noun in the plural that ends with item {@code last} says, or null. */
  public static OrganizationKind pluralUpTo(Line line, int last) {
    String word = singular(line.at(last).word());
    OrganizationKind two = word == null ? null : kind(line.at(last - 1).word() + " " + word);
    return two != null ? two : plural(line.at(last).word());
  }

  /** What {@code word} says of several: "firms", "parties"; or null. */
  public static OrganizationKind plural(String word) {
    String one = singular(word);
    return one == null ? null : kind(one);
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - "ies".length()) + "y";
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : null;
  }
}
