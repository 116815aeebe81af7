package dev.dateline.resolve.line;

import dev.dateline.names.NameType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Organisations as the parts of a sentence: "the battery giant X", "X, Y and Z", "X (XY)". */
public final class OrganizationPhrase {
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

  /** Words that a clause about a name begins with: "X, {based} in Oslo, was bought". */
  private static final Set<String> OPENERS =
      Set.of(
          "which",
          "whose",
          "a",
          "an",
          "the",
          "one",
          "formerly",
          "based",
          "headquartered",
          "registered",
          "incorporated",
          "located",
          "founded",
          "listed");

  private static final Set<String> RELATIVE = Set.of("which", "that");

  private static final Set<String> VERB_ADVERBS =
      Set.of("which", "that", "has", "had", "also", "now", "currently", "already", "wholly");

  private static final Set<String> COPULAS = Set.of("is", "was", "are", "were");

  private static final Set<String> OF = Set.of("of", "at", "from");

  /** Items of a clause between commas. */
  private static final int MAX_CLAUSE = 14;

  private OrganizationPhrase() {}

  /**
   * The organisation at {@code index} or behind what it is called and where it is from: "the Swiss
   * trader X", "Moscow-based X", "Iran's X"; or null.
   */
  public static Name at(Line line, int index) {
    int first = line.reads(index, "the") ? index + 1 : index;
    int origin = afterOrigin(line, first);
    int at = origin;
    while (at < origin + MAX_WORDS
        && !line.endsPhrase(at)
        && (line.at(at).isPlainLowerCase() || line.at(at).isName(NameType.DEMONYM))) {
      at++;
    }
    boolean called = at == origin || origin > first || Descriptors.before(line, at) != null;
    return called ? named(line, at) : null;
  }

  /** The item after "Moscow-based", "Iran's", "Swiss"; {@code index} where nothing of it stands. */
  private static int afterOrigin(Line line, int index) {
    int at = index;
    while (line.at(at).isName(NameType.PLACE) || line.at(at).isName(NameType.DEMONYM)) {
      boolean compound =
          line.at(at + 1).text().startsWith("-") && line.at(at + 1).text().length() > 1;
      boolean bound = line.at(at + 1).isPossessive() || compound;
      if (!bound && !line.at(at + 1).isPlainLowerCase() && !line.at(at).isName(NameType.DEMONYM)) {
        break;
      }
      at += bound ? 2 : 1;
    }
    return at;
  }

  /**
   * The organisation whose verb is at {@code verb}: "X {owns}", "X, which also {owns}"; or null.
   */
  public static Name beforeVerb(Line line, int verb) {
    int at = verb - 1;
    boolean relative = false;
    while (line.isAt(at, VERB_ADVERBS)) {
      relative |= line.isAt(at, RELATIVE);
      at--;
    }
    if (!line.reads(at, ",")) {
      return isSomebodys(line, line.beforeBracket(at)) ? null : endingAt(line, at);
    }
    return relative ? endingAt(line, at - 1) : endingAt(line, beforeClause(line, at));
  }

  /** The organisations whose verb is at {@code verb}: "{X} and {Y} jointly own"; or none. */
  public static List<Name> severalBefore(Line line, int verb) {
    int last = line.isAt(verb - 1, ADVERBS) ? verb - 2 : verb - 1;
    int first = last;
    while (named(line, first - 1) != null
        || line.reads(first - 1, "and")
        || line.reads(first - 1, ",")) {
      first--;
    }
    return first < last && named(line, last) != null ? list(line, first) : List.of();
  }

  /** "Ann Lee of {Acme} owns", "the head of {Acme} owns": not Acme. */
  private static boolean isSomebodys(Line line, int index) {
    int of = line.isArticle(index - 1) ? index - 2 : index - 1;
    return line.isAt(of, OF)
        && (line.at(of - 1).isName(NameType.PERSON) || Titles.isHead(line.at(of - 1).word()));
  }

  /** The item before a clause that ends with the comma at {@code end}; -1 if there is none. */
  private static int beforeClause(Line line, int end) {
    for (int i = end - 2; i > 0 && i > end - MAX_CLAUSE; i--) {
      if (line.reads(i, ",") && line.isAt(i + 1, OPENERS)) {
        return i - 1;
      }
    }
    return -1;
  }

  /** The organisation that item {@code index} names, or null. */
  public static Name named(Line line, int index) {
    return line.at(index).isName(NameType.ORGANIZATION) ? line.at(index).name() : null;
  }

  /** The organisations listed from {@code index} on: "A, B (BB) and C". */
  public static List<Name> list(Line line, int index) {
    List<Name> names = new ArrayList<>();
    int at = index;
    while (names.size() < MAX_LIST) {
      Name name = at(line, at);
      if (name == null) {
        break;
      }
      names.add(name);
      while (named(line, at) == null) {
        at++;
      }
      at = afterPlace(line, line.afterBracket(at + 1));
      boolean more = line.reads(at, ",") || line.reads(at, "and");
      at = line.reads(at, ",") && line.reads(at + 1, "and") ? at + 2 : at + 1;
      if (!more) {
        break;
      }
    }
    return names;
  }

  /** "A {in Malta} and B": a place in a list; {@code index} where none stands. */
  private static int afterPlace(Line line, int index) {
    int at = line.isArticle(index + 1) ? index + 2 : index + 1;
    boolean place =
        (line.reads(index, "in") || line.reads(index, "of")) && line.at(at).isName(NameType.PLACE);
    return place && (line.reads(at + 1, ",") || line.reads(at + 1, "and")) ? at + 1 : index;
  }

  /**
   * The same where no comma may part them from what follows: "a unit of {A}, B said", "a venture of
   * {A, B and C}, said D".
   */
  public static List<Name> joined(Line line, int index) {
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
  public static Name endingAt(Line line, int index) {
    return named(line, line.beforeBracket(index));
  }

  /**
   * The organisation that the participle at {@code index} is about: "X, a shipper wholly {owned}",
   * "X, which is {owned}"; or null.
   */
  public static Name subject(Line line, int index) {
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
    if (at < first && line.isAt(at + 1, COPULAS) && line.isArticle(at + 2)) {
      return endingAt(line, at); // "X is a shell company {owned} by Y"
    }
    boolean apposed = line.reads(at, ",") && (at == first || line.isArticle(at + 1));
    Name before = apposed ? endingAt(line, at - 1) : null;
    return before == null && line.reads(first, ",")
        ? endingAt(line, beforeClause(line, first))
        : before;
  }

  private static boolean isInApposition(Item item) {
    return item.isPlainLowerCase()
        || item.isName(NameType.PLACE)
        || item.isName(NameType.DEMONYM)
        || item.text().equals("-based");
  }
}
