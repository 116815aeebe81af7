package dev.dateline.resolve.role;

import dev.dateline.article.BlockKind;
import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the titles before a comma and a name: "The chief executive of X, Ann Lee, said", "the
 * company's chairman, Ann Lee,", "the adviser to the president, Ann Lee,".
 */
final class TitleBeforeComma {
  private static final String RULE = "role.title-before-comma";
  private static final Set<String> ONE_OF = Set.of("the", "these", "those", "its", "their");
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("that", "and", "but", "said", "says", "as", "when", "while", "because", "where");

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

  private final Line line;
  private final int person;
  private final RoleHolder holders;
  private final Consumer<FoundRole> found;

  /**
   * In a sentence.
   *
   * @param person the item of the name after the comma
   * @param found takes each role
   */
  TitleBeforeComma(Line line, int person, RoleHolder holders, Consumer<FoundRole> found) {
    this.line = line;
    this.person = person;
    this.holders = holders;
    this.found = found;
  }

  /** Reads the title that ends with item {@code last}, and those before it. */
  void read(int last) {
    if (line.isPast(last - 2)) {
      new TitleBeforeComma(line, person, holders, role -> found.accept(role.ended()))
          .read(last - PAST_WORDS);
      return;
    }
    if (line.at(last).isName(NameType.PLACE) && TitleApart.isOfficeBefore(line, last)) {
      TitleApart.addAt(line, person, last - 1, last, RULE, holders, found);
      return;
    }
    int office = officeOf(last);
    if (office >= 0) {
      TitlePhrase title = TitlePhrase.endingWith(line, office);
      TitlePhrase whole = TitleComplement.upTo(line, title, last - 1);
      Roles.add(line, line.at(person).name(), whole, line.at(last).name(), RULE, holders, found);
      return;
    }
    int head = head(last);
    TitlePhrase nearest = head < 0 ? null : TitleApart.phrase(line, head);
    int aide = nearest == null ? -1 : whose(line, nearest);
    if (nearest == null || (aide >= 0 && !Titles.isHead(line.at(aide).word()))) {
      return;
    }
    add(aide < 0 ? nearest : TitleApart.phrase(line, aide), last);
  }

  private int head(int last) {
    if (TitleWords.isHead(line, last) || isOneOf(last)) {
      return last;
    }
    int head = TitleComplement.headOfComplement(line, last, TitleComplement.LONG);
    return head < 0 ? oneOf(last) : head;
  }

  private void add(TitlePhrase title, int last) {
    int before = title.before();
    boolean definite =
        TitleApart.isDefinite(line, before)
            || line.at(before).isPossessive()
            || TitlePhrase.refersBack(line, before);
    boolean closed = isClosed(title);
    boolean held =
        (title.holder() != null && title.holder().is(NameType.ORGANIZATION)) || isShortened(before);
    int as = TitleApart.isDefinite(line, before) ? before - 1 : before;
    boolean after = line.reads(as, "as") && line.isAt(as - 1, Appositives.SUCCESSORS);
    boolean opens = line.reads(as, "as") && (after || as == 0 || line.isAt(as - 1, SPELLS));
    boolean spoken = TitleApart.isSaid(line, before) && line.endsPhrase(person + 1);
    definite |= closed && line.reads(before, "and") && readBefore(before - 1);
    Name pair = ofPair(before);
    boolean known = definite || held || spoken || title.former() || pair != null;
    if (!opens && !isCapitalOffice(title) && !(closed && known)) {
      return;
    }
    TitlePhrase whole = TitleComplement.upTo(line, title, last + 1);
    Name said = holders.of(line, title, whole, person);
    boolean left = after && line.reads(as - 1, "predecessor");
    Consumer<FoundRole> taker = role -> found.accept(left ? role.ended() : role);
    Name holder = said == null ? pair : said;
    Roles.add(line, line.at(person).name(), whole, holder, RULE, holders, taker);
    if (line.reads(before, ",") && line.reads(beforeHonorifics(person - 1), ",")) {
      read(line.beforeBracket(before - 1));
    }
  }

  /** Whether the name ends its phrase and nothing before the title makes it another's. */
  private boolean isClosed(TitlePhrase title) {
    boolean verb = TitleApart.isVerb(line, person + 1);
    boolean list = line.reads(person + 1, "and") && line.at(person + 2).isName(NameType.PERSON);
    return TitleApart.endsWithName(line, person) && !(verb && isGoverned(title)) && !list;
  }

  /** "{The chairman of X} and owner, Ann Lee,": whether item {@code last} ends a title too. */
  private boolean readBefore(int last) {
    List<FoundRole> first = new ArrayList<>();
    new TitleBeforeComma(line, person, holders, first::add).read(last);
    first.forEach(found);
    return !first.isEmpty();
  }

  private int beforeHonorifics(int index) {
    int at = index;
    while (Titles.isHonorific(line.at(at).word())) {
      at--;
    }
    return at;
  }

  /** "{X}'s chairman, Bo Ek, and director, Ann Lee,": where the first is held; or null. */
  private Name ofPair(int and) {
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
  private boolean isShortened(int close) {
    int body = line.beforeBracket(close);
    return body < close && line.at(body).isName(NameType.ORGANIZATION);
  }

  /** "He told {the president}, Ann Lee said": a title that another word governs is another's. */
  private boolean isGoverned(TitlePhrase title) {
    int at = title.before();
    if (line.at(at).isPossessive()) {
      at = line.isArticle(at - 2) ? at - 2 : at - 1;
    }
    at = TitleApart.isDefinite(line, at) || line.at(at).isName() ? at - 1 : at;
    boolean opening = at == 0 && Titles.isNever(line.at(0).word());
    return at >= 0 && (opening || line.at(at).isPlainLowerCase()) && !line.isAt(at, CLAUSE_OPENERS);
  }

  /** "One of the former {lawmakers}, Ann Lee, said". */
  private boolean isOneOf(int head) {
    int before = TitlePhrase.endingWith(line, head).before();
    return Titles.isPluralHead(line.at(head).word())
        && line.reads(before - 2, "one", "of")
        && line.isAt(before, ONE_OF);
  }

  /** The "leaders" of "One of the leaders of the X in Y"; or -1. */
  private int oneOf(int last) {
    for (int i = last - 1; i > last - TitleComplement.LONG && i > 0; i--) {
      if (line.reads(i, "of") && isOneOf(i - 1)) {
        return i - 1;
      }
    }
    return -1;
  }

  /** "after Chairman of the FRA, Ann Lee, won": with a capital it needs no article. */
  private boolean isCapitalOffice(TitlePhrase title) {
    int first = line.at(title.start()).isName() ? title.end() - 1 : title.start();
    return line.at(first).isPlainCapitalised()
        && line.kind() != BlockKind.TITLE
        && !line.at(title.before()).isName();
  }

  /**
   * The "Commissioner" of "The Commissioner of Police, {Lagos}, Ann Lee", the "General" of "The
   * Director General, {X}, Ann Lee": an office with a capital and after a comma the body, or the
   * place of a public one; or -1.
   */
  private int officeOf(int holder) {
    if (!line.reads(holder - 1, ",") || line.kind() == BlockKind.TITLE) {
      return -1;
    }
    int last = holder - 2;
    int head =
        TitleComplement.isOffice(line.at(last))
            ? last
            : TitleComplement.headOfComplement(line, last, TitleComplement.SHORT);
    boolean office = head >= 0 && TitleComplement.isOffice(line.at(head));
    boolean held =
        line.at(holder).isName(NameType.ORGANIZATION)
            || (line.at(holder).isName(NameType.PLACE)
                && office
                && Titles.isPublicOffice(line.at(head).word()));
    int before = office ? TitlePhrase.endingWith(line, head).before() : -1;
    boolean opens = before < 0 || line.isArticle(before) || line.endsPhrase(before);
    return office && held && opens ? head : -1;
  }
}
