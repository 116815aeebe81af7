package dev.dateline.resolve;

import dev.dateline.names.NameType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Organisations as the parts of a sentence: "the battery giant X", "X, Y and Z", "X (XY)". */
final class OrganizationPhrase {
  /** Words before the name in "battery giant X". */
  private static final int MAX_WORDS = 4;

  /** Words of ", a shipping company based in Oslo" that may part a name from what is said of it. */
  private static final int MAX_APPOSITION = 8;

  /** Organisations of one list. */
  private static final int MAX_LIST = 8;

  private static final Set<String> ADVERBS =
      Set.of(
          "wholly",
          "partly",
          "jointly",
          "majority",
          "fully",
          "largely",
          "mostly",
          "ultimately",
          "directly",
          "indirectly",
          "now",
          "also",
          "currently",
          "still",
          "privately",
          "effectively",
          "is",
          "was",
          "are",
          "were",
          "been",
          "be",
          "being",
          "has",
          "have",
          "had",
          "which",
          "that",
          "per",
          "cent",
          "percent",
          "%",
          "-");

  private OrganizationPhrase() {}

  /** The organisation at {@code index} or behind what it is called there; or null. */
  static Name at(Line line, int index) {
    int at = line.reads(index, "the") ? index + 1 : index;
    int first = at;
    while (at < first + MAX_WORDS
        && !line.endsPhrase(at)
        && (line.at(at).isPlainLowerCase()
            || line.at(at).isName(NameType.DEMONYM)
            || line.reads(at, "-based"))) {
      at++;
    }
    boolean called = at == first || Descriptors.before(line, at) != null;
    return called ? named(line, at) : null;
  }

  /** The organisation that item {@code index} names, or null. */
  static Name named(Line line, int index) {
    return line.at(index).isName(NameType.ORGANIZATION) ? line.at(index).name() : null;
  }

  /** The organisations listed from {@code index} on: "A, B (BB) and C". */
  static List<Name> list(Line line, int index) {
    List<Name> names = new ArrayList<>();
    int at = index;
    while (names.size() < MAX_LIST) {
      Name name = names.isEmpty() ? at(line, at) : named(line, at);
      if (name == null) {
        break;
      }
      names.add(name);
      while (named(line, at) == null) {
        at++;
      }
      at = line.afterBracket(at + 1);
      boolean more = line.reads(at, ",") || line.reads(at, "and");
      at = line.reads(at, ",") && line.reads(at + 1, "and") ? at + 2 : at + 1;
      if (!more) {
        break;
      }
    }
    return names;
  }

  /**
   * The same where no comma may part them from what follows: "a unit of {A}, B said", "a venture of
   * {A, B and C}, said D".
   */
  static List<Name> joined(Line line, int index) {
    List<Name> names = list(line, index);
    if (names.size() < 2) {
      return names;
    }
    int last = index;
    while (!names.get(names.size() - 1).equals(line.at(last).name())) {
      last++;
    }
    boolean and = line.reads(last - 1, "and") && !line.reads(last - 2, ",");
    return and ? names : names.subList(0, 1);
  }

  /** The organisation whose name, with initials in a bracket, ends at {@code index}; or null. */
  static Name endingAt(Line line, int index) {
    return named(line, line.beforeBracket(index));
  }

  /**
   * The organisation that the participle at {@code index} is about: "X, a shipper wholly {owned}",
   * "X, which is {owned}"; or null.
   */
  static Name subject(Line line, int index) {
    int at = index - 1;
    while (line.isAt(at, ADVERBS) || Character.isDigit(line.at(at).text().charAt(0))) {
      at--;
    }
    Name beside = endingAt(line, at);
    if (beside != null) {
      return beside;
    }
    int first = at;
    while (first - at < MAX_APPOSITION && isInApposition(line.at(at))) {
      at--;
    }
    boolean apposed = line.reads(at, ",") && (at == first || line.isArticle(at + 1));
    return apposed ? endingAt(line, at - 1) : null;
  }

  private static boolean isInApposition(Item item) {
    return item.isPlainLowerCase()
        || item.isName(NameType.PLACE)
        || item.isName(NameType.DEMONYM)
        || item.text().equals("-based");
  }
}
