package dev.dateline.resolve.relation;

import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.OrganizationPhrase;
import dev.dateline.resolve.line.Titles;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Ties that verbs say: "X, a shipper wholly owned by Y", "X owns Y and Z", "X acquired Y", "X holds
 * a 20% stake in Y", "X, part of Y", "X belongs to Y", "X acts on behalf of Y".
 */
final class OwnershipRelations {
  private static final String RULE = "relation.verb";

  /** Items between "holds" and "stake". */
  private static final int MAX_SHARE = 10;

  private static final Set<String> OWNED =
      Set.of("owned", "controlled", "acquired", "bought", "absorbed", "-owned", "-controlled");
  private static final Set<String> OVER = Set.of("formerly", "previously", "once", "not", "never");
  private static final Set<String> OWNS =
      Set.of("owns", "controls", "acquired", "acquires", "acquire", "bought", "buys", "absorbed");
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
          "acquires",
          "raised",
          "raises",
          "increased",
          "increases",
          "lifted");
  private static final Set<String> SAYS = Set.of("said", "says", "announced", "confirmed");
  private static final Set<String> SHARES =
      Set.of("stake", "shareholding", "holding", "interest", "%", "percent", "cent");
  private static final Set<String> ACTS = Set.of("acts", "acted", "acting");
  private static final Set<String> BELONGS = Set.of("belongs", "belonged", "belonging");
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

  /** Between "by" and the owner. */
  private static final Set<String> INDIRECTLY = Set.of(",", "directly", "or", "indirectly");

  private static final int MAX_ADVERBS = 8;

  private OwnershipRelations() {}

  static void find(Line line, Scene scene, Consumer<FoundRelation> found) {
    for (int i = 0; i < line.size(); i++) {
      if (isOwned(line, i) && line.reads(i + 1, "by")) {
        passive(line, i, found);
      } else if (line.isAt(i, OWNED) && line.at(i).text().startsWith("-")) {
        compound(line, i, found);
      }
      if (line.isAt(i, OWNS) && !line.reads(i + 1, "by")) {
        active(line, i, scene, found);
      }
      if (line.reads(i, "own") || line.reads(i, "control")) {
        several(line, i, found);
      }
      if (line.isAt(i, SHARES)) {
        share(line, i, found);
      }
      if (line.reads(i, "in", "which")) {
        shareInWhich(line, i, found);
      }
      if (line.reads(i, "part", "of")) {
        part(line, i, found);
      }
      if (line.isAt(i, BELONGS) && line.reads(i + 1, "to")) {
        belonging(line, i, found);
      }
      if (line.reads(i, "on", "behalf", "of")) {
        behalf(line, i, found);
      }
      if (line.reads(i, "affiliated", "with") || line.reads(i, "-affiliated")) {
        affiliation(line, i, found);
      }
    }
  }

  /** "X and Y jointly own Z". */
  private static void several(Line line, int verb, Consumer<FoundRelation> found) {
    Name body = OrganizationPhrase.at(line, verb + 1);
    for (Name owner : OrganizationPhrase.severalBefore(line, verb)) {
      add(line, body, owner, "owner", "subsidiary", verb, verb + 1, found);
    }
  }

  /** "X, in which Y holds a 20% stake". */
  private static void shareInWhich(Line line, int in, Consumer<FoundRelation> found) {
    Name body = OrganizationPhrase.endingAt(line, line.reads(in - 1, ",") ? in - 2 : in - 1);
    Name owner = OrganizationPhrase.at(line, in + 2);
    int verb = owner == null ? line.size() : line.indexOf(owner) + 1;
    for (int i = verb + 1; line.isAt(verb, HOLDS) && i < verb + MAX_SHARE; i++) {
      if (line.isAt(i, SHARES)) {
        add(line, body, owner, "owner", "holding", verb, i + 1, found);
        return;
      }
    }
  }

  /** "X belongs to Y", "The remaining 40 percent of X belongs to Y". */
  private static void belonging(Line line, int verb, Consumer<FoundRelation> found) {
    Name body = OrganizationPhrase.beforeVerb(line, verb);
    Name whole = OrganizationPhrase.at(line, verb + 2);
    int of = line.isArticle(verb - 2) ? verb - 3 : verb - 2;
    boolean share = line.reads(of, "of") && line.isAt(of - 1, SHARES);
    String relation = share ? "owner" : "parent";
    add(line, body, whole, relation, share ? "holding" : "subsidiary", verb, verb + 2, found);
  }

  /** "X acts for or on behalf of Y", "designated X for acting on behalf of Y". */
  private static void behalf(Line line, int on, Consumer<FoundRelation> found) {
    boolean or = line.reads(on - 2, "for", "or");
    int verb = or ? on - 3 : on - 1;
    boolean designated = line.reads(verb - 1, "for");
    if (line.isAt(verb, ACTS) && (or || designated)) { // agents and lawyers act on behalf too
      Name body =
          designated ? line.organizationBefore(verb) : OrganizationPhrase.subject(line, verb);
      Name principal = OrganizationPhrase.at(line, on + 3);
      add(line, body, principal, "principal", "agent", verb, on + 3, found);
    }
  }

  /** "X, affiliated with Y", "the Y-affiliated X". */
  private static void affiliation(Line line, int at, Consumer<FoundRelation> found) {
    boolean compound = line.reads(at, "-affiliated");
    Name body = OrganizationPhrase.at(line, compound ? at + 1 : at + 2);
    Name other =
        compound ? OrganizationPhrase.named(line, at - 1) : OrganizationPhrase.subject(line, at);
    add(line, body, other, "affiliate", "affiliate", at, compound ? at + 1 : at + 2, found);
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
    boolean both = line.reads(first - 1, "both") && line.reads(first - 2, ",");
    Name body =
        designated ? line.organizationBefore(first) : OrganizationPhrase.subject(line, first);
    int by = verb + 2;
    while (by < verb + MAX_ADVERBS && line.isAt(by, INDIRECTLY)) {
      by++;
    }
    for (Name owner : OrganizationPhrase.list(line, by)) {
      if (both && line.reads(first - 4, "and")) {
        Name last = OrganizationPhrase.endingAt(line, first - 3);
        Name one = OrganizationPhrase.endingAt(line, first - 5);
        add(line, last, owner, "owner", "subsidiary", verb, verb + 2, found);
        add(line, one, owner, "owner", "subsidiary", verb, verb + 2, found);
      }
      add(line, body, owner, "owner", "subsidiary", verb, verb + 2, found);
    }
  }

  /** "the Y-owned X": also "Y-owned shipper X", "X, a Y-owned shipper". */
  private static void compound(Line line, int at, Consumer<FoundRelation> found) {
    Name owner = OrganizationPhrase.named(line, at - 1);
    Name body = OrganizationPhrase.at(line, at + 1);
    if (body == null && line.isIndefiniteArticle(at - 2) && line.reads(at - 3, ",")) {
      body = OrganizationPhrase.endingAt(line, at - 4);
    }
    add(line, body, owner, "owner", "subsidiary", at, at + 1, found);
  }

  /** "X, which also owns Y and Z", "It owns Y"; not "X bought Y shares". */
  private static void active(Line line, int verb, Scene scene, Consumer<FoundRelation> found) {
    boolean says = line.reads(verb - 1, "it") && line.isAt(verb - 2, SAYS);
    Name owner =
        verb == 1 && line.reads(0, "it")
            ? scene.organizationBefore(line, 0)
            : OrganizationPhrase.beforeVerb(line, says ? verb - 2 : verb);
    if (owner == null) {
      return;
    }
    List<Name> bodies = OrganizationPhrase.list(line, verb + 1);
    for (Name body : bodies) {
      if (isOwnedThing(line, body) || (bodies.indexOf(body) > 0 && isSubject(line, body))) {
        return;
      }
      add(line, body, owner, "owner", "subsidiary", verb, verb + 1, found);
    }
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
        add(
            line,
            body,
            OrganizationPhrase.beforeVerb(line, i),
            "owner",
            "holding",
            i,
            at + 1,
            found);
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

  /** "A bought B and {C} struck a deal". */
  private static boolean isSubject(Line line, Name body) {
    for (int i = 0; i < line.size(); i++) {
      if (body.equals(line.at(i).name())) {
        return line.at(i + 1).isPlainLowerCase() && !line.endsPhrase(i + 1);
      }
    }
    return false;
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
