package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * "Ann Lee, 54, chief executive of X,", "Ann Lee, the company's founder,", "Ann Lee (editor of X)",
 * "A and B, ministers of X"; and, after a verb, "Ann Lee, who is the chairman of X", "Ann Lee was
 * named president".
 */
final class Appositives implements RoleRule {
  /** Words before the one whom a title belongs to, in "Ann Lee, President Bo Ek's envoy". */
  private static final int MAX_BEFORE_OWNER = 3;

  /** Of one list. */
  private static final int MAX_PEOPLE = 30;

  /** Items from the last name to "respectively". */
  private static final int MAX_RESPECTIVE = 30;

  private static final Pattern AGE = Pattern.compile("\\d{1,3}");

  /** Whoever was replaced is no longer what the other became. */
  static final Set<String> SUCCEEDED =
      Set.of("replaced", "replaces", "replacing", "succeeded", "succeeds", "succeeding");

  private static final String RULE = "role.appositive";

  /** "who plays {Ann Lee}, a lawyer": somebody in a play. */
  private static final Set<String> PLAYING = Set.of("plays", "playing", "portrays", "portraying");

  private static final Set<String> ADVERBS = Set.of("now", "currently", "also", "then");

  /** Marks that part a name from what is said of its bearer. */
  private static final Set<String> APART = Set.of(",", "–", "—", "-");

  /** "Bo Ek's {successor} as chairman". */
  static final Set<String> SUCCESSORS = Set.of("successor", "predecessor", "replacement");

  /** "Ann Lee{:} Chairman of X" as a line of a list. */
  private static final Set<String> ENTRY_MARKS = Set.of(":", "-", "–", "—");

  private static final Set<String> ELECTED = Set.of("elected", "appointed", "named", "re-elected");

  private static final Set<String> DASHES = Set.of("–", "—", "-");
  private static final Set<String> PRONOUNS = Set.of("he", "she");

  /** "Ann Lee, {left}, chairman of X": where somebody stands in a picture. */
  private static final Set<String> POSITIONS =
      Set.of("left", "right", "centre", "center", "pictured", "above", "below");

  /** Items of "Ann Lee{, born in Oslo in 1950,} is a lawyer". */
  private static final int MAX_ASIDE = 12;

  /** Of "at the time". */
  private static final int PAST_WORDS = 3;

  @Override
  public void find(Line line, int person, RoleHolder holders, Consumer<FoundRole> found) {
    int before = beforeHonorifics(line, person - 1);
    if (line.reads(before, "if") || line.isAt(before, PLAYING)) {
      return;
    }
    boolean left = line.isAt(before, SUCCEEDED) || line.reads(before - 1, "over", "from");
    Consumer<FoundRole> taker = role -> found.accept(left ? role.ended() : role);
    List<Name> people = listEndingAt(line, person);
    boolean all = people.size() > 1 && find(line, person, people, holders, taker);
    if (!all) {
      List<FoundRole> ofLast = new ArrayList<>();
      find(line, person, List.of(line.at(person).name()), holders, ofLast::add);
      boolean each = ofLast.size() == people.size() && isRespective(line, person);
      for (int i = 0; i < ofLast.size(); i++) {
        taker.accept(each ? ofLast.get(i).of(people.get(i)) : ofLast.get(i));
      }
    }
  }

  /** "A and B, chairman and secretary of X {respectively}". */
  private static boolean isRespective(Line line, int person) {
    for (int i = person + 1; i <= person + MAX_RESPECTIVE; i++) {
      if (line.reads(i, "respectively")) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is said of {@code people}, whose names item {@code last} ends. */
  private static boolean find(
      Line line, int last, List<Name> people, RoleHolder holders, Consumer<FoundRole> found) {
    TitleReading titles = new TitleReading(line, people, RULE, holders, found);
    VerbReading verbs = new VerbReading(line, people, holders, found);
    int at = last + 1;
    if (people.size() == 1 && isSeat(line, at)) {
      Item seat = line.at(at);
      found.accept(new FoundRole(people.get(0), seat.text(), null, false, seat.span(), RULE));
      at++;
    }
    if (line.reads(at, "(")) {
      int read = titles.read(afterAge(line, at + 1));
      if (read > 0) {
        return true;
      }
      at = line.afterBracket(at);
    }
    int body = line.reads(at + 1, "the") ? at + 2 : at + 1;
    if (line.reads(at, "of")
        && line.at(body).isName(NameType.ORGANIZATION)
        && line.reads(body + 1, ",")
        && !line.isIndefiniteArticle(body + 2)
        && (!line.reads(body + 2, "the") || TitlePhrase.refersBack(line, body + 4))) {
      Name holder = line.at(body).name();
      return new TitleReading(
                  line, people, RULE, holders, role -> found.accept(role.orHeldAt(holder)))
              .read(body + 2)
          > 0;
    }
    boolean comma = line.isAt(at, APART);
    if (last == 0 && line.isAt(at, ENTRY_MARKS) && line.at(at + 1).isPlainCapitalised()) {
      return titles.read(at + 1) > 0;
    }
    if (!comma && !line.reads(at, "(")) {
      boolean title = isFullTitle(line, at) || isElliptic(line, last);
      return verbs.read(at) || (title && titles.read(at) > 0);
    }
    at = afterAge(line, at + 1);
    at = isOfPlace(line, at) ? at + 3 : at;
    boolean office = isSeat(line, at) && RoleHolder.isLink(line, at + 1);
    int next = line.reads(at + 1, ".") ? at + 2 : at + 1;
    boolean seat = isSeat(line, at) && line.reads(next, ",");
    if (!office && !seat && Titles.isPostnominal(line.at(at).word())) {
      if (!line.reads(next, ",")) {
        return verbs.read(next);
      }
      at = next + 1;
    }
    at = line.isAt(at, POSITIONS) && line.reads(at + 1, ",") ? at + 2 : at;
    int ended = afterEnd(line, at);
    if (ended > at) {
      int end = titles.read(ended, true);
      verbs.read(end > 0 ? afterAside(line, end) : line.size());
      return end > 0;
    }
    if (line.reads(at, "then") && titles.read(at + 1, true) > 0) {
      return true;
    }
    at = line.isAt(at, ADVERBS) ? at + 1 : at;
    if (line.reads(at, "who")) {
      return verbs.read(at);
    }
    at = line.reads(at, "as") ? at + 1 : at;
    int owned = afterOwner(line, at);
    if (line.isAt(owned, SUCCESSORS) && line.reads(owned + 1, "as")) {
      boolean before = line.reads(owned, "predecessor");
      return titles.read(owned + 2, before) > 0;
    }
    int end = comma ? titles.read(owned) : -1;
    if (end > 0) {
      int after = line.afterBracket(end);
      if (!verbs.read(line.reads(after, ",") ? after + 1 : after)) {
        verbs.read(afterAside(line, after));
      }
      return true;
    }
    if (DASHES.contains(line.at(at - 1).text()) && line.isAt(at, PRONOUNS)) {
      return verbs.read(at + 1);
    }
    Name subject = Relatives.subject(line, last);
    if (comma && subject != null) {
      return new VerbReading(line, List.of(subject), holders, found).read(at);
    }
    return comma && (verbs.read(at) || verbs.read(afterAside(line, at)));
  }

  /**
   * The item after "once", "formerly", "at the time" or "until last year"; {@code start} if none
   * stands there.
   */
  private static int afterEnd(Line line, int start) {
    boolean until = line.reads(start, "until");
    boolean once = line.reads(start, "once") || line.reads(start, "formerly");
    int ended = line.isPast(start) ? start + PAST_WORDS : start;
    return once ? start + 1 : until ? line.afterTime(start + 1) : ended;
  }

  /** "Ann Lee {MP}": a seat in a parliament, which stands after the name as degrees do. */
  private static boolean isSeat(Line line, int index) {
    String word = line.at(index).word();
    return line.at(index).isPlainCapitalised() && Titles.isPostnominal(word) && Titles.isHead(word);
  }

  /** "Bo Ek was elected chairman, Ann Lee {secretary} and Cy Roe {treasurer}". */
  private static boolean isElliptic(Line line, int person) {
    int before = beforeHonorifics(line, person - 1);
    int verb = person;
    while (verb > 0 && !line.isAt(verb, ELECTED)) {
      verb--;
    }
    return (line.reads(before, ",") || line.reads(before, "and"))
        && line.isAt(verb, ELECTED)
        && line.at(person + 1).isPlainLowerCase();
  }

  /** "Ann Lee {the curator of the X} wrote": without a comma it must say where. */
  private static boolean isFullTitle(Line line, int start) {
    boolean office = line.reads(start, "the") && Titles.isHead(line.at(start + 1).word());
    int at = line.reads(start + 3, "the") ? start + 4 : start + 3;
    return office && line.reads(start + 2, "of") && line.at(at).isName(NameType.ORGANIZATION);
  }

  /** The item after the comma that ends an aside without another person; else one past the end. */
  private static int afterAside(Line line, int start) {
    for (int i = start; i < start + MAX_ASIDE && !isAnother(line, i); i++) {
      if (line.reads(i, ",")) {
        return i + 1;
      }
    }
    return line.size();
  }

  /** Somebody else, who may be the subject of a verb; not in "Ann Lee, {Bo Ek's} wife,". */
  private static boolean isAnother(Line line, int index) {
    return line.at(index).isName(NameType.PERSON) && !line.at(index + 1).isPossessive();
  }

  /** The people of "A, B and C" where item {@code last} is C; otherwise that one alone. */
  private static List<Name> listEndingAt(Line line, int last) {
    Deque<Name> people = new ArrayDeque<>(List.of(line.at(last).name()));
    int at = beforeHonorifics(line, last - 1);
    boolean isList = line.reads(at, "and");
    while (isList && people.size() < MAX_PEOPLE && (line.reads(at, "and") || line.reads(at, ","))) {
      int previous = line.reads(at, "and") && line.reads(at - 1, ",") ? at - 2 : at - 1;
      previous = line.beforeBracket(previous);
      if (!line.at(previous).isName(NameType.PERSON)) {
        break;
      }
      people.addFirst(line.at(previous).name());
      at = beforeHonorifics(line, previous - 1);
    }
    return List.copyOf(people);
  }

  private static int beforeHonorifics(Line line, int index) {
    int at = index;
    while (Titles.isHonorific(line.at(at).word())) {
      at--;
    }
    return at;
  }

  /** "Ann Lee, President Bo Ek's {envoy}": the title begins after somebody it belongs to. */
  private static int afterOwner(Line line, int start) {
    for (int i = start; i < start + MAX_BEFORE_OWNER && !line.reads(i, ","); i++) {
      if (line.at(i).isName(NameType.PERSON) && line.at(i + 1).isPossessive()) {
        return i + 2;
      }
    }
    return start;
  }

  /** "Ann Lee, 54, {of Oslo,} a plumber". */
  private static boolean isOfPlace(Line line, int start) {
    return (line.reads(start, "of") || line.reads(start, "from"))
        && line.at(start + 1).isName(NameType.PLACE)
        && line.reads(start + 2, ",");
  }

  private static int afterAge(Line line, int start) {
    int at = line.reads(start, "age") || line.reads(start, "aged") ? start + 1 : start;
    boolean age = AGE.matcher(line.at(at).text()).matches();
    if (age && line.reads(at + 1, ")") && line.reads(at + 2, ",")) {
      return at + 3;
    }
    return age && line.reads(at + 1, ",") ? at + 2 : at;
  }
}
