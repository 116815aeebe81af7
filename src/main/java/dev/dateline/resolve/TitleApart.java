package dev.dateline.resolve;

import dev.dateline.article.BlockKind;
import dev.dateline.names.NameType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * "The chief executive of X, Ann Lee, said", "its owner is Ann Lee": titles apart from the name.
 */
final class TitleApart {
  private static final String BEFORE_COMMA = "role.title-before-comma";
  private static final Set<String> COPULAS = Set.of("is", "was", "remains");
  private static final Set<String> PERFECT = Set.of("has", "have", "been", "being", "were");
  private static final Set<String> ONE_OF = Set.of("the", "these", "those", "its", "their");
  private static final Set<String> AFTER_NAMES =
      Set.of(",", ".", ";", ":", ")", "(", "–", "—", "and", "of", "who", "whose", "from");
  private static final Set<String> VERBS = Set.of("has", "had", "was", "is", "will");
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("that", "and", "but", "said", "says", "as", "when", "while", "because", "where");
  private static final Set<String> DEFINITE =
      Set.of(
          "the", "his", "her", "a", "an", "my", "our", "its", "their", "whose", "one", "another");
  private static final Set<String> ASKED =
      Set.of("who", "what", "where", "how", "with", "by", "from");

  /** Of "at the time". */
  private static final int PAST_WORDS = 3;

  /** Who somebody is to another, which is no role. */
  private static final Set<String> RELATIONS =
      Set.of(
          "wife",
          "husband",
          "spouse",
          "widow",
          "son",
          "daughter",
          "brother",
          "sister",
          "father",
          "mother",
          "nephew",
          "niece",
          "cousin",
          "uncle",
          "aunt",
          "friend",
          "ally",
          "rival",
          "critic",
          "supporter",
          "opponent",
          "confidant",
          "associate",
          "predecessor",
          "successor");

  private static final Set<String> SPELLS = RoleVerbs.of("spell");
  private static final Set<String> SAID = RoleVerbs.of("saying");

  private TitleApart() {}

  /** Whether an article or "his" at {@code index} makes what follows one person's. */
  static boolean isDefinite(Line line, int index) {
    return line.isAt(index, DEFINITE);
  }

  static boolean isCopula(Line line, int index) {
    return line.isAt(index, COPULAS);
  }

  /** "{Its owner} is Ann Lee,", "{the chief executive of X} was listed as Ann Lee". */
  static void beforeCopula(
      Line line, int person, int verb, RoleHolder holders, Consumer<FoundRole> found) {
    int last = verb;
    while (line.isAt(last, COPULAS) || line.isAt(last, PERFECT)) {
      last--;
    }
    last = line.reads(last, ",") && last == verb ? last - 1 : last;
    int head =
        Titles.isHead(line.at(last).word())
            ? last
            : TitleComplement.headOfComplement(line, last, TitleComplement.LONG);
    if (head < 0) {
      return;
    }
    TitlePhrase title = TitlePhrase.endingWith(line, head).withUnknownWords(line, DEFINITE);
    boolean definite =
        isDefinite(line, title.before())
            || line.at(title.before()).isPossessive()
            || (title.start() == 0 && line.at(0).isPlainCapitalised());
    boolean asked = line.isAt(title.before() - 1, ASKED);
    boolean closed = isVerb(line, person + 1) || AFTER_NAMES.contains(line.at(person + 1).text());
    if (definite && !asked && closed && !line.isAt(person + 1, SAID)) {
      TitlePhrase whole = TitleComplement.upTo(line, title, last + 1);
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

  /** "The chief executive of X, Ann Lee, said", "the company's chairman, Ann Lee,". */
  static void beforeComma(
      Line line, int person, int last, RoleHolder holders, Consumer<FoundRole> found) {
    if (line.isPast(last - 2)) {
      beforeComma(line, person, last - PAST_WORDS, holders, role -> found.accept(role.ended()));
      return;
    }
    if (line.at(last).isName(NameType.PLACE) && isOfficeBefore(line, last)) {
      addAt(line, person, last - 1, last, BEFORE_COMMA, holders, found);
      return;
    }
    if (isOfficeOf(line, last)) {
      addAt(line, person, last - 2, last, BEFORE_COMMA, holders, found);
      return;
    }
    boolean office = Titles.isHead(line.at(last).word()) || isOneOf(line, last);
    int head = office ? last : TitleComplement.headOfComplement(line, last, TitleComplement.LONG);
    head = head < 0 ? oneOf(line, last) : head;
    if (head < 0) {
      return;
    }
    TitlePhrase nearest = TitlePhrase.endingWith(line, head).withUnknownWords(line, DEFINITE);
    int aide = whose(line, nearest);
    if (aide >= 0 && !Titles.isHead(line.at(aide).word())) {
      return;
    }
    TitlePhrase title =
        aide < 0 ? nearest : TitlePhrase.endingWith(line, aide).withUnknownWords(line, DEFINITE);
    boolean definite =
        isDefinite(line, title.before())
            || line.at(title.before()).isPossessive()
            || TitlePhrase.refersBack(line, title.before());
    boolean verb = isVerb(line, person + 1);
    boolean closed =
        (verb || AFTER_NAMES.contains(line.at(person + 1).text()))
            && !(verb && isGoverned(line, title))
            && !(line.reads(person + 1, "and") && line.at(person + 2).isName(NameType.PERSON));
    boolean held =
        (title.holder() != null && title.holder().is(NameType.ORGANIZATION))
            || isShortened(line, title.before());
    int as = isDefinite(line, title.before()) ? title.before() - 1 : title.before();
    boolean after = line.reads(as, "as") && line.isAt(as - 1, Appositives.SUCCESSORS);
    boolean left = after && line.reads(as - 1, "predecessor");
    boolean opens = line.reads(as, "as") && (after || as == 0 || line.isAt(as - 1, SPELLS));
    boolean spoken = line.isAt(title.before(), SAID) && line.endsPhrase(person + 1);
    int previousTitle = title.before() - 1;
    boolean listed =
        line.reads(title.before(), "and")
            && (Titles.isHead(line.at(previousTitle).word())
                || TitleComplement.headOfComplement(line, previousTitle, TitleComplement.LONG) > 0);
    if (listed && closed) {
      List<FoundRole> first = new ArrayList<>();
      beforeComma(line, person, previousTitle, holders, first::add);
      first.forEach(found);
      definite |= !first.isEmpty();
    }
    Name pair = ofPair(line, title.before(), holders);
    boolean known = definite || held || spoken || title.former() || pair != null;
    if (opens || isCapitalOffice(line, title) || (closed && known)) {
      TitlePhrase whole = TitleComplement.upTo(line, title, last + 1);
      Name said = holders.of(line, title, whole, person);
      Name holder = said == null ? pair : said;
      Consumer<FoundRole> taker = role -> found.accept(left ? role.ended() : role);
      Roles.add(line, line.at(person).name(), whole, holder, BEFORE_COMMA, holders, taker);
      int previous = title.before();
      if (line.reads(previous, ",") && line.reads(beforeHonorifics(line, person - 1), ",")) {
        beforeComma(line, person, line.beforeBracket(previous - 1), holders, found);
      }
    }
  }

  /** Whether a verb of speech is at {@code index}. */
  static boolean isSaid(Line line, int index) {
    return line.isAt(index, SAID);
  }

  /** Whether a verb at {@code index} makes the name before it a subject. */
  static boolean isVerb(Line line, int index) {
    return line.isAt(index, VERBS) || line.isAt(index, SAID);
  }

  private static int beforeHonorifics(Line line, int index) {
    int at = index;
    while (Titles.isHonorific(line.at(at).word())) {
      at--;
    }
    return at;
  }

  /** "{X}'s chairman, Bo Ek, and director, Ann Lee,": where the first is held; or null. */
  private static Name ofPair(Line line, int and, RoleHolder holders) {
    boolean pair =
        line.reads(and, "and")
            && line.reads(and - 1, ",")
            && line.at(and - 2).isName(NameType.PERSON)
            && line.reads(and - 3, ",")
            && Titles.isHead(line.at(and - 4).word());
    return pair ? holders.of(line, TitlePhrase.endingWith(line, and - 4), -1) : null;
  }

  /**
   * The "adviser" of "the adviser to {the president}, Ann Lee,", the "wife" of "the wife of the
   * president": whom the name means; or -1.
   */
  static int whose(Line line, TitlePhrase title) {
    boolean bare = line.isAt(title.before(), Set.of("for", "to"));
    int at = bare ? title.before() : title.before() - 1;
    boolean linked = line.reads(at, "to") || line.reads(at, "of") || line.reads(at, "for");
    String word = line.at(at - 1).word();
    boolean person = Titles.isHead(word) || RELATIONS.contains(word);
    return (bare || line.isArticle(title.before())) && linked && person ? at - 1 : -1;
  }

  /** "the {X (Y)} chairman, Ann Lee": a body with its acronym ends at {@code close}. */
  private static boolean isShortened(Line line, int close) {
    int body = line.beforeBracket(close);
    return body < close && line.at(body).isName(NameType.ORGANIZATION);
  }

  /** "He told {the president}, Ann Lee said": a title that another word governs is another's. */
  private static boolean isGoverned(Line line, TitlePhrase title) {
    int at = title.before();
    if (line.at(at).isPossessive()) {
      at = line.isArticle(at - 2) ? at - 2 : at - 1;
    }
    at = isDefinite(line, at) || line.at(at).isName() ? at - 1 : at;
    boolean opening = at == 0 && Titles.isNever(line.at(0).word());
    return at >= 0 && (opening || line.at(at).isPlainLowerCase()) && !line.isAt(at, CLAUSE_OPENERS);
  }

  /** "One of the former {lawmakers}, Ann Lee, said". */
  private static boolean isOneOf(Line line, int head) {
    int before = TitlePhrase.endingWith(line, head).before();
    return Titles.isPluralHead(line.at(head).word())
        && line.reads(before - 2, "one", "of")
        && line.isAt(before, ONE_OF);
  }

  /** The "leaders" of "One of the leaders of the X in Y"; or -1. */
  private static int oneOf(Line line, int last) {
    for (int i = last - 1; i > last - TitleComplement.LONG && i > 0; i--) {
      if (line.reads(i, "of") && isOneOf(line, i - 1)) {
        return i - 1;
      }
    }
    return -1;
  }

  /** "after Chairman of the FRA, Ann Lee, won": with a capital it needs no article. */
  private static boolean isCapitalOffice(Line line, TitlePhrase title) {
    int first = line.at(title.start()).isName() ? title.end() - 1 : title.start();
    return line.at(first).isPlainCapitalised()
        && line.kind() != BlockKind.TITLE
        && !line.at(title.before()).isName();
  }

  /** "{Divisional Commissioner} Kashmir Ann Lee". */
  static boolean isOfficeBefore(Line line, int place) {
    return TitleComplement.isOffice(line.at(place - 1))
        && Titles.isPublicOffice(line.at(place - 1).word())
        && line.kind() != BlockKind.TITLE;
  }

  /** "The Director General, {X}, Ann Lee": an office with a capital and the body after a comma. */
  private static boolean isOfficeOf(Line line, int body) {
    int before = TitlePhrase.endingWith(line, body - 2).before();
    return line.at(body).isName(NameType.ORGANIZATION)
        && line.reads(body - 1, ",")
        && TitleComplement.isOffice(line.at(body - 2))
        && (before < 0 || line.isArticle(before) || line.endsPhrase(before))
        && line.kind() != BlockKind.TITLE;
  }

  /** The title that ends at {@code head}, held at what item {@code holder} names. */
  static void addAt(
      Line line,
      int person,
      int head,
      int holder,
      String rule,
      RoleHolder holders,
      Consumer<FoundRole> found) {
    TitlePhrase title = TitlePhrase.endingWith(line, head);
    Name body = line.at(holder).name();
    Roles.add(line, line.at(person).name(), title, body, rule, holders, found);
  }
}
