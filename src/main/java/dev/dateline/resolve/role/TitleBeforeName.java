package dev.dateline.resolve.role;

import dev.dateline.article.BlockKind;
import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.Set;
import java.util.function.Consumer;

/**
 * "Treasury Secretary Steven Mnuchin", "Secretary of State Mike Pompeo", "presidents A and B", "the
 * chief executive of X, Ann Lee,". Honorifics may stand between.
 */
final class TitleBeforeName implements RoleRule {
  static final String RULE = "role.title-before-name";

  /** Words of "a {retired police officer} named Ann Lee". */
  private static final int MAX_DESCRIPTION = 4;

  /** "{Most} Rev Ann Lee". */
  private static final Set<String> DEGREES = Set.of("most", "right", "very");

  private static final Set<String> IN = Set.of("in", "from");

  /** "Maj. Gen. ({Rtd}) Ann Lee". */
  private static final Set<String> RETIRED = Set.of("rtd", "retd", "ret", "retired");

  private static final Set<String> NAMED = Set.of("named", "called");
  private static final Set<String> IDENTIFIED = Set.of("listed", "identified", "named");
  private static final Set<String> BEFORE_TITLES =
      Set.of(
          "the", "a", "an", "its", "his", "her", "their", "said", "says", "by", "of", "with", "for",
          "from", "”", "\"");

  @Override
  public void find(Line line, int person, RoleHolder holders, Consumer<FoundRole> found) {
    int last = person - 1;
    while (isAddress(line, last) || line.reads(last, "surnamed")) {
      addClerical(line, person, last, holders, found);
      last--;
    }
    int described = beforePlace(line, last - 1);
    boolean named = line.isAt(last, NAMED) && isSomebody(line, described);
    last = named ? described : last;
    boolean listed = line.reads(last, "as") && line.isAt(last - 1, IDENTIFIED);
    if (TitleApart.isCopula(line, last) || listed) {
      TitleApart.beforeCopula(line, person, listed ? last - 2 : last, holders, found);
      return;
    }
    if (line.at(last).isName(NameType.DEMONYM)
        && line.reads(last - 1, "the")
        && line.reads(last - 2, ",")) {
      last -= 2;
    }
    int several = TitleBeforeSeveral.beforeAmongThem(line, last);
    if (several >= 0) {
      TitleBeforeSeveral.addAll(line, person, several, holders, found);
      return;
    }
    if (line.reads(last, ",")
        && TitleBeforeSeveral.addRespectively(line, person, last - 1, holders, found)) {
      return;
    }
    if (line.reads(last, ",") && TitleBeforeSeveral.isPluralBeforeList(line, last - 1, person)) {
      TitleBeforeSeveral.addAll(line, person, last - 1, holders, found);
      return;
    }
    if (line.reads(last, ",")) {
      new TitleBeforeComma(line, person, holders, found).read(line.beforeBracket(last - 1));
      return;
    }
    int bracketed = line.beforeBracket(last);
    boolean retired = bracketed < last && line.isAt(last - 1, RETIRED);
    Consumer<FoundRole> taker = role -> found.accept(retired ? role.ended() : role);
    last = bracketed < last && line.reads(bracketed, ".") ? bracketed - 1 : bracketed;
    if (line.at(last).isName(NameType.PLACE) && TitleApart.isOfficeBefore(line, last)) {
      TitleApart.addAt(line, person, last - 1, last, RULE, holders, taker);
      return;
    }
    int head =
        TitleWords.isHead(line, last)
                || TitlePhrase.isFirstLady(line, last)
                || isUnknownTitle(line, last)
                || ((named || line.at(last - 1).isHolder()) && isAgent(line.at(last)))
            ? last
            : TitleComplement.headOfComplement(line, last, TitleComplement.SHORT);
    head = head < 0 ? TitleComplement.headOfList(line, last) : named && head < last ? -1 : head;
    if (head >= 0 && !line.at(head).text().equals("pm")) {
      add(line, person, head, last + 1, holders, taker);
    } else if (Titles.isPluralHead(line.at(last).word())) {
      TitleBeforeSeveral.addAll(line, person, last, holders, taker);
    }
  }

  /** "{Sister} Ann Lee", "the {Rev.} Ann Lee": an honorific, and what she is. */
  private static void addClerical(
      Line line, int person, int index, RoleHolder holders, Consumer<FoundRole> found) {
    if (Titles.isClerical(line.at(index).word())
        && line.at(index).isPlainCapitalised()
        && line.kind() != BlockKind.TITLE) {
      TitlePhrase title = new TitlePhrase(index, index + 1, false, null, index - 1);
      Name holder = holders.of(line, title, person);
      Roles.add(line, line.at(person).name(), title, holder, RULE, holders, found);
    }
  }

  /** "a plumber {in Oslo} called Ann Lee": the item before it; {@code last} where there is none. */
  private static int beforePlace(Line line, int last) {
    boolean placed = line.at(last).isName(NameType.PLACE) && line.isAt(last - 1, IN);
    return placed ? last - 2 : last;
  }

  /** "{a police officer} named Ann Lee"; "the minister named Ann Lee" speaks of another. */
  private static boolean isSomebody(Line line, int index) {
    int at = index;
    while (at > index - MAX_DESCRIPTION && line.at(at).isPlainLowerCase() && !line.isArticle(at)) {
      at--;
    }
    return line.isIndefiniteArticle(at);
  }

  /** "Minister {Datuk Seri} X", "Minister {Tan} Sri X", "President {Sheikh} X". */
  private static boolean isAddress(Line line, int index) {
    String word = line.at(index).word();
    boolean highness =
        line.isAt(index, Set.of("his", "her")) && Titles.isHonorific(line.at(index + 1).word());
    boolean noun = line.at(index).isPlainLowerCase() && Titles.isHead(word);
    return (Titles.isHonorific(word) && !noun && !TitlePhrase.isFirstLady(line, index))
        || highness
        || line.reads(index, "tan", "sri")
        || (line.isAt(index, DEGREES) && Titles.isHonorific(line.at(index + 1).word()))
        || (Titles.isStyle(word) && isTitleOrHonorific(line.at(index - 1).word()));
  }

  private static boolean isTitleOrHonorific(String word) {
    return Titles.isHead(word) || Titles.isHonorific(word);
  }

  /** A capital after a word that only titles begin with: "Deputy Zarnik Ann Lee". */
  private static boolean isUnknownTitle(Line line, int index) {
    return line.at(index).isPlainCapitalised()
        && line.kind() != BlockKind.TITLE
        && Set.of("deputy", "vice", "acting", "assistant").contains(line.at(index - 1).word());
  }

  private static boolean isAgent(Item item) {
    return item.isPlainLowerCase() && Titles.isAgentNoun(item.word());
  }

  static void add(
      Line line, int person, int head, int end, RoleHolder holders, Consumer<FoundRole> found) {
    TitlePhrase title =
        TitlePhrase.endingWith(line, head)
            .withUnknownWords(line, BEFORE_TITLES)
            .withUnknownNouns(line);
    if (isPredicate(line, title.before()) && SecondTitle.in(line, title) > 0) {
      title = title.from(SecondTitle.in(line, title), line);
    }
    title = title.from(startOfRank(line, title), line);
    if (line.reads(title.before() - 1, "to") && TitleBeforeComma.whose(line, title) >= 0) {
      return;
    }
    TitlePhrase whole = TitleComplement.upTo(line, title, end);
    Name holder = holders.of(line, title, whole, person);
    Roles.add(line, line.at(person).name(), whole, holder, RULE, holders, found);
    beforeTitle(line, person, title, holders, found);
    beforeRank(line, person, title, holders, found);
    boolean listed =
        (title.before() < title.start() - 1 && line.reads(title.before(), "and"))
            || line.reads(title.before(), "now");
    int bracketed = line.beforeBracket(title.before());
    int other = bracketed < title.before() ? bracketed : title.before() - 1;
    int office =
        line.reads(title.before(), "and")
            ? TitleComplement.headOfList(line, title.before() - 1)
            : -1;
    office =
        office < 0 && listed
            ? TitleComplement.headOfComplement(line, title.before() - 1, TitleComplement.SHORT)
            : office;
    if (office >= 0) {
      add(line, person, office, title.before(), holders, found);
    } else if ((listed || bracketed < title.before()) && TitleWords.isHead(line, other)) {
      boolean party =
          holder != null
              && holder.is(NameType.ORGANIZATION)
              && Titles.isOfState(line.at(other).word());
      boolean shared =
          holder != null && !party && listed && line.at(title.start()).isPlainCapitalised();
      Consumer<FoundRole> taker = role -> found.accept(shared ? role.orHeldAt(holder) : role);
      add(line, person, other, other + 1, holders, taker);
    }
  }

  /** "the commander of the X {Brig. Gen.} Ann Lee": where the rank begins, else the title. */
  private static int startOfRank(Line line, TitlePhrase title) {
    int at = title.end();
    while (at > title.start() && isRank(line, at - 1)) {
      at--;
    }
    boolean general =
        at == title.end()
            && line.at(at - 1).text().equals("General")
            && !Titles.isHead(line.at(at - 2).word());
    if (general && TitleComplement.headOfComplement(line, at - 2, TitleComplement.LONG) >= 0) {
      return at - 1;
    }
    int last = line.beforeBracket(at - 1);
    boolean post =
        at < title.end()
            && TitleComplement.headOfComplement(line, last, TitleComplement.SHORT) >= 0;
    return post ? at : title.start();
  }

  /** "{Colonel}", "Lieutenant {General}". */
  private static boolean isRank(Line line, int index) {
    boolean general = line.reads(index, "general") && Titles.isRank(line.at(index - 1).word());
    return general || Titles.isRank(line.at(index).word());
  }

  /** "{the commander of the X} Brig. Gen. Ann Lee". */
  private static void beforeRank(
      Line line, int person, TitlePhrase rank, RoleHolder holders, Consumer<FoundRole> found) {
    int last = line.beforeBracket(rank.start() - 1);
    int head =
        Titles.isRank(line.at(rank.start()).word()) || line.reads(rank.start(), "general")
            ? TitleComplement.headOfComplement(line, last, TitleComplement.LONG)
            : -1;
    if (head >= 0) {
      add(line, person, head, last + 1, holders, found);
    }
  }

  /** "{The founder of X}, activist Ann Lee, was": two titles of one. */
  private static void beforeTitle(
      Line line, int person, TitlePhrase title, RoleHolder holders, Consumer<FoundRole> found) {
    boolean apposed =
        line.reads(title.before(), ",")
            && ((line.endsPhrase(person + 1) && !line.reads(person + 1, "and"))
                || TitleApart.isVerb(line, person + 1)
                || (line.reads(person + 1, "of") && Titles.isRank(line.at(title.start()).word())));
    boolean list = line.reads(person + 2, "and") || line.at(person + 2).isName(NameType.PERSON);
    String head = line.at(title.end() - 1).word();
    boolean rank = Titles.isRank(line.at(title.start()).word());
    if (apposed && !list && (rank || !Titles.isOfState(head))) {
      new TitleBeforeComma(line, person, holders, found)
          .read(line.beforeBracket(title.before() - 1));
    }
  }

  /** "with Ann Lee as its {head} and legislator Bob Ray": what is before "and" is another's. */
  private static boolean isPredicate(Line line, int before) {
    int as = TitleApart.isDefinite(line, before) ? before - 1 : before;
    int name = line.beforeBracket(as - 1);
    return line.reads(as, "as") && line.at(name).isName(NameType.PERSON);
  }
}
