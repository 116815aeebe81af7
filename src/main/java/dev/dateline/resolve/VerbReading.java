package dev.dateline.resolve;

import dev.dateline.names.NameType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads what a verb says that one or more people are: "is a lawyer", "was named president", "heads
 * X", "resigned as chairman of X".
 *
 * @param people whose roles
 * @param found takes each role
 */
record VerbReading(Line line, List<Name> people, RoleHolder holders, Consumer<FoundRole> found) {
  /** Auxiliaries before a verb: "who has also been". */
  private static final int MAX_AUXILIARIES = 3;

  /** Words of "leads the {one-year-old} X". */
  private static final int MAX_DESCRIPTION = 2;

  /** Items of "joined {X in 2018} as". */
  private static final int MAX_JOINED = 4;

  private static final Set<String> COPULAS =
      Set.of(
          "is",
          "was",
          "are",
          "were",
          "been",
          "became",
          "become",
          "becomes",
          "remains",
          "remained",
          "as",
          "named",
          "appointed",
          "elected");

  /** "Ann Lee named CEO" is a headline; "Ann Lee named a lawyer" speaks of another. */
  private static final Set<String> APPOINTED = Set.of("named", "appointed", "elected");

  /** Verbs that give these say that somebody is something, whatever they are followed by. */
  private static final Set<String> POSTS = Set.of("chair", "co-chair", "captain");

  /** Followed by "as", they say what somebody becomes. */
  private static final Set<String> DECLARATIONS =
      Set.of(
          "announced",
          "chosen",
          "confirmed",
          "installed",
          "introduced",
          "listed",
          "picked",
          "presented",
          "selected",
          "unveiled",
          "registered",
          "employed");

  private static final Set<String> ADVERBS = Set.of("now", "currently", "also", "then", "once");
  private static final Set<String> STEPS =
      Set.of("step", "steps", "stepped", "stand", "stands", "stood", "stay", "stays", "stayed");
  private static final Set<String> DOWN = Set.of("down", "on", "back", "aside", "in");
  private static final Set<String> LEAVINGS =
      Set.of(
          "step",
          "steps",
          "stepped",
          "stand",
          "stands",
          "stood",
          "resign",
          "resigns",
          "resigned",
          "retire",
          "retires",
          "retired",
          "quit",
          "quits");
  private static final Set<String> JOININGS = Set.of("join", "joins", "joined");
  private static final Set<String> MOVES =
      Set.of(
          "resign",
          "resigns",
          "resigned",
          "retire",
          "retires",
          "retired",
          "quit",
          "quits",
          "serve",
          "serves",
          "continue",
          "continues",
          "continued",
          "join",
          "joins",
          "joined",
          "return",
          "returns",
          "returned");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "who",
          "has",
          "have",
          "been",
          "had",
          "also",
          "currently",
          "now",
          "once",
          "serves",
          "served",
          "was",
          "is",
          "are",
          "were",
          "be",
          "re-elected",
          "sworn",
          "in",
          "will",
          "would",
          "set",
          "due",
          "to");

  VerbReading {
    people = List.copyOf(people);
  }

  /**
   * Reads from item {@code start} on, where the auxiliaries of the verb or "who" may stand, and the
   * verbs listed after it: "was a teacher, {is a lawyer} and {chairs X}".
   *
   * @return whether a verb says a role
   */
  boolean read(int start) {
    int end = readOne(start);
    boolean found = end > 0;
    while (end > 0) {
      int next = line.at(end).text().equals(",") ? end + 1 : end;
      end = readOne(line.reads(next, "and") ? next + 1 : next);
    }
    return found;
  }

  /** The item after all that was read, or -1 if the verb says no role. */
  private int readOne(int start) {
    int at = start;
    while (line.isAt(at, AUXILIARIES) && at - start < MAX_AUXILIARIES) {
      at++;
    }
    if (line.isAt(at, MOVES) || (line.isAt(at, STEPS) && line.isAt(at + 1, DOWN))) {
      return readMove(at);
    }
    if (line.isAt(at, DECLARATIONS) && line.reads(at + 1, "as")) {
      return titles("role.copula", found).read(at + 2);
    }
    boolean relative = line.reads(start, "who");
    Optional<String> done =
        relative ? Titles.ofVerb(line.at(at).word()) : Titles.ofActiveVerb(line.at(at).word());
    if (done.isPresent()) {
      return readObject(at, done.get());
    }
    boolean active = at == start && line.isAt(at, APPOINTED);
    if (active && (line.reads(at + 1, "a") || line.reads(at + 1, "an"))) {
      return -1;
    }
    while (line.isAt(at, COPULAS) || (at > start && line.isAt(at, ADVERBS))) {
      at++;
    }
    return saysSo(start, at)
        ? titles(relative ? "role.relative-clause" : "role.copula", found).read(at)
        : -1;
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
    int body = line.reads(at, "the") ? at + 1 : at;
    if (line.isAt(verb, JOININGS) && line.at(body).isName(NameType.ORGANIZATION)) {
      Name joined = line.at(body).name();
      for (at = body + 1; at < body + MAX_JOINED && !line.reads(at, "as"); at++) {}
      return line.reads(at, "as")
          ? titles("role.move", role -> found.accept(role.orHeldAt(joined))).read(at + 1)
          : -1;
    }
    if (!line.reads(at, "as")) {
      return -1;
    }
    boolean leaves = line.isAt(verb, LEAVINGS);
    return titles("role.move", role -> found.accept(leaves ? role.ended() : role)).read(at + 1);
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

  private boolean isDescription(int index) {
    return line.at(index).isPlainLowerCase() && !line.endsPhrase(index);
  }

  /** "who heads the X": the span is the verb, the title its noun. */
  private int readObject(int verb, String title) {
    boolean definite = line.reads(verb + 1, "the");
    int object = definite ? verb + 2 : verb + 1;
    boolean isPost = POSTS.contains(title) && line.at(object).isPlainLowerCase();
    while (definite && object < verb + 2 + MAX_DESCRIPTION && isDescription(object)) {
      object++;
    }
    if (!line.at(object).isHolder()) {
      if (!isPost) {
        return -1;
      }
      object = definite ? verb + 2 : verb + 1;
    }
    boolean former = line.at(verb).word().endsWith("headed");
    Name body = line.at(object).name();
    for (Name person : people) {
      FoundRole role =
          new FoundRole(person, title, body, former, line.at(verb).span(), "role.verb");
      found.accept(body == null ? role.closed() : role);
    }
    return object + 1;
  }
}
