package dev.dateline.resolve;

import dev.dateline.names.NameType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the titles of a phrase about one or more people: "a linguist, schoolteacher and editor of
 * X", "ministers of Y", "one of the organizers".
 */
final class TitleReading {
  private static final int MAX_ITEMS = 10;

  /** "a longtime close adviser": more unknown words make another kind of phrase. */
  private static final int MAX_UNKNOWN = 3;

  /** Words before the head of a further title in a list. */
  private static final int MAX_LISTED = 3;

  /** Titles of one list. */
  private static final int MAX_TITLES = 20;

  /** Words of "and, {after leaving office}, the leader of X". */
  private static final int MAX_ASIDE = 5;

  private static final Set<String> OPENERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "our", "my");
  private static final Set<String> PREPOSITIONS = Set.of("of", "at", "for", "in", "with", "to");
  private static final Set<String> KIN =
      Set.of(
          "wife", "husband", "son", "daughter", "brother", "sister", "father", "mother", "widow");
  private static final Set<String> COPULAS = Set.of("are", "were");
  private static final Set<String> VERBS =
      Set.of("is", "was", "has", "had", "will", "would", "said", "says", "told");
  private static final Set<String> ASIDES =
      Set.of("after", "before", "since", "until", "later", "in", "from");
  private static final Set<String> TIMES = Set.of("since", "from", "until");
  private static final Set<String> NOW = Set.of("now", "currently", "later", "briefly");
  private static final Set<String> THEMSELVES =
      Set.of("both", "all", "himself", "herself", "themselves");

  /** "Consultant {-} Cardiology, X", "Vice President{,} Sales, X". */
  private static final Set<String> UNIT_MARKS = Set.of(",", "-", "–", "—");

  private static final Set<String> CLOSERS = Set.of(",", ")", ".", ":", ";");
  private static final Set<String> PHRASE_OPENERS =
      Set.of("and", "the", "a", "an", "its", "his", "her", "their", "both", "all", ",", "(");

  /** "a lawyer {jailed} in 2015", "a driver {plying} the route". */
  private static final Pattern PARTICIPLE = Pattern.compile("[a-z]{2,}(?:ed|ing)");

  private final Line line;
  private final List<Name> people;
  private final String rule;
  private final RoleHolder holders;
  private final Consumer<FoundRole> found;

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
    boolean plural = oneOf || people.size() > 1;
    int head = head(first, plural);
    if (head < 0) {
      return null;
    }
    TitlePhrase known = TitlePhrase.endingWith(line, head);
    TitlePhrase longer = known.withUnknownWords(line, PHRASE_OPENERS);
    TitlePhrase title = longer.start() < first ? known : longer;
    if (title.start() < first && !line.reads(first - 1, "and")) {
      return null;
    }
    int field = afterField(head);
    TitlePhrase longest =
        field > 0
            ? title.from(first).extendedTo(field)
            : TitleComplement.withComplement(line, title.from(first));
    boolean beforeName = longest.end() > head + 1 && line.at(longest.end()).isName(NameType.PERSON);
    boolean ofPerson = beforeName && isHead(longest.end() - 1);
    if (beforeName && !ofPerson) {
      return null;
    }
    TitlePhrase whole = ofPerson ? title.from(first) : longest;
    if (isOfAnother(whole.end())) {
      return null;
    }
    Name holder = isFollowedByBody(head) ? line.at(head + 1).name() : holders.of(line, whole, -1);
    holder = holder == null ? bodyAfterComma(whole.end()) : holder;
    holder = holder == null && line.reads(whole.end(), ")") ? bodyBeforeBracket(first) : holder;
    List<FoundRole> roles = new ArrayList<>();
    boolean then = line.isPast(whole.end());
    for (Name body : alsoAt(whole.end(), holder)) {
      for (Name person : people) {
        Roles.add(
            line,
            person,
            whole,
            body == null ? bodyAfter(person) : body,
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

  /** "director of X, {Y} and {Z}": where else it is held, {@code holder} first. */
  private List<Name> alsoAt(int link, Name holder) {
    List<Name> all = new ArrayList<>();
    all.add(holder);
    int at = link + 1;
    while (at <= link + MAX_UNKNOWN && !line.at(at).isName()) {
      at++;
    }
    if (holder == null
        || !holder.is(NameType.ORGANIZATION)
        || !holder.equals(line.at(at).name())
        || !RoleHolder.isLink(line, link)) {
      return all;
    }
    List<Name> more = new ArrayList<>();
    int next = line.afterBracket(at + 1);
    while (line.reads(next, ",") || line.reads(next, "and")) {
      boolean last = line.reads(next, "and") || line.reads(next + 1, "and");
      int name = line.reads(next, ",") && last ? next + 2 : next + 1;
      name = line.reads(name, "the") ? name + 1 : name;
      if (!line.at(name).isName(NameType.ORGANIZATION)) {
        return all;
      }
      more.add(line.at(name).name());
      next = line.afterBracket(name + 1);
      if (last) {
        boolean each = line.reads(next, ",") && line.reads(next + 1, "respectively");
        if (line.endsPhrase(next) && !line.reads(next, "and") && !each) {
          all.addAll(more);
        }
        return all;
      }
    }
    return all;
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
        && !(isHead(last) && line.endsPhrase(last + 1))
        && (isUnknown(line.at(last))
            || isHead(last)
            || Titles.isModifier(line.at(last).word())
            || Titles.isFormer(line.at(last).word())
            || Titles.isAdjective(line.at(last).word())
            || line.at(last).isHolder()
            || line.at(last).isPossessive()
            || line.isAt(last, OPENERS))) {
      last++;
    }
    boolean ends =
        (line.endsPhrase(last + 1) && !line.reads(last + 1, "-")) || isParticiple(last + 1);
    int after = afterComplement(last + 1);
    int name = after + 1;
    while (Titles.isHonorific(line.at(name).word())) {
      name++;
    }
    boolean another = line.reads(after, ",") && line.at(name).isName(NameType.PERSON);
    return isHead(last) && ends && !another ? next : -1;
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
      } else if (words > 1 && line.at(at - 1).isPlainCapitalised()) {
        end = at;
      }
    }
    return end;
  }

  private boolean isPlain(int index) {
    return line.at(index).isPlainLowerCase() || line.at(index).isPlainCapitalised();
  }

  /** The last word of the title in the phrase that begins at {@code start}, or -1. */
  private int head(int start, boolean plural) {
    boolean opened =
        line.isAt(start, OPENERS)
            || (plural && line.isAt(start - 1, COPULAS))
            || (line.at(start).isHolder() && line.at(start + 1).isPossessive());
    int unknown = 0;
    int head = -1;
    for (int i = start; i < start + MAX_ITEMS; i++) {
      Item item = line.at(i);
      if (isAgent(start, i)) {
        return i;
      }
      boolean isHead = plural ? Titles.isPluralHead(item.word()) : isHead(i);
      if (isHead && isEndOfTitle(start, i + 1)) {
        head = i;
        boolean apart = Titles.isFormer(line.at(i + 2).word());
        if (!line.reads(i + 1, "and") || !Titles.isHeldWithOthers(item.word()) || apart) {
          return head;
        }
        i++;
      } else if (i > start && line.at(i - 1).isHolder() && line.afterBracket(i) > i) {
        i = line.afterBracket(i) - 1;
      } else if (item.isName(NameType.PERSON) || isEnd(i)) {
        return head;
      } else if (isUnknown(item) && !isBetweenModifiers(i)) {
        unknown++;
        boolean close = opened ? unknown <= MAX_UNKNOWN : isTitleLike(item.word()) && unknown == 1;
        if (head >= 0 || !close) {
          return head;
        }
      }
    }
    return head;
  }

  /** "social {and} environmental manager". */
  private boolean isBetweenModifiers(int index) {
    return line.reads(index, "and")
        && Titles.isModifier(line.at(index - 1).word())
        && Titles.isModifier(line.at(index + 1).word());
  }

  private boolean isHead(int index) {
    return TitlePhrase.isFirstLady(line, index) || isTableHead(index);
  }

  private boolean isTableHead(int index) {
    return !line.at(index).text().equals("pm") && Titles.isHead(line.at(index).word());
  }

  /** "an {overseer}," or "the {overseer} of X", which no table knows. */
  private boolean isAgent(int start, int index) {
    Item item = line.at(index);
    return line.isArticle(start)
        && item.isPlainLowerCase()
        && Titles.isAgentNoun(item.word())
        && line.endsPhrase(index + 1)
        && !line.reads(index + 1, "and")
        && !line.reads(index + 1, "-");
  }

  private boolean isEndOfTitle(int start, int index) {
    return line.endsPhrase(index)
        || line.reads(index, "turned")
        || isFollowedByBody(index - 1)
        || afterField(index - 1) > 0
        || isFullSubject(start, index)
        || line.isIndefiniteArticle(index)
        || ((line.isIndefiniteArticle(start) || line.reads(start - 2, "one", "of"))
            && isParticiple(index));
  }

  /** "Ann Lee, {the former Acme spokesperson} was"; not "Ann Lee, {the president} said, was". */
  private boolean isFullSubject(int start, int verb) {
    boolean full = false;
    for (int i = start + 1; i < verb; i++) {
      full |= line.at(i).isHolder() || line.at(i).isPossessive();
      full |= Titles.isFormer(line.at(i).word());
    }
    return full
        && line.isArticle(start)
        && line.at(start).isPlainLowerCase()
        && line.isAt(verb, VERBS);
  }

  /** "the Executive {Director} X", "({Director} X)". */
  private boolean isFollowedByBody(int head) {
    return line.at(head).isPlainCapitalised() && line.at(head + 1).isName(NameType.ORGANIZATION);
  }

  /** "Ann Lee, director (medicine), {X}, said"; or null. */
  private Name bodyAfterComma(int end) {
    int unit = line.afterBracket(end);
    int at = line.isAt(unit, UNIT_MARKS) ? afterCapitals(unit + 1) : unit;
    at = line.reads(at, ",") && at > unit + 1 ? at : unit;
    boolean enclosed = line.reads(at, ",") && line.isAt(at + 2, CLOSERS);
    Item behind = line.at(at + 3);
    boolean list =
        !line.reads(at + 2, ";")
            && ((behind.isName() && !behind.isName(NameType.PLACE)) || line.reads(at + 3, "and"));
    return enclosed && !list && line.at(at + 1).isName(NameType.ORGANIZATION)
        ? line.at(at + 1).name()
        : null;
  }

  /** The item after a few plain words with capitals. */
  private int afterCapitals(int start) {
    int at = start;
    while (at < start + MAX_UNKNOWN && line.at(at).isPlainCapitalised()) {
      at++;
    }
    return at;
  }

  /** The item after "General Manager {Operations}, X", or -1. */
  private int afterField(int head) {
    int end = afterCapitals(head + 1);
    boolean field = line.at(head).isPlainCapitalised() && end > head + 1;
    boolean held = line.reads(end, ",") && line.at(end + 1).isName(NameType.ORGANIZATION);
    return field && held ? end : -1;
  }

  /** "{X} (Ann Lee, director)", "{X} of Oslo (Ann Lee, director)"; or null. */
  private Name bodyBeforeBracket(int start) {
    int open = start - 1;
    while (open > start - MAX_UNKNOWN - 1 && !line.reads(open, "(")) {
      open--;
    }
    boolean placed = line.at(open - 1).isName(NameType.PLACE) && line.reads(open - 2, "of");
    Item body = line.at(placed ? open - 3 : open - 1);
    return line.reads(open, "(") && body.isName(NameType.ORGANIZATION) ? body.name() : null;
  }

  /** "A ({X}) and B ({Y}) are candidates": the body of {@code person}; or null. */
  private Name bodyAfter(Name person) {
    for (int i = 0; i < line.size() && people.size() > 1; i++) {
      if (person.equals(line.at(i).name()) && line.reads(i + 1, "(") && line.reads(i + 3, ")")) {
        return line.at(i + 2).isName(NameType.ORGANIZATION) ? line.at(i + 2).name() : null;
      }
    }
    return null;
  }

  private boolean isParticiple(int index) {
    Item item = line.at(index);
    return item.isPlainLowerCase()
        && PARTICIPLE.matcher(item.text()).matches()
        && !Titles.isModifier(item.word());
  }

  /** Without an article before it an unknown word must look like a noun: ", beauty consultant,". */
  private static boolean isTitleLike(String word) {
    return !Titles.isNever(word)
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !word.endsWith("ly");
  }

  private boolean isEnd(int index) {
    return !line.at(index).isName() && line.endsPhrase(index) && !line.reads(index, "and");
  }

  private static boolean isUnknown(Item item) {
    String word = item.word();
    return item.isPlainLowerCase()
        && !Titles.isHead(word)
        && !Titles.isModifier(word)
        && !Titles.isFormer(word)
        && !Titles.isAdjective(word)
        && !OPENERS.contains(word)
        && Descriptors.kind(word) == null
        && !item.isPossessive();
  }
}
