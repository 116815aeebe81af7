package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads where people come from and go to: "resigned as chairman of X", "joined X as head of Y",
 * "replaced Ann Lee as mayor".
 */
final class MoveReading {
  private static final String RULE = "role.move";

  /** Words of "resigned {on Monday} as". */
  private static final int MAX_TIME = 4;

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

  /** Items between a title that somebody leaves and who comes after them. */
  private static final int MAX_SUCCESSOR = 20;

  private static final Set<String> REMOVALS = RoleVerbs.of("removed");

  /** Items of "moves {from X to Y in May} as". */
  private static final int MAX_JOINED = 10;

  private final Line line;
  private final List<Name> people;
  private final RoleHolder holders;
  private final Consumer<FoundRole> found;

  /**
   * In a sentence.
   *
   * @param people who move
   * @param found takes each role
   */
  MoveReading(Line line, List<Name> people, RoleHolder holders, Consumer<FoundRole> found) {
    this.line = line;
    this.people = List.copyOf(people);
    this.holders = holders;
    this.found = found;
  }

  /** Whether the verb {@code at} is one of moving. */
  boolean begins(int at) {
    return line.isAt(at, MOVES)
        || (line.isAt(at, STEPS) && line.isAt(at + 1, DOWN))
        || isSuccession(at)
        || (line.isAt(at, REMOVALS) && line.reads(at + 1, "as"));
  }

  private boolean isSuccession(int at) {
    return line.isAt(at, SUCCESSIONS) || line.reads(at + 1, "over", "from");
  }

  /**
   * Reads what follows such a verb.
   *
   * @param start where its auxiliaries begin: "{was} removed as"
   * @return the item after all that was read, or -1 if it says no role
   */
  int read(int start, int at) {
    if (line.isAt(at, MOVES) || (line.isAt(at, STEPS) && line.isAt(at + 1, DOWN))) {
      return readMove(at);
    }
    if (isSuccession(at)) {
      return readSuccession(at);
    }
    return at > start ? titles(role -> found.accept(role.ended())).read(at + 2) : -1;
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
    boolean over = leaves || Tense.isOver(line, verb - 2, verb);
    return titles(role -> found.accept(over ? role.ended() : role)).read(at + 1);
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
        return titles(role -> found.accept(role.orHeldAt(body))).read(i + 1);
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
    return as > verb + 1 && line.reads(as, "as") ? titles(found).read(as + 1) : -1;
  }

  private TitleReading titles(Consumer<FoundRole> taker) {
    return new TitleReading(line, people, RULE, holders, taker);
  }
}
