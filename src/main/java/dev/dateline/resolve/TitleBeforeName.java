package dev.dateline.resolve;

import dev.dateline.article.BlockKind;
import dev.dateline.names.NameType;
import java.util.Set;
import java.util.function.Consumer;

/**
 * "Treasury Secretary Steven Mnuchin", "Secretary of State Mike Pompeo", "presidents A and B", "the
 * chief executive of X, Ann Lee,". Honorifics may stand between.
 */
final class TitleBeforeName implements RoleRule {
  private static final String RULE = "role.title-before-name";
  private static final int MAX_COMPLEMENT = 5;

  /** "the Ambassador of the Arab Republic of Egypt to Mauritius, Ann Lee": a comma closes it. */
  private static final int MAX_BEFORE_COMMA = 12;

  /** Words of "a {retired police officer} named Ann Lee". */
  private static final int MAX_DESCRIPTION = 4;

  private static final Set<String> COPULAS = Set.of("is", "was", "remains");
  private static final Set<String> ONE_OF = Set.of("the", "these", "those", "its", "their");
  private static final Set<String> NAMED = Set.of("named", "called");
  private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "at", "the", "and");
  private static final Set<String> HOLDER_LINKS = Set.of("of", "for", "to", "in", "at");
  private static final Set<String> AFTER_NAMES =
      Set.of(
          ",", ".", ";", ":", ")", "(", "–", "—", "said", "says", "told", "has", "had", "was", "is",
          "will", "and", "of", "who", "whose", "from");
  private static final Set<String> DEFINITE =
      Set.of("the", "his", "her", "a", "an", "my", "our", "its", "their", "whose");
  private static final Set<String> BEFORE_TITLES =
      Set.of(
          "the", "a", "an", "its", "his", "her", "their", "said", "says", "by", "of", "with", "for",
          "from", "”", "\"");

  @Override
  public void find(Line line, int person, RoleHolder holders, Consumer<FoundRole> found) {
    int last = person - 1;
    while (isAddress(line, last) || line.reads(last, "surnamed")) {
      last--;
    }
    boolean named = line.isAt(last, NAMED) && isSomebody(line, last - 1);
    last = named ? last - 1 : last;
    if (line.isAt(last, COPULAS) || line.reads(last - 1, "listed", "as")) {
      beforeCopula(line, person, line.reads(last, "as") ? last - 2 : last, holders, found);
      return;
    }
    if (line.at(last).isName(NameType.DEMONYM)
        && line.reads(last - 1, "the")
        && line.reads(last - 2, ",")) {
      last -= 2;
    }
    if (line.reads(last, ",")) {
      beforeComma(line, person, line.beforeBracket(last - 1), holders, found);
      return;
    }
    last = line.beforeBracket(last);
    if (line.at(last).isName(NameType.PLACE) && isOfficeBefore(line, last)) {
      addAt(line, person, last - 1, holders, found);
      return;
    }
    int head =
        Titles.isHead(line.at(last).word())
                || isUnknownTitle(line, last)
                || ((named || line.at(last - 1).isHolder()) && isAgent(line.at(last)))
            ? last
            : headOfComplement(line, last, MAX_COMPLEMENT);
    head = head < 0 ? headOfList(line, last) : named && head < last ? -1 : head;
    if (head >= 0 && !line.at(head).text().equals("pm")) {
      add(line, person, head, last + 1, holders, found);
    } else if (Titles.isPluralHead(line.at(last).word())) {
      addAll(line, person, last, holders, found);
    }
  }

  /** "{a police officer} named Ann Lee"; "the minister named Ann Lee" speaks of another. */
  private static boolean isSomebody(Line line, int index) {
    int at = index;
    while (at > index - MAX_DESCRIPTION && line.at(at).isPlainLowerCase() && !line.isArticle(at)) {
      at--;
    }
    return line.isIndefiniteArticle(at);
  }

  /** "{Divisional Commissioner} Kashmir Ann Lee". */
  private static boolean isOfficeBefore(Line line, int place) {
    return isOffice(line.at(place - 1))
        && Titles.isPublicOffice(line.at(place - 1).word())
        && line.kind() != BlockKind.TITLE;
  }

  /** The title that ends at {@code head}, held at the place after it. */
  private static void addAt(
      Line line, int person, int head, RoleHolder holders, Consumer<FoundRole> found) {
    TitlePhrase title = TitlePhrase.endingWith(line, head);
    Name place = line.at(head + 1).name();
    Roles.add(line, line.at(person).name(), title, place, RULE, holders, found);
  }

  /** "Minister {Datuk Seri} X", "Minister {Tan} Sri X", "President {Sheikh} X". */
  private static boolean isAddress(Line line, int index) {
    String word = line.at(index).word();
    boolean highness =
        line.isAt(index, Set.of("his", "her")) && Titles.isHonorific(line.at(index + 1).word());
    return Titles.isHonorific(word)
        || highness
        || line.reads(index, "tan", "sri")
        || (Titles.isStyle(word) && Titles.isHead(line.at(index - 1).word()));
  }

  /** A capital after a word that only titles begin with: "Deputy Zarnik Ann Lee". */
  private static boolean isUnknownTitle(Line line, int index) {
    return line.at(index).isPlainCapitalised()
        && line.kind() != BlockKind.TITLE
        && Set.of("deputy", "vice", "acting", "assistant").contains(line.at(index - 1).word());
  }

  /** The "Secretary" of "Secretary of State", the "head" of "head of the FAO"; or -1. */
  private static int headOfComplement(Line line, int last, int most) {
    if (line.isAt(last, LINKS)) {
      return -1;
    }
    for (int i = last; i > last - most && i > 0; i--) {
      boolean preposition =
          line.reads(i, "of")
              || line.reads(i, "for")
              || (line.reads(i, "to") && line.at(i + 1).isHolder())
              || (most > MAX_COMPLEMENT && line.isAt(i, Set.of("to", "in", "at")));
      if (preposition && Titles.isHead(line.at(i - 1).word())) {
        return i < last ? i - 1 : -1;
      }
      Item item = line.at(i);
      boolean inside =
          item.isHolder()
              || (item.isPlainCapitalised() && !Titles.isNever(item.word()))
              || line.isAt(i, LINKS)
              || (most > MAX_COMPLEMENT && isListComma(line, i))
              || (item.isPlainLowerCase()
                  && !Titles.isNever(item.word())
                  && !item.word().endsWith("ed")
                  && item.text().length() > 3);
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  /** The "Minister" of "Minister for Women, Youth and the Creative Economy"; or -1. */
  private static int headOfList(Line line, int last) {
    int at = last;
    while (last - at < MAX_BEFORE_COMMA
        && (line.at(at).isPlainCapitalised()
            || isListComma(line, at)
            || (line.reads(at, "and") && !Titles.isHead(line.at(at + 1).word()))
            || line.reads(at - 1, "and", "the"))) {
      at--;
    }
    boolean office = line.reads(at, "of") || line.reads(at, "for");
    boolean list = line.at(last).isPlainCapitalised() && last > at;
    return office && list && isOffice(line.at(at - 1)) ? at - 1 : -1;
  }

  private static boolean isAgent(Item item) {
    return item.isPlainLowerCase() && Titles.isAgentNoun(item.word());
  }

  private static boolean isOffice(Item item) {
    return item.isPlainCapitalised() && Titles.isHead(item.word());
  }

  /** "Minister for Women{,} Youth{,} and Family Affairs". */
  private static boolean isListComma(Line line, int index) {
    int next = line.reads(index + 1, "and") ? index + 2 : index + 1;
    return line.reads(index, ",")
        && line.at(index - 1).isPlainCapitalised()
        && line.at(next).isPlainCapitalised();
  }

  /** The title with its complement up to item {@code end}, or up to the holder in it. */
  private static TitlePhrase withComplement(Line line, TitlePhrase title, int end) {
    int last = end;
    for (int i = end - 1; i >= title.end(); i--) {
      if (line.at(i).isHolder()) {
        last = i;
      }
    }
    while (last < end && last > title.end() && !line.isAt(last, HOLDER_LINKS)) {
      last--;
    }
    boolean said = last > title.end() && !RoleHolder.isReference(line, title.end(), last);
    return said ? title.extendedTo(last) : title;
  }

  private static void add(
      Line line, int person, int head, int end, RoleHolder holders, Consumer<FoundRole> found) {
    TitlePhrase title = TitlePhrase.endingWith(line, head).withUnknownWords(line, BEFORE_TITLES);
    if (isPredicate(line, title.before()) && title.secondTitle(line) > 0) {
      title = title.from(title.secondTitle(line), line);
    }
    title = title.from(startOfRank(line, title), line);
    TitlePhrase whole = withComplement(line, title, end);
    Name holder = holders.of(line, title, whole, person);
    Roles.add(line, line.at(person).name(), whole, holder, RULE, holders, found);
    beforeTitle(line, person, title, holders, found);
    beforeRank(line, person, title, holders, found);
    boolean listed =
        (title.before() < title.start() - 1 && line.reads(title.before(), "and"))
            || line.reads(title.before(), "now");
    int bracketed = line.beforeBracket(title.before());
    int other = bracketed < title.before() ? bracketed : title.before() - 1;
    if ((listed || bracketed < title.before()) && Titles.isHead(line.at(other).word())) {
      boolean shared = holder != null && listed && line.at(title.start()).isPlainCapitalised();
      Consumer<FoundRole> taker = role -> found.accept(shared ? role.orHeldAt(holder) : role);
      add(line, person, other, other + 1, holders, taker);
    }
  }

  /** "the commander of the X {Brig. Gen.} Ann Lee": where the rank begins, else the title. */
  private static int startOfRank(Line line, TitlePhrase title) {
    int at = title.end();
    while (at > title.start() && Titles.isRank(line.at(at - 1).word())) {
      at--;
    }
    int last = line.beforeBracket(at - 1);
    boolean post = at < title.end() && headOfComplement(line, last, MAX_COMPLEMENT) >= 0;
    return post ? at : title.start();
  }

  /** "{the commander of the X} Brig. Gen. Ann Lee". */
  private static void beforeRank(
      Line line, int person, TitlePhrase rank, RoleHolder holders, Consumer<FoundRole> found) {
    int last = line.beforeBracket(rank.start() - 1);
    int head =
        Titles.isRank(line.at(rank.start()).word())
            ? headOfComplement(line, last, MAX_COMPLEMENT)
            : -1;
    if (head >= 0) {
      add(line, person, head, last + 1, holders, found);
    }
  }

  /** "{The founder of X}, activist Ann Lee, was": two titles of one. */
  private static void beforeTitle(
      Line line, int person, TitlePhrase title, RoleHolder holders, Consumer<FoundRole> found) {
    boolean apposed = line.reads(title.before(), ",") && line.reads(person + 1, ",");
    boolean list = line.reads(person + 2, "and") || line.at(person + 2).isName(NameType.PERSON);
    String head = line.at(title.end() - 1).word();
    if (apposed && !list && !Titles.isOfState(head)) {
      beforeComma(line, person, line.beforeBracket(title.before() - 1), holders, found);
    }
  }

  /** "with Ann Lee as its {head} and legislator Bob Ray": what is before "and" is another's. */
  private static boolean isPredicate(Line line, int before) {
    int as = line.isAt(before, DEFINITE) ? before - 1 : before;
    int name = line.beforeBracket(as - 1);
    return line.reads(as, "as") && line.at(name).isName(NameType.PERSON);
  }

  /** "presidents A, B and C": the rest of the list bears the title too. */
  private static void addAll(
      Line line, int person, int head, RoleHolder holders, Consumer<FoundRole> found) {
    int at = person;
    while (line.at(at).isName(NameType.PERSON)) {
      add(line, at, head, head + 1, holders, found);
      int next = line.afterBracket(at + 1);
      if (!line.reads(next, ",") && !line.reads(next, "and")) {
        break;
      }
      at = line.reads(next, ",") && line.reads(next + 1, "and") ? next + 2 : next + 1;
    }
  }

  /** "{Its owner} is Ann Lee,", "{the chief executive of X} was listed as Ann Lee". */
  private static void beforeCopula(
      Line line, int person, int verb, RoleHolder holders, Consumer<FoundRole> found) {
    int last = verb;
    while (line.isAt(last, COPULAS)) {
      last--;
    }
    int head =
        Titles.isHead(line.at(last).word()) ? last : headOfComplement(line, last, MAX_BEFORE_COMMA);
    if (head < 0) {
      return;
    }
    TitlePhrase title = TitlePhrase.endingWith(line, head).withUnknownWords(line, DEFINITE);
    boolean definite =
        line.isAt(title.before(), DEFINITE) || line.at(title.before()).isPossessive();
    boolean asked = line.isAt(title.before() - 1, Set.of("who", "what", "where", "how"));
    boolean closed = AFTER_NAMES.contains(line.at(person + 1).text());
    if (definite && !asked && closed && !line.isAt(person + 1, Set.of("said", "says", "told"))) {
      TitlePhrase whole = withComplement(line, title, last + 1);
      Roles.add(
          line,
          line.at(person).name(),
          whole,
          holders.of(line, title, whole, person),
          "role.title-before-copula",
          holders,
          found);
    }
  }

  /** "One of the former {lawmakers}, Ann Lee, said". */
  private static boolean isOneOf(Line line, int head) {
    int before = TitlePhrase.endingWith(line, head).before();
    return Titles.isPluralHead(line.at(head).word())
        && line.reads(before - 2, "one", "of")
        && line.isAt(before, ONE_OF);
  }

  /** "after Chairman of the FRA, Ann Lee, won": with a capital it needs no article. */
  private static boolean isOffice(Line line, TitlePhrase title) {
    int first = line.at(title.start()).isName() ? title.end() - 1 : title.start();
    return line.at(first).isPlainCapitalised()
        && line.kind() != BlockKind.TITLE
        && !line.at(title.before()).isName();
  }

  /** "The chief executive of X, Ann Lee, said", "the company's chairman, Ann Lee,". */
  private static void beforeComma(
      Line line, int person, int last, RoleHolder holders, Consumer<FoundRole> found) {
    if (line.at(last).isName(NameType.PLACE) && isOfficeBefore(line, last)) {
      addAt(line, person, last - 1, holders, found);
      return;
    }
    boolean office = Titles.isHead(line.at(last).word()) || isOneOf(line, last);
    int head = office ? last : headOfComplement(line, last, MAX_BEFORE_COMMA);
    if (head < 0) {
      return;
    }
    TitlePhrase title = TitlePhrase.endingWith(line, head).withUnknownWords(line, DEFINITE);
    boolean definite =
        line.isAt(title.before(), DEFINITE)
            || line.at(title.before()).isPossessive()
            || TitlePhrase.refersBack(line, title.before());
    boolean closed = AFTER_NAMES.contains(line.at(person + 1).text());
    if (isOffice(line, title) || (closed && (definite || title.former()))) {
      TitlePhrase whole = withComplement(line, title, last + 1);
      Name holder = holders.of(line, title, whole, person);
      Roles.add(
          line, line.at(person).name(), whole, holder, "role.title-before-comma", holders, found);
      int previous = title.before();
      if (line.reads(previous, ",") && line.reads(person - 1, ",")) {
        beforeComma(line, person, line.beforeBracket(previous - 1), holders, found);
      }
    }
  }
}
