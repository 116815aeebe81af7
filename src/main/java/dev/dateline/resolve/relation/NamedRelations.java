package dev.dateline.resolve.relation;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.OrganizationPhrase;
import dev.dateline.resolve.line.Titles;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Ties that nouns say: "X and its subsidiaries Y and Z", "X's parent company Y", "Y, a unit of X",
 * "Y, X's mobile arm", "X parent Y", "X, its Russia-based sister company".
 */
final class NamedRelations {
  private static final int MAX_WORDS = 4;
  private static final Set<String> BEFORE =
      Set.of(
          "its",
          "their",
          "whose",
          "a",
          "an",
          "the",
          "is",
          "was",
          "became",
          "remains",
          "has",
          "owns",
          "controls",
          "operates",
          "runs");

  /** "X {has} two subsidiaries, Y and Z". */
  private static final Set<String> HAS = Set.of("has", "owns", "controls", "operates", "runs");

  /** "X {used} Y as a front". */
  private static final Set<String> USES = Set.of("use", "uses", "used", "using");

  /** "Z {called} Y a front for X". */
  private static final Set<String> CALLS =
      Set.of("call", "calls", "called", "labelled", "labeled", "described", "considered");

  private static final Set<String> LIST_MARKS = Set.of(",", ":");
  private static final Set<String> OPENERS = Set.of(",", "(");
  private static final Set<String> LINKS = Set.of("of", "for", "to");

  /** "{acted} as a front for X". */
  private static final Set<String> ACTS =
      Set.of("acted", "acts", "acting", "served", "serves", "serving", "operated", "operates");

  private static final Set<String> DECLARED =
      Set.of("identified", "described", "designated", "named", "seen", "regarded", "exposed");

  private static final Set<String> BELIEVED =
      Set.of("believed", "thought", "said", "alleged", "suspected", "considered", "found");

  private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains");

  private NamedRelations() {}

  static void find(Line line, Consumer<FoundRelation> found) {
    for (int i = 0; i < line.size(); i++) {
      RelationNouns.Noun noun = RelationNouns.at(line, i);
      if (noun != null) {
        byNoun(line, i, noun, found);
      }
    }
  }

  private static void byNoun(
      Line line, int at, RelationNouns.Noun noun, Consumer<FoundRelation> found) {
    int end = at + noun.words();
    int start = at - 1;
    boolean over = false;
    while (at - start <= MAX_WORDS && isModifier(line, start)) {
      over |= Titles.isFormer(line.at(start).word());
      start--;
    }
    if (over) {
      return;
    }
    Name from = null;
    List<Name> to = List.of();
    if (line.reads(start, "whose")) {
      from = line.organizationBefore(start);
      int listed = line.isAt(end, COPULAS) ? end + 1 : afterIncluding(line, end);
      to = listed > end ? OrganizationPhrase.list(line, listed) : List.of();
    } else if (line.reads(start, "its") || line.reads(start, "their")) {
      to = OrganizationPhrase.list(line, afterIncluding(line, end));
      from = line.organizationBefore(start);
      if (to.isEmpty() && line.reads(start - 1, ",")) {
        to = just(OrganizationPhrase.endingAt(line, start - 2));
        from = line.organizationBefore(start - 2);
      } else if (from == null && !to.isEmpty()) {
        from = subjectAfter(line, end);
      }
    } else if (line.at(start).isPossessive()) {
      from = OrganizationPhrase.named(line, start - 1);
      to = OrganizationPhrase.list(line, afterIncluding(line, end));
      if (to.isEmpty() && (line.reads(start - 2, ",") || line.isAt(start - 2, COPULAS))) {
        to = just(OrganizationPhrase.endingAt(line, start - 3));
      }
    } else if (line.reads(at - 1, "and") && line.at(at - 2).isName(NameType.ORGANIZATION)) {
      from = line.at(at - 2).name();
      to = just(OrganizationPhrase.named(line, end));
    } else if (start == at - 1 && line.at(start).isName(NameType.ORGANIZATION)) {
      from = line.at(start).name();
      to = just(OrganizationPhrase.named(line, end));
      if (to.isEmpty() && line.isIndefiniteArticle(start - 1) && line.reads(start - 2, ",")) {
        to = just(OrganizationPhrase.endingAt(line, start - 3));
      }
    } else if (line.isAt(start, HAS) && line.isAt(end, LIST_MARKS)) {
      from = OrganizationPhrase.beforeVerb(line, start);
      to = OrganizationPhrase.list(line, end + 1);
    } else if (line.isArticle(start) && line.reads(start - 1, "as") && line.isAt(start - 3, USES)) {
      from = OrganizationPhrase.beforeVerb(line, start - 3);
      to = just(OrganizationPhrase.named(line, start - 2));
    } else if (isLink(line, end, noun)) {
      List<Name> all = OrganizationPhrase.joined(line, end + 1);
      from = all.isEmpty() ? OrganizationPhrase.at(line, end + 1) : all.get(0);
      boolean article = line.isArticle(start);
      int comma = article ? start - 1 : start;
      boolean acts = line.reads(comma, "as") && line.isAt(comma - 1, ACTS);
      boolean bound = line.isAt(comma, OPENERS) || line.isAt(comma, COPULAS) || acts;
      boolean called = article && line.isAt(comma - 1, CALLS);
      List<Name> several = listBefore(line, at, end);
      Name one = called ? OrganizationPhrase.named(line, comma) : null;
      one = bound ? OrganizationPhrase.endingAt(line, acts ? comma - 2 : comma - 1) : one;
      one = one == null ? declared(line, comma) : one;
      for (int i = 1; one != null && i < all.size() && several.isEmpty(); i++) {
        add(line, all.get(i), one, noun.relation(), noun.inverse(), at, end, found);
      }
      List<Name> included = includedAfter(line, end + 1);
      to = !included.isEmpty() ? included : several.isEmpty() ? just(one) : several;
      to = to.isEmpty() && from != null ? just(behind(line, line.indexOf(from))) : to;
    }
    for (Name name : to) {
      add(line, from, name, noun.relation(), noun.inverse(), at, end, found);
    }
  }

  /** "X, described {as} a front for Y", "X is believed to {be} a front for Y". */
  private static Name declared(Line line, int at) {
    boolean as = line.reads(at, "as") && line.isAt(at - 1, DECLARED);
    boolean be = line.reads(at - 1, "to", "be") && line.isAt(at - 2, BELIEVED);
    return as || be ? OrganizationPhrase.subject(line, as ? at - 1 : at - 2) : null;
  }

  /** "the owner of {X} is Y", "the parent of {X}, Y, said". */
  private static Name behind(Line line, int body) {
    boolean apposed = line.reads(body + 1, ",") && line.reads(body + 3, ",");
    return apposed || line.isAt(body + 1, COPULAS)
        ? OrganizationPhrase.named(line, body + 2)
        : null;
  }

  /** "unit {of} X", "shareholder {in} X", "successor {to} X", "joint venture {between} X and Y". */
  private static boolean isLink(Line line, int index, RelationNouns.Noun noun) {
    boolean between = line.reads(index, "between") && noun.inverse().equals("partner");
    boolean in = line.reads(index, "in") && noun.inverse().equals("holding");
    return line.isAt(index, LINKS) || between || in;
  }

  private static List<Name> just(Name name) {
    return name == null ? List.of() : List.of(name);
  }

  /** "subsidiaries{, including} X", "its units{:} X". */
  private static int afterIncluding(Line line, int end) {
    int at = line.reads(end, ",") || line.reads(end, ":") ? end + 1 : end;
    return line.isAt(at, Set.of("including", "include", "is", "are"))
        ? at + 1
        : line.reads(at, "such", "as") ? at + 2 : at;
  }

  /** "shareholders of X include {Y} and {Z}". */
  private static List<Name> includedAfter(Line line, int start) {
    int at = start;
    while (at < start + MAX_WORDS && !line.at(at).isName(NameType.ORGANIZATION)) {
      at++;
    }
    boolean include = line.isAt(at + 1, Set.of("include", "includes", "including"));
    return include ? OrganizationPhrase.list(line, at + 2) : List.of();
  }

  /** "Through its subsidiary Y, {X} sold": the name after the comma. */
  private static Name subjectAfter(Line line, int end) {
    int at = end;
    while (line.at(at).isName() || line.at(at).isPlainLowerCase()) {
      at++;
    }
    return line.reads(at, ",") ? OrganizationPhrase.named(line, at + 1) : null;
  }

  /** "{Y} and {Z}, subsidiaries of X". */
  private static List<Name> listBefore(Line line, int noun, int end) {
    boolean plural = end == noun + 1 && line.at(noun).word().endsWith("s");
    if (!plural || !line.reads(noun - 1, ",")) {
      return List.of();
    }
    int first = noun - 2;
    while (line.at(first - 1).isName(NameType.ORGANIZATION)
        || line.reads(first - 1, "and")
        || line.reads(first - 1, ",")) {
      first--;
    }
    return OrganizationPhrase.list(line, first);
  }

  private static boolean isModifier(Line line, int index) {
    Item item = line.at(index);
    return item.isName(NameType.PLACE)
        || item.isName(NameType.DEMONYM)
        || item.text().equals("-based")
        || (item.isPlainLowerCase() && !line.isAt(index, BEFORE));
  }

  private static void add(
      Line line,
      Name from,
      Name to,
      String relation,
      String inverse,
      int start,
      int end,
      Consumer<FoundRelation> found) {
    if (from != null && to != null) {
      found.accept(
          new FoundRelation(from, to, relation, inverse, line.span(start, end), "relation.named"));
    }
  }
}
