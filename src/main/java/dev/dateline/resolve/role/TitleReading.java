package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the titles of a phrase about one or more people: "a linguist, schoolteacher and editor of
 * X", "ministers of Y", "one of the organizers".
 */
final class TitleReading {
  /** "a longtime close adviser": more unknown words make another kind of phrase. */
  private static final int MAX_UNKNOWN = 3;

  /** Words before the head of a further title in a list. */
  private static final int MAX_LISTED = 3;

  /** Titles of one list. */
  private static final int MAX_TITLES = 20;

  /** Words of "and, {after leaving office}, the leader of X". */
  private static final int MAX_ASIDE = 5;

  private static final Set<String> PREPOSITIONS = Set.of("of", "at", "for", "in", "with", "to");
  private static final Set<String> KIN =
      Set.of(
          "wife", "husband", "son", "daughter", "brother", "sister", "father", "mother", "widow");
  private static final Set<String> ASIDES =
      Set.of("after", "before", "since", "until", "later", "in", "from");
  private static final Set<String> TIMES = Set.of("since", "from", "until");
  private static final Set<String> NOW = Set.of("now", "currently", "later", "briefly");
  private static final Set<String> THEMSELVES =
      Set.of("both", "all", "himself", "herself", "themselves");

  /** "one of {three} directors". */
  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several");

  private static final Set<String> PHRASE_OPENERS =
      Set.of("and", "the", "a", "an", "its", "his", "her", "their", "both", "all", ",", "(");

  private final Line line;
  private final List<Name> people;
  private final String rule;
  private final RoleHolder holders;
  private final Consumer<FoundRole> found;
  private final TitleHead heads;
  private final BodiesBeside beside;

  /**
   * In a sentence.
   *
   * @param people whose titles; a plural is read where they are several
   * @param rule the rule that found the phrase
   * @param found takes each role
   */
  TitleReading(
      Line line, List<Name> people, String rule, RoleHolder holders, Consumer<FoundRole> found) {
    this.line = line;
    this.people = List.copyOf(people);
    this.rule = rule;
    this.holders = holders;
    this.found = found;
    this.heads = new TitleHead(line);
    this.beside = new BodiesBeside(line);
  }

  /**
   * Reads the title that begins at item {@code start}, and those listed after it.
   *
   * @return the item after all that was read, or -1 if no title begins there
   */
  int read(int start) {
    return read(start, false);
  }

  /**
   * The same.
   *
   * @param over whether a word before says that what follows is over, up to "and now"
   */
  int read(int start, boolean over) {
    List<Listed> titles = new ArrayList<>();
    int end = -1;
    int current = MAX_TITLES;
    for (int at = start; at >= 0 && titles.size() < MAX_TITLES; ) {
      Listed title = readOne(at);
      if (title == null) {
        break;
      }
      titles.add(title);
      end = afterComplement(title.end());
      at = next(title.end());
      current = at > 0 && line.isAt(at - 1, NOW) ? Math.min(current, titles.size()) : current;
    }
    for (int i = 0; i < titles.size(); i++) {
      Name shared = sharedHolder(titles, i);
      for (FoundRole role : titles.get(i).roles()) {
        FoundRole held = shared == null ? role : role.orHeldAt(shared);
        found.accept(over && i < current ? held.ended() : held);
      }
    }
    return end;
  }

  /**
   * A title of a list.
   *
   * @param end item after it
   * @param shares whether it may be held where the next is
   * @param roles one for each of the people
   */
  private record Listed(int end, Name holder, boolean shares, List<FoundRole> roles) {}

  /** "{founder}, {owner} and former director of X": where the titles after it are held; or null. */
  private static Name sharedHolder(List<Listed> titles, int index) {
    int at = index;
    while (at < titles.size() && titles.get(at).holder() == null && titles.get(at).shares()) {
      at++;
    }
    Name holder = at < titles.size() ? titles.get(at).holder() : null;
    return holder != null && holder.is(NameType.ORGANIZATION) ? holder : null;
  }

  private Listed readOne(int start) {
    boolean oneOf = line.reads(start, "one", "of") || line.reads(start, "among", "the");
    int first = oneOf ? start + 2 : line.isAt(start, THEMSELVES) ? start + 1 : start;
    first = oneOf && line.isAt(first, NUMBERS) ? first + 1 : first;
    boolean plural = oneOf || people.size() > 1;
    int head = heads.in(first, plural);
    if (head < 0) {
      return null;
    }
    TitlePhrase known = TitlePhrase.endingWith(line, head);
    TitlePhrase longer = known.withUnknownWords(line, PHRASE_OPENERS);
    TitlePhrase title = longer.start() < first ? known : longer;
    if (title.start() < first && !line.reads(first - 1, "and")) {
      return null;
    }
    int field = heads.afterField(head);
    TitlePhrase longest =
        field > 0
            ? title.from(first).extendedTo(field)
            : TitleComplement.withComplement(line, title.from(first));
    boolean beforeName = longest.end() > head + 1 && line.at(longest.end()).isName(NameType.PERSON);
    boolean ofPerson = beforeName && heads.isHead(longest.end() - 1);
    if (beforeName && !ofPerson) {
      return null;
    }
    TitlePhrase whole = ofPerson ? title.from(first) : longest;
    if (isOfAnother(whole.end())) {
      return null;
    }
    Name holder =
        heads.isFollowedByBody(head) ? line.at(head + 1).name() : holders.of(line, whole, -1);
    holder = holder == null ? beside.afterComma(whole.end()) : holder;
    holder = holder == null && line.reads(whole.end(), ")") ? beside.beforeBracket(first) : holder;
    List<FoundRole> roles = new ArrayList<>();
    boolean then = line.isPast(whole.end());
    for (Name body : beside.alsoAt(whole.end(), holder)) {
      for (Name person : people) {
        Roles.add(
            line,
            person,
            whole,
            body == null && people.size() > 1 ? beside.inBracketAfter(person) : body,
            rule,
            holders,
            role -> roles.add(ofPerson ? role.closed() : then ? role.ended() : role));
      }
    }
    String word = line.at(head).word();
    boolean post = line.at(head).isPlainCapitalised() && !Titles.isPublicOffice(word);
    boolean shares = post || Titles.isHeldWithOthers(word);
    return new Listed(whole.end(), holder, shares, roles);
  }

  /** "Ann Lee, the chairman {of X's daughter}". */
  private boolean isOfAnother(int link) {
    int name = line.reads(link + 1, "the") ? link + 2 : link + 1;
    return RoleHolder.isLink(line, link)
        && line.at(name).isHolder()
        && line.at(name + 1).isPossessive()
        && line.at(name + 2).isPlainLowerCase()
        && KIN.contains(line.at(name + 2).word());
  }

  /** "a linguist, {schoolteacher} and {broadcaster}", "director of X and {chair of Y}"; or -1. */
  private int next(int end) {
    int at = afterTime(line.afterBracket(afterComplement(end)));
    boolean comma = line.reads(at, ",");
    if (!comma && !line.reads(at, "and") && !line.reads(at, "turned")) {
      return -1;
    }
    int next = comma && line.reads(at + 1, "and") ? at + 2 : at + 1;
    next = afterAside(line.isAt(next, NOW) ? next + 1 : next);
    int last = next;
    while (last < next + MAX_LISTED
        && !(heads.isHead(last) && line.endsPhrase(last + 1))
        && (TitleHead.isUnknown(line.at(last))
            || heads.isHead(last)
            || Titles.isModifier(line.at(last).word())
            || Titles.isFormer(line.at(last).word())
            || Titles.isAdjective(line.at(last).word())
            || line.at(last).isHolder()
            || line.at(last).isPossessive()
            || line.isAt(last, TitleHead.OPENERS))) {
      last++;
    }
    boolean ends =
        (line.endsPhrase(last + 1) && !line.reads(last + 1, "-")) || heads.isParticiple(last + 1);
    int after = afterComplement(last + 1);
    int name = after + 1;
    while (Titles.isHonorific(line.at(name).word())) {
      name++;
    }
    boolean another = line.reads(after, ",") && line.at(name).isName(NameType.PERSON);
    return heads.isHead(last) && ends && !another ? next : -1;
  }

  /** The item after "{since May 2005} and"; {@code start} if there is no such time. */
  private int afterTime(int start) {
    for (int i = start; line.isAt(start, TIMES) && i <= start + MAX_ASIDE; i++) {
      if (line.reads(i, ",") || line.reads(i, "and")) {
        return i;
      }
    }
    return start;
  }

  /** The item after "{, after leaving office,}" or {@code start}. */
  private int afterAside(int start) {
    if (line.reads(start, ",") && line.isAt(start + 1, ASIDES)) {
      for (int i = start + 2; i <= start + MAX_ASIDE; i++) {
        if (line.reads(i, ",")) {
          return i + 1;
        }
      }
    }
    return start;
  }

  /** The item after "of the X", "in the sociology department at X"; {@code start} if it is none. */
  private int afterComplement(int start) {
    int at = start;
    int end = start;
    while (line.isAt(at, PREPOSITIONS)) {
      at = line.reads(at + 1, "the") ? at + 2 : at + 1;
      int words = 0;
      while (words < MAX_UNKNOWN && isPlain(at) && !line.endsPhrase(at)) {
        at++;
        words++;
      }
      if (line.at(at).isHolder()) {
        at++;
        end = at;
      } else if ((words > 1 && line.at(at - 1).isPlainCapitalised()) || isBeforeNext(at)) {
        end = at;
      }
    }
    return end;
  }

  /** "author of the study {and a} biologist". */
  private boolean isBeforeNext(int and) {
    return line.reads(and, "and") && line.isIndefiniteArticle(and + 1);
  }

  private boolean isPlain(int index) {
    return line.at(index).isPlainLowerCase() || line.at(index).isPlainCapitalised();
  }
}
