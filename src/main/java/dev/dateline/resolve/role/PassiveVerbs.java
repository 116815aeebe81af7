package dev.dateline.resolve.role;

import dev.dateline.article.Span;
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
 * "X, which is chaired by Ann Lee", "the company run by Ann Lee", "founded by translator Ann Lee",
 * "X, under the leadership of Ann Lee".
 */
final class PassiveVerbs implements RoleRule {
  /** "X, a fund backed and run by Ann Lee": further away another organisation may be meant. */
  private static final int MAX_DISTANCE = 6;

  private static final Set<String> LATE = Set.of("the", "late");
  private static final Set<String> ENDS = Set.of(".", ";", ":", "and", "but");

  @Override
  public void find(Line line, int person, RoleHolder holders, Consumer<FoundRole> found) {
    whoseObject(line, person, found);
    int verb = Relatives.before(line, person) - 2;
    while (Titles.isHonorific(line.at(verb + 1).word()) || line.isAt(verb + 1, LATE)) {
      verb--;
    }
    if (TitleWords.isHead(line, verb + 1)) {
      int before = TitlePhrase.endingWith(line, verb + 1).before();
      verb = line.isArticle(before) ? before - 2 : before - 1;
    }
    if (line.reads(verb + 1, "by")) {
      succession(line, person, verb, holders, found);
    }
    boolean under =
        line.reads(verb + 1, "of")
            && line.reads(verb - 2, "under", "the")
            && !line.at(person + 1).isPossessive();
    if (!under && !line.reads(verb + 1, "by")) {
      return;
    }
    int at = line.reads(verb - 1, "in") && Line.isYear(line.at(verb)) ? verb - 2 : verb;
    Name body = before(line, at);
    if (body == null && at <= MAX_DISTANCE) {
      Name meant = line.reads(0, "the") ? holders.referredBy(line, 1) : null;
      body = line.reads(0, "it") ? holders.meantByIt(line) : meant;
    }
    String word = line.reads(at - 1, "set", "up") ? "established" : line.at(at).word();
    Optional<String> title = under ? Titles.ofNoun(word) : Titles.ofPassiveVerb(word);
    if (title.isPresent() && (body != null || !title.get().equals("leader"))) {
      Span span = line.at(at).span();
      for (Name name : listFrom(line, person)) {
        FoundRole role = new FoundRole(name, title.get(), body, false, span, "role.passive-verb");
        found.accept(body == null && !line.reads(0, "it") ? role.closed() : role);
      }
    }
  }

  /** "was succeeded {as chairman of X} by Ann Lee". */
  private static void succession(
      Line line, int person, int last, RoleHolder holders, Consumer<FoundRole> found) {
    int head =
        TitleWords.isHead(line, last)
            ? last
            : TitleComplement.headOfComplement(line, last, TitleComplement.SHORT);
    int as = head < 0 ? -1 : TitlePhrase.endingWith(line, head).before();
    if (line.reads(as, "as") && line.isAt(as - 1, Appositives.SUCCEEDED)) {
      new TitleReading(line, List.of(line.at(person).name()), "role.succession", holders, found)
          .read(as + 1);
    }
  }

  /** "X, which Ann Lee {founded} in 1999,": of the body before "which". */
  private static void whoseObject(Line line, int person, Consumer<FoundRole> found) {
    int which = person - 1;
    while (Titles.isHonorific(line.at(which).word())) {
      which--;
    }
    int body = line.reads(which - 1, ",") ? which - 2 : which - 1;
    Optional<String> title = Titles.ofActiveVerb(line.at(person + 1).word());
    if ((line.reads(which, "which") || line.reads(which, "that"))
        && line.at(body).isName(NameType.ORGANIZATION)
        && title.isPresent()
        && line.endsPhrase(person + 2)) {
      Span span = line.at(person + 1).span();
      Name holder = line.at(body).name();
      found.accept(
          new FoundRole(
              line.at(person).name(), title.get(), holder, false, span, "role.passive-verb"));
    }
  }

  /** "founded by {A}, {B} and {C}": a list ends with "and"; without it the first alone. */
  private static List<Name> listFrom(Line line, int person) {
    List<Name> people = new ArrayList<>();
    int at = person;
    while (line.at(at).isName(NameType.PERSON)) {
      people.add(line.at(at).name());
      if (line.reads(at - 1, "and")) {
        return people;
      }
      int next = line.afterBracket(at + 1);
      boolean more = line.reads(next, ",") || line.reads(next, "and");
      at = line.reads(next, ",") && line.reads(next + 1, "and") ? next + 2 : next + 1;
      if (!more) {
        break;
      }
    }
    return people.subList(0, 1);
  }

  /** The first verb of "X, {founded} by Ann Lee in 1990 and now run by"; else {@code second}. */
  private static int firstOfTwo(Line line, int and, int second) {
    for (int i = and - 1; i > and - MAX_DISTANCE; i--) {
      if (line.at(i).isName(NameType.PERSON) && line.reads(i - 1, "by")) {
        return i - 2;
      }
    }
    return second;
  }

  private static Name before(Line line, int verb) {
    int last = line.reads(verb - 1, "now") || line.reads(verb - 1, "later") ? verb - 1 : verb;
    int first = line.reads(last - 1, "and") ? firstOfTwo(line, last - 1, verb) : verb;
    for (int i = first - 1; i >= first - MAX_DISTANCE && !line.isAt(i, ENDS); i--) {
      if (line.at(i).isHolder()) {
        return line.at(i).name();
      }
    }
    return null;
  }
}
