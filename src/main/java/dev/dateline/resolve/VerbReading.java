package dev.dateline.resolve;

import dev.dateline.names.NameType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads what a verb says that one or more people are: "is a lawyer", "was named president", "heads
 * X", "resigned as chairman of X".
 */
final class VerbReading {
  /** Auxiliaries before a verb: "who has also been". */
  private static final int MAX_AUXILIARIES = 5;

  /** Items of "who {was born in X and} teaches". */
  private static final int MAX_CLAUSE = 12;

  /** Words of "leads the {one-year-old} X". */
  private static final int MAX_DESCRIPTION = 2;

  /** Words of "resigned {on Monday} as". */
  private static final int MAX_TIME = 4;

  /** Items of "moves {from X to Y in May} as". */
  private static final int MAX_JOINED = 10;

  private static final Set<String> COPULAS = RoleVerbs.of("copula");

  /** "Ann Lee named CEO" is a headline; "Ann Lee named a lawyer" speaks of another. */
  private static final Set<String> APPOINTED = Set.of("named", "appointed", "elected");

  /** Verbs that give these say that somebody is something, whatever they are followed by. */
  private static final Set<String> POSTS = Set.of("chair", "co-chair", "captain");

  /** Followed by "as", they say what somebody becomes. */
  private static final Set<String> DECLARATIONS = RoleVerbs.of("declared");

  private static final Set<String> THEMSELVES = Set.of("himself", "herself", "themselves");

  private static final Set<String> ADVERBS = RoleVerbs.of("adverb");
  private static final Set<String> STEPS = RoleVerbs.of("stepping", "keeping");
  private static final Set<String> DOWN = Set.of("down", "on", "back", "aside", "in");
  private static final Set<String> LEAVINGS = RoleVerbs.of("leaving", "stepping");

  /** Before a verb they say that it has not happened yet. */
  static final Set<String> FUTURE = Set.of("will", "to", "would", "may", "could");

  private static final Set<String> JOININGS = RoleVerbs.of("joining");
  private static final Set<String> SUCCESSIONS = RoleVerbs.of("succeeding");
  private static final Set<String> WORKS = RoleVerbs.of("working");
  private static final Set<String> EMPLOYED = Set.of("for", "at", "with");
  private static final Set<String> MOVES = RoleVerbs.of("leaving", "working", "staying", "joining");
  private static final Set<String> AUXILIARIES = RoleVerbs.of("auxiliary");

  /** Items between a title that somebody leaves and who comes after them. */
  private static final int MAX_SUCCESSOR = 20;

  private static final Set<String> WAS = Set.of("was", "were", "been");
  private static final Set<String> PERFECT = Set.of("has", "have");
  private static final Set<String> SITS = RoleVerbs.of("sitting");
  private static final Set<String> HOLDING = RoleVerbs.of("holding");
  private static final Set<String> POSTS_HELD = RoleVerbs.of("posts");
  private static final Set<String> HELM = RoleVerbs.of("helm");
  private static final Set<String> REMOVALS = RoleVerbs.of("removed");

  /** Items of "until" after what somebody was. */
  private static final int MAX_UNTIL = 10;

  private final Line line;
  private final List<Name> people;
  private final RoleHolder holders;
  private final Consumer<FoundRole> found;

  /**
   * In a sentence.
   *
   * @param people whose roles
   * @param found takes each role
   */
  VerbReading(Line line, List<Name> people, RoleHolder holders, Consumer<FoundRole> found) {
    this.line = line;
    this.people = List.copyOf(people);
    this.holders = holders;
    this.found = found;
  }

  /**
   * Reads from item {@code start} on, where the auxiliaries of the verb or "who" may stand, and the
   * verbs listed after it: "was a teacher, {is a lawyer} and {chairs X}".
   *
   * @return whether a verb says a role
   */
  boolean read(int start) {
    int end = readOne(start);
    if (end < 0 && line.reads(start, "who")) {
      end = readOne(afterClause(start));
    }
    boolean found = end > 0;
    while (end > 0) {
      int next = line.reads(end, ",") ? end + 1 : end;
      end = readOne(line.reads(next, "and") ? next + 1 : next);
    }
    return found;
  }

  /** "who {was born in X and} teaches at Y": where the next verb stands; else one past the end. */
  private int afterClause(int who) {
    for (int i = who + 2; i < who + MAX_CLAUSE && !line.reads(i, ","); i++) {
      if (line.at(i).isName(NameType.PERSON)) {
        break;
      }
      if (line.reads(i, "and") && line.at(i + 1).isPlainLowerCase()) {
        return i + 1;
      }
    }
    return line.size();
  }

  /** The item after all that was read, or -1 if the verb says no role. */
  private int readOne(int start) {
    if (line.reads(start, "to")) {
      return -1;
    }
    int at = start;
    while (line.isAt(at, AUXILIARIES)
        && !line.reads(at, "set", "up")
        && at - start < MAX_AUXILIARIES) {
      at++;
    }
    if (line.reads(at, "until") && line.afterTime(at + 1) > at + 1) {
      at = line.afterTime(at + 1);
    }
    int joined = line.isAt(at, JOININGS) ? boardAt(at + 1) : -1;
    if (joined > 0) {
      add(at, "board member", line.at(joined).name(), false);
      return afterBoard(joined);
    }
    if (line.isAt(at, MOVES) || (line.isAt(at, STEPS) && line.isAt(at + 1, DOWN))) {
      return readMove(at);
    }
    if (line.isAt(at, SUCCESSIONS) || line.reads(at + 1, "over", "from")) {
      return readSuccession(at);
    }
    if (line.isAt(at, REMOVALS) && line.reads(at + 1, "as")) {
      return at > start ? titles("role.move", role -> found.accept(role.ended())).read(at + 2) : -1;
    }
    int declared = line.isAt(at + 1, THEMSELVES) ? at + 2 : at + 1;
    if (line.isAt(at, DECLARATIONS) && (line.reads(declared, "as") || declared > at + 1)) {
      int title = line.reads(declared, "as") ? declared + 1 : declared;
      return titles("role.copula", byEmployer(title)).read(title);
    }
    if (line.isAt(at, HOLDING) && line.isArticle(at + 1) && line.isAt(at + 2, POSTS_HELD)) {
      return line.reads(at + 3, "of") ? titles("role.post", found).read(at + 4) : -1;
    }
    int sits = line.reads(at, "on") ? at - 1 : at;
    int on = line.isAt(sits, SITS) && line.reads(sits + 1, "on") ? boardAt(sits + 2) : -1;
    if (on > 0) {
      add(sits, "board member", line.at(on).name(), false);
      return afterBoard(on);
    }
    int helm = atHelm(at);
    if (helm > 0) {
      add(at, "head", line.at(helm).name(), false);
      return helm + 1;
    }
    int team = line.reads(at + 2, "the") ? at + 3 : at + 2;
    Optional<String> served = Titles.ofVerbFor(line.at(at).word());
    if (served.isPresent()
        && line.reads(at + 1, "for")
        && line.at(team).isName(NameType.ORGANIZATION)) {
      add(at, served.get(), line.at(team).name(), line.reads(at, "played"));
      return team + 1;
    }
    boolean relative = line.reads(start, "who");
    boolean perfect = line.isAt(at - 1, PERFECT) && at > start && !line.reads(at, "been");
    Optional<String> done =
        relative
            ? Titles.ofVerb(line.at(at).word())
            : perfect
                ? Titles.ofPassiveVerb(line.at(at).word())
                : Titles.ofActiveVerb(line.at(at).word());
    if (done.isPresent()) {
      Optional<String> also =
          line.reads(at + 1, "and")
              ? Titles.ofActiveVerb(line.at(at + 2).word())
              : Optional.empty();
      if (also.isPresent()) {
        readObject(at, at + 2, done.get());
        return readObject(at + 2, at + 2, also.get());
      }
      return readObject(at, at, done.get());
    }
    int setUp = line.reads(at, "set", "up") ? body(at + 2) : -1;
    if (setUp > 0) {
      add(at, "founder", line.at(setUp).name(), false);
      return setUp + 1;
    }
    boolean active = at == start && (line.isAt(at, APPOINTED) || line.reads(at, "as"));
    if (active && line.isIndefiniteArticle(at + 1)) {
      return -1;
    }
    while (line.isAt(at, COPULAS)
        || (at > start && (line.isAt(at, ADVERBS) || line.reads(at, "made")))) {
      at++;
    }
    return saysSo(start, at)
        ? titles(relative ? "role.relative-clause" : "role.copula", taker(start, at)).read(at)
        : -1;
  }

  /** The item of X in "the board of X" or "X's board" at {@code start}; or -1. */
  private int boardAt(int start) {
    if (line.reads(start, "the", "board")) {
      return onBoard(start + 2);
    }
    int body = body(start);
    boolean owned = body > 0 && line.at(body + 1).isPossessive() && line.reads(body + 2, "board");
    return owned ? body : -1;
  }

  private int afterBoard(int body) {
    return line.at(body + 1).isPossessive() ? body + 3 : body + 1;
  }

  /** The item of "X" or "the X" at {@code start}; or -1. */
  private int body(int start) {
    int at = line.reads(start, "the") ? start + 1 : start;
    return line.at(at).isName(NameType.ORGANIZATION) ? at : -1;
  }

  /** "sits on the board {of} X", "is on the board {of} directors at X": the item of X, or -1. */
  private int onBoard(int afterBoard) {
    int at = afterBoard + (line.reads(afterBoard, "of", "directors") ? 2 : 0);
    int body = line.reads(at + 1, "the") ? at + 2 : at + 1;
    boolean linked = line.isAt(at, Set.of("of", "at", "for"));
    return linked && line.at(body).isName(NameType.ORGANIZATION) ? body : -1;
  }

  /** "took the helm of {X}", "is in charge of the {X}": the item of X, or -1. */
  private int atHelm(int verb) {
    boolean helm =
        line.isAt(verb, HELM)
            && (line.reads(verb + 1, "the", "helm") || line.reads(verb + 1, "the", "reins"));
    int charge = line.reads(verb, "charge") ? verb : verb + 1;
    boolean inCharge = line.reads(charge - 1, "in", "charge");
    int link = helm ? verb + 3 : inCharge ? charge + 1 : -1;
    int body = line.reads(link + 1, "the") ? link + 2 : link + 1;
    boolean held = link > 0 && (line.reads(link, "of") || line.reads(link, "at"));
    return held && line.at(body).isName(NameType.ORGANIZATION) ? body : -1;
  }

  /** "was chairman of X {until} 2019". */
  private boolean isUntil(int verb) {
    if (!line.isAt(verb, WAS)) {
      return false;
    }
    for (int i = verb + 1; i < verb + MAX_UNTIL && !line.reads(i, ","); i++) {
      if (line.reads(i, "until") || line.reads(i, "till")) {
        return true;
      }
    }
    return false;
  }

  /** Takes roles, as ended where "no longer" or "formerly" stands from {@code start} on. */
  private Consumer<FoundRole> taker(int start, int end) {
    for (int i = start; i < end; i++) {
      if (line.reads(i, "no", "longer")
          || line.reads(i, "used", "to")
          || line.reads(i, "until")
          || Titles.isFormer(line.at(i).word())
          || isUntil(i)) {
        return role -> found.accept(role.ended());
      }
    }
    return found;
  }

  /** "employed as a driver {by X}": held at X. */
  private Consumer<FoundRole> byEmployer(int title) {
    for (int i = title + 1; i < title + MAX_TIME && !line.reads(i, ","); i++) {
      if (line.reads(i, "by") && body(i + 1) > 0) {
        Name employer = line.at(body(i + 1)).name();
        return role -> found.accept(role.orHeldAt(employer));
      }
    }
    return found;
  }

  private TitleReading titles(String rule, Consumer<FoundRole> taker) {
    return new TitleReading(line, people, rule, holders, taker);
  }

  /** "resigned as chairman of X", "will stay on as captain", "stepped down as head of X". */
  private int readMove(int verb) {
    int at = verb + 1;
    while (at <= verb + 2 && line.isAt(at, DOWN)) {
      at++;
    }
    boolean forBody = line.isAt(verb, WORKS) && line.isAt(at, EMPLOYED);
    if (forBody || line.isAt(verb, JOININGS)) {
      return readJoining(at);
    }
    int last = at + MAX_TIME;
    while (at < last
        && !line.reads(at, "as")
        && (!line.at(at).isName() || line.at(at).isName(NameType.PLACE))
        && !line.reads(at, ",")) {
      at++;
    }
    if (!line.reads(at, "as")) {
      return -1;
    }
    Name successor = successor(at + 1);
    if (successor != null) {
      new TitleReading(line, List.of(successor), "role.succession", holders, found).read(at + 1);
    }
    boolean leaves =
        line.isAt(verb, LEAVINGS) && !line.reads(verb + 1, "in") && !line.isAt(verb - 1, FUTURE);
    Consumer<FoundRole> taker = taker(verb - 2, verb);
    return titles("role.move", role -> taker.accept(leaves ? role.ended() : role)).read(at + 1);
  }

  /** "will retire as chairman and be {succeeded by} Ann Lee": who; or null. */
  private Name successor(int start) {
    for (int i = start; i < start + MAX_SUCCESSOR && !line.at(i).isName(NameType.PERSON); i++) {
      if (line.isAt(i, Appositives.SUCCEEDED) && line.reads(i + 1, "by")) {
        int at = i + 2;
        while (Titles.isHonorific(line.at(at).word())) {
          at++;
        }
        return line.at(at).isName(NameType.PERSON) ? line.at(at).name() : null;
      }
    }
    return null;
  }

  /** "joined {X in 2018 as head of Y}", "moves {from X to Y as chief economist}". */
  private int readJoining(int start) {
    Name joined = null;
    for (int i = start; i < start + MAX_JOINED && !line.at(i).isName(NameType.PERSON); i++) {
      if (line.reads(i, "as")) {
        Name body = joined;
        return titles("role.move", role -> found.accept(role.orHeldAt(body))).read(i + 1);
      }
      joined = line.at(i).isName(NameType.ORGANIZATION) ? line.at(i).name() : joined;
    }
    return -1;
  }

  /** "replaced {Ann Lee as chairman of X}". */
  private int readSuccession(int verb) {
    int as = verb + 1;
    while (as <= verb + MAX_TIME
        && (line.at(as).isName(NameType.PERSON)
            || Titles.isHonorific(line.at(as).word())
            || (line.at(as).isPlainLowerCase() && !line.reads(as, "as")))) {
      as++;
    }
    return as > verb + 1 && line.reads(as, "as") ? titles("role.move", found).read(as + 1) : -1;
  }

  /** Whether one of the words from {@code start} to {@code end} makes what follows a predicate. */
  private boolean saysSo(int start, int end) {
    for (int i = start; i < end; i++) {
      if (line.isAt(i, COPULAS)) {
        return true;
      }
    }
    return false;
  }

  /** "teaches {chemistry at X}". */
  private int readTeaching(int verb, String title) {
    int at = verb + 1;
    while (at <= verb + MAX_TIME && !line.reads(at, "at") && line.at(at).isPlainLowerCase()) {
      at++;
    }
    int body = line.reads(at + 1, "the") ? at + 2 : at + 1;
    if (!line.reads(at, "at") || !line.at(body).isName(NameType.ORGANIZATION)) {
      return -1;
    }
    add(verb, title, line.at(body).name(), false);
    return body + 1;
  }

  private boolean isDescription(int index) {
    return line.at(index).isPlainLowerCase() && !line.endsPhrase(index);
  }

  /**
   * "who heads the X", "owns and runs X".
   *
   * @param said the verb
   * @param last the last verb before the object
   */
  private int readObject(int said, int last, String title) {
    boolean dated = line.reads(last + 1, "in") && Line.isYear(line.at(last + 2));
    int verb = dated ? last + 2 : last;
    int board = title.equals("chair") ? boardAt(verb + 1) : -1;
    if (board > 0) {
      add(said, title, line.at(board).name(), false);
      return afterBoard(board);
    }
    if (title.equals("teacher") && !line.at(verb + 1).isName()) {
      return readTeaching(verb, title);
    }
    boolean definite = line.reads(verb + 1, "the");
    int object = definite ? verb + 2 : verb + 1;
    boolean isPost = POSTS.contains(title) && line.at(object).isPlainLowerCase();
    while (definite && object < verb + 2 + MAX_DESCRIPTION && isDescription(object)) {
      object++;
    }
    int whole = Titles.isUnit(line.at(object - 1).word()) ? body(object + 1) : -1;
    if (whole > 0 && RoleHolder.isLink(line, object)) {
      object = whole;
    }
    if (!line.at(object).isHolder()) {
      Name meant = definite ? holders.referredBy(line, verb + 2) : null;
      if (meant != null && line.endsPhrase(verb + 3)) {
        add(said, title, meant, false);
        return verb + 3;
      }
      if (!isPost) {
        return -1;
      }
      object = definite ? verb + 2 : verb + 1;
    }
    boolean former = line.at(said).word().endsWith("headed");
    Name described = RoleHolder.described(line, verb + 1);
    Name body = described == null ? line.at(object).name() : described;
    add(said, title, body, former);
    return object + 1;
  }

  /** The span is the verb, the title its noun. */
  private void add(int verb, String title, Name body, boolean former) {
    for (Name person : people) {
      FoundRole role =
          new FoundRole(person, title, body, former, line.at(verb).span(), "role.verb");
      found.accept(body == null ? role.closed() : role);
    }
  }
}
