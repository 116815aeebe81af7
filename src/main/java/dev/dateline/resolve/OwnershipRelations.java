package dev.dateline.resolve;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Ties that verbs say: "X, a shipper wholly owned by Y", "X owns Y and Z", "X acquired Y", "X holds
 * a 20% stake in Y", "X, part of Y", "X merged with Y", "the merger of X and Y".
 */
final class OwnershipRelations {
  private static final String RULE = "relation.verb";

  /** Items between "holds" and "stake". */
  private static final int MAX_SHARE = 10;

  private static final Set<String> OWNED =
      Set.of("owned", "controlled", "acquired", "bought", "-owned", "-controlled");
  private static final Set<String> OVER = Set.of("formerly", "previously", "once", "not", "never");
  private static final Set<String> OWNS =
      Set.of("owns", "controls", "acquired", "acquires", "acquire", "bought", "buys");
  private static final Set<String> HOLDS =
      Set.of(
          "owns",
          "holds",
          "has",
          "have",
          "bought",
          "acquired",
          "took",
          "holding",
          "owning",
          "controls",
          "with",
          "buys",
          "acquires");
  private static final Set<String> SHARES =
      Set.of("stake", "shareholding", "interest", "%", "percent", "cent");
  private static final Set<String> BELONGS = Set.of("belongs", "belonged", "belonging");
  private static final Set<String> MERGERS = Set.of("merger", "merge", "merged", "merges");
  private static final Set<String> PARTS =
      Set.of(
          "a",
          "an",
          "the",
          "its",
          "%",
          "per",
          "cent",
          "percent",
          "-",
          "majority",
          "minority",
          "controlling",
          "remaining",
          "third",
          "quarter",
          "half",
          "large",
          "small");
  private static final Set<String> THINGS =
      Set.of(
          "shares",
          "stock",
          "stocks",
          "bonds",
          "jobs",
          "products",
          "jets",
          "planes",
          "aircraft",
          "phones",
          "chips",
          "cars",
          "vehicles",
          "assets",
          "games",
          "tickets",
          "equipment");
  private static final Set<String> ADVERBS =
      Set.of("which", "that", "has", "had", "also", "now", "currently", "already", "wholly");

  /** Between "by" and the owner. */
  private static final Set<String> INDIRECTLY = Set.of(",", "directly", "or", "indirectly");

  private static final int MAX_ADVERBS = 8;

  private OwnershipRelations() {}

  static void find(Line line, Consumer<FoundRelation> found) {
    for (int i = 0; i < line.size(); i++) {
      if (isOwned(line, i) && line.reads(i + 1, "by")) {
        passive(line, i, found);
      } else if (line.isAt(i, OWNED) && line.at(i).text().startsWith("-")) {
        compound(line, i, found);
      }
      if (line.isAt(i, OWNS) && !line.reads(i + 1, "by")) {
        active(line, i, found);
      }
      if (line.isAt(i, SHARES)) {
        share(line, i, found);
      }
      if (line.reads(i, "part", "of")) {
        part(line, i, found);
      }
      if (line.isAt(i, BELONGS) && line.reads(i + 1, "to")) {
        Name body = beforeVerb(line, i);
        Name whole = OrganizationPhrase.at(line, i + 2);
        add(line, body, whole, "parent", "subsidiary", i, i + 2, found);
      }
      if (line.isAt(i, MERGERS)) {
        merger(line, i, found);
      }
    }
  }

  private static boolean isOwned(Line line, int index) {
    String word = line.at(index).word();
    return OWNED.contains(word) || word.endsWith("-owned") || word.endsWith("-controlled");
  }

  /**
   * "X, a shipper wholly owned by Y", "X was acquired by Y", "designated X for being owned or
   * controlled by, directly or indirectly, Y".
   */
  private static void passive(Line line, int verb, Consumer<FoundRelation> found) {
    if (line.isAt(verb - 1, OVER)) {
      return;
    }
    boolean or = line.reads(verb - 1, "or") && isOwned(line, verb - 2);
    int first = or ? verb - 2 : verb;
    boolean designated = line.reads(first - 2, "for", "being");
    Name body =
        designated ? line.organizationBefore(first) : OrganizationPhrase.subject(line, first);
    int by = verb + 2;
    while (by < verb + MAX_ADVERBS && line.isAt(by, INDIRECTLY)) {
      by++;
    }
    for (Name owner : OrganizationPhrase.list(line, by)) {
      add(line, body, owner, "owner", "subsidiary", verb, verb + 2, found);
    }
  }

  /** "the Y-owned X": also "Y-owned shipper X". */
  private static void compound(Line line, int at, Consumer<FoundRelation> found) {
    Name owner = OrganizationPhrase.named(line, at - 1);
    Name body = OrganizationPhrase.at(line, at + 1);
    add(line, body, owner, "owner", "subsidiary", at, at + 1, found);
  }

  /** "X, which also owns Y and Z"; not "X bought Y shares". */
  private static void active(Line line, int verb, Consumer<FoundRelation> found) {
    Name owner = beforeVerb(line, verb);
    if (owner == null) {
      return;
    }
    List<Name> bodies = OrganizationPhrase.list(line, verb + 1);
    for (Name body : bodies) {
      if (isOwnedThing(line, body)) {
        return;
      }
      add(line, body, owner, "owner", "subsidiary", verb, verb + 1, found);
    }
  }

  private static Name beforeVerb(Line line, int verb) {
    int at = verb - 1;
    while (line.isAt(at, ADVERBS)) {
      at--;
    }
    return OrganizationPhrase.endingAt(line, line.reads(at, ",") ? at - 1 : at);
  }

  /** "X holds a 20% stake in Y", "X owns 40 percent of Y": an owner among others. */
  private static void share(Line line, int at, Consumer<FoundRelation> found) {
    boolean in = line.reads(at + 1, "in") || line.reads(at + 1, "of");
    Name body = in ? OrganizationPhrase.at(line, at + 2) : null;
    if (body == null) {
      return;
    }
    for (int i = at - 1; i > at - MAX_SHARE && i > 0; i--) {
      boolean holds = line.isAt(i, HOLDS);
      if (!holds && !line.isAt(i, PARTS) && !Character.isDigit(line.at(i).text().charAt(0))) {
        return;
      }
      if (holds) {
        add(line, body, beforeVerb(line, i), "owner", "holding", i, at + 1, found);
        return;
      }
    }
  }

  /** "X, part of Y", "X, which is part of Y"; not "X took part of Y". */
  private static void part(Line line, int at, Consumer<FoundRelation> found) {
    boolean said = line.reads(at - 1, ",") || line.reads(at - 1, "is");
    int comma = line.reads(at - 1, "is") ? at - 2 : at - 1;
    comma = line.reads(comma, "which") ? comma - 1 : comma;
    int name = line.reads(comma, ",") ? comma - 1 : comma;
    if (said) {
      Name whole = OrganizationPhrase.at(line, at + 2);
      add(
          line,
          OrganizationPhrase.endingAt(line, name),
          whole,
          "parent",
          "subsidiary",
          at,
          at + 2,
          found);
    }
  }

  /** "the merger of X and Y", "X merged with Y", "X and Y will merge". */
  private static void merger(Line line, int at, Consumer<FoundRelation> found) {
    Name one = null;
    Name other = null;
    if (line.reads(at + 1, "of") || line.reads(at + 1, "between")) {
      one = OrganizationPhrase.named(line, at + 2);
      boolean and = line.reads(at + 3, "and") || line.reads(at + 3, "with");
      other = and ? OrganizationPhrase.named(line, at + 4) : null;
    } else if (line.reads(at, "merge") && line.reads(at - 3, "and")) {
      one = OrganizationPhrase.named(line, at - 4);
      other = OrganizationPhrase.named(line, at - 2);
    } else if (line.reads(at + 1, "with")) {
      int verb = at - 1;
      while (line.isAt(verb, Set.of("to", "will", "would", "agreed", "has", "plans"))) {
        verb--;
      }
      one = OrganizationPhrase.named(line, verb);
      other = OrganizationPhrase.at(line, at + 2);
    }
    add(line, one, other, "merger", "merger", at, at + 1, found);
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
      found.accept(new FoundRelation(from, to, relation, inverse, line.span(start, end), RULE));
    }
  }

  /** "bought {Acme} shares": not Acme itself. */
  private static boolean isOwnedThing(Line line, Name body) {
    for (int i = 0; i < line.size(); i++) {
      if (body.equals(line.at(i).name())) {
        return line.at(i + 1).isPossessive()
            || line.isAt(i + 1, THINGS)
            || Titles.isHead(line.at(i + 1).word());
      }
    }
    return false;
  }
}
