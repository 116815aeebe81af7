package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.ArrayList;
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

  /** Words of "employed {as a driver} by X", "teaches {chemistry} at X". */
  private static final int MAX_TIME = 4;

  private static final Set<String> COPULAS = RoleVerbs.of("copula");

  /** "Ann Lee named CEO" is a headline; "Ann Lee named a lawyer" speaks of another. */
  private static final Set<String> APPOINTED = Set.of("named", "appointed", "elected");

  /** Verbs that give these say that somebody is something, whatever they are followed by. */
  private static final Set<String> POSTS = Set.of("chair", "co-chair", "captain");

  /** Followed by "as", they say what somebody becomes. */
  private static final Set<String> DECLARATIONS = RoleVerbs.of("declared");

  private static final Set<String> THEMSELVES = Set.of("himself", "herself", "themselves");

  private static final Set<String> ADVERBS = RoleVerbs.of("adverb");
  private static final Set<String> JOININGS = RoleVerbs.of("joining");

  /** "{holds} a 30% stake in X". */
  private static final Set<String> OWNS =
      Set.of("owns", "own", "holds", "hold", "has", "have", "acquired", "bought");

  private static final Set<String> AUXILIARIES = RoleVerbs.of("auxiliary");
  private static final Set<String> PERFECT = Set.of("has", "have");
  private static final Set<String> SITS = RoleVerbs.of("sitting");
  private static final Set<String> HOLDING = RoleVerbs.of("holding");
  private static final Set<String> POSTS_HELD = RoleVerbs.of("posts");

  private final Line line;
  private final List<Name> people;
  private final RoleHolder holders;
  private final Consumer<FoundRole> found;
  private final BodyObject objects;
  private final MoveReading moves;

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
    this.objects = new BodyObject(line);
    this.moves = new MoveReading(line, people, holders, found);
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
    int joined = line.isAt(at, JOININGS) ? objects.boardAt(at + 1) : -1;
    if (joined > 0) {
      add(at, "board member", line.at(joined).name(), false);
      return objects.afterBoard(joined);
    }
    if (moves.begins(at)) {
      return moves.read(start, at);
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
    int on = line.isAt(sits, SITS) && line.reads(sits + 1, "on") ? objects.boardAt(sits + 2) : -1;
    if (on > 0) {
      add(sits, "board member", line.at(on).name(), false);
      return objects.afterBoard(on);
    }
    int helm = objects.atHelm(at);
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
    Name share = line.isAt(at, OWNS) ? objects.shareIn(at + 1) : null;
    if (share != null) {
      add(at, "shareholder", share, false);
      return line.indexOf(share) + 1;
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
    int setUp = line.reads(at, "set", "up") ? objects.body(at + 2) : -1;
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
    if (!saysSo(start, at)) {
      return -1;
    }
    boolean over = Tense.isOver(line, start, at);
    List<FoundRole> said = new ArrayList<>();
    int end =
        titles(
                relative ? "role.relative-clause" : "role.copula",
                role -> said.add(over ? role.ended() : role))
            .read(at);
    Replaced.take(line, said, end, found);
    return end;
  }

  /** "employed as a driver {by X}": held at X. */
  private Consumer<FoundRole> byEmployer(int title) {
    for (int i = title + 1; i < title + MAX_TIME && !line.reads(i, ","); i++) {
      if (line.reads(i, "by") && objects.body(i + 1) > 0) {
        Name employer = line.at(objects.body(i + 1)).name();
        return role -> found.accept(role.orHeldAt(employer));
      }
    }
    return found;
  }

  private TitleReading titles(String rule, Consumer<FoundRole> taker) {
    return new TitleReading(line, people, rule, holders, taker);
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
    int board = title.equals("chair") ? objects.boardAt(verb + 1) : -1;
    if (board > 0) {
      add(said, title, line.at(board).name(), false);
      return objects.afterBoard(board);
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
    int whole = Titles.isUnit(line.at(object - 1).word()) ? objects.body(object + 1) : -1;
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
    Name described = HolderAfter.described(line, verb + 1);
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
