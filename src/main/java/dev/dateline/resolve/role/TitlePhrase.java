package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.Set;

/**
 * A title in a line: "former {North Korean leader}", "{Treasury Secretary}".
 *
 * @param start first item of the title
 * @param end item after its last
 * @param former whether a word before it says that it is over
 * @param holder the organisation, place or people named inside it, or null
 * @param before the item before everything that belongs to it
 */
record TitlePhrase(int start, int end, boolean former, Name holder, int before) {
  /** Titles are seldom longer; longer runs of capitals are headlines. */
  private static final int MAX_ITEMS = 9;

  /** Alone they say little: of what a secretary is one belongs to the title. */
  private static final Set<String> OFFICES =
      Set.of("secretary", "minister", "commissioner", "undersecretary");

  /** "the country's president": of the one that the article is about. */
  private static final Set<String> AREAS =
      Set.of("country", "nation", "republic", "kingdom", "city", "town");

  private static final Set<String> PRONOUNS = Set.of("its", "their", "whose");

  /** "{Senior} BJP leader": before a body they are no part of the title. */
  private static final Set<String> DEGREES = Set.of("senior", "top", "veteran", "leading");

  private static final Set<String> HOLDER_LINKS = Set.of("of", "at", "for", "with");

  private static final Set<String> PERSONAL = Set.of("his", "her", "my", "our");

  /** The title whose last word is item {@code head}, found by walking to the left. */
  static TitlePhrase endingWith(Line line, int head) {
    int start = head;
    Name holder = null;
    while (head - start < MAX_ITEMS && TitleWords.belongs(line, start - 1)) {
      start -= TitleWords.isConjunction(line, start - 1) ? 2 : 1;
      if (line.at(start).isHolder() && !isBody(holder)) {
        holder = line.at(start).name();
      }
    }
    return of(line, start, head + 1, holder);
  }

  /** "{US} {Treasury} Secretary": the body rather than the country. */
  private static boolean isBody(Name holder) {
    return holder != null && holder.is(NameType.ORGANIZATION);
  }

  private static TitlePhrase of(Line line, int start, int end, Name holder) {
    boolean former = Titles.prefixLength(line.at(start).word()) > 0;
    int before = start - 1;
    if (TitleWords.isAnd(line, before)
        && line.at(start).isHolder()
        && line.at(before - 1).isHolder()) {
      before -= 2;
    }
    while (Titles.isFormer(line.at(before).word())
        || Titles.isAdjective(line.at(before).word())
        || Line.isYear(line.at(before))
        || line.reads(before, "first")
        || line.reads(before, "next")
        || isStance(line, before)
        || isParticiple(line, before)
        || isAdverb(line, before)
        || line.reads(before, "then")) {
      former |= Titles.isFormer(line.at(before).word()) || line.reads(before, "then");
      before--;
    }
    return new TitlePhrase(start, end, former, holder, before);
  }

  /** "former {pro-government} MP". */
  private static boolean isStance(Line line, int index) {
    String word = line.at(index).word();
    return line.at(index).isPlainLowerCase()
        && (word.startsWith("pro-") || word.startsWith("anti-"))
        && Titles.isFormer(line.at(index - 1).word());
  }

  /** "an {affected} trader", "its {army-appointed} governor", "the newly {elected} mayor". */
  private static boolean isParticiple(Line line, int index) {
    boolean adverb = isAdverb(line, index - 1);
    return line.at(index).isPlainLowerCase()
        && line.at(index).word().endsWith("ed")
        && (adverb || isDefinite(line, index - 1));
  }

  /** "the {newly} elected mayor". */
  private static boolean isAdverb(Line line, int index) {
    return line.at(index).isPlainLowerCase()
        && line.at(index).word().endsWith("ly")
        && isDefinite(line, index - 1);
  }

  /** Whether {@code word} means a country or town: "the {Republic}". */
  static boolean isArea(String word) {
    return AREAS.contains(word);
  }

  private static boolean isDefinite(Line line, int index) {
    return line.isArticle(index) || line.isAt(index, PRONOUNS) || line.isAt(index, PERSONAL);
  }

  /**
   * "the {marine ecologist}", "a {relationship manager}": between an article or a possessive and a
   * title, words of which no table knows that they belong to titles do.
   */
  TitlePhrase withUnknownWords(Line line, Set<String> openers) {
    int at = UnknownWords.before(line, start);
    boolean opened =
        line.isAt(at - 1, openers)
            || line.reads(at - 2, "according", "to")
            || Titles.isAdjective(line.at(at - 1).word())
            || line.at(at - 1).isPossessive();
    boolean preposition = line.isAt(at - 1, Set.of("of", "with", "for", "from"));
    if (preposition && (start - at > 1 || line.at(at).word().endsWith("s"))) {
      return this;
    }
    boolean whole = opened || line.at(at - 1).isHolder() || Titles.isFormer(line.at(at - 1).word());
    return at == start || !whole ? this : of(line, at, end, holder);
  }

  /** "met {boxing} promoter Ann Lee", "{crop} scientist Ann Lee": the same without an article. */
  TitlePhrase withUnknownNouns(Line line) {
    int at = UnknownWords.before(line, start);
    return at < start
            && UnknownWords.endsClause(line, at - 1)
            && UnknownWords.areNouns(line, at, start)
        ? of(line, at, end, holder)
        : this;
  }

  /** Without what stands before item {@code at}. */
  TitlePhrase from(int at) {
    return at <= start ? this : new TitlePhrase(at, end, former, holder, at - 1);
  }

  /** The part from item {@code at} on, with the holder that stands in it. */
  TitlePhrase from(int at, Line line) {
    return at == start ? this : of(line, at, end, holderIn(line, at, end));
  }

  /** The part before the title that begins at item {@code second}, with the holder in it. */
  TitlePhrase before(int second, Line line) {
    int last = TitleWords.isAnd(line, second - 1) ? second - 1 : second;
    return new TitlePhrase(start, last, former, holderIn(line, start, last), before);
  }

  private static Name holderIn(Line line, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (line.at(i).isHolder()) {
        return line.at(i).name();
      }
    }
    return null;
  }

  /**
   * "his lawyer", "the show's director", "Ann Lee's adviser": of nothing that has a role's holder.
   */
  boolean isSomebodys(Line line) {
    return line.isAt(before, PERSONAL)
        || (line.at(before).isPossessive()
            && !line.at(before - 1).isHolder()
            && !line.isAt(before - 1, AREAS));
  }

  /** "vice-president {of a} group of farmers", which is not named. */
  boolean isOfSomething(Line line) {
    return line.isAt(end, HOLDER_LINKS) && line.isIndefiniteArticle(end + 1);
  }

  TitlePhrase extendedTo(int newEnd) {
    return new TitlePhrase(start, newEnd, former, holder, before);
  }

  /**
   * The title without the organisation, place or people before it, which is its holder: "{Acme}
   * chairman", "{North Korean} leader". Not "{Treasury} Secretary", which is what the office is
   * called.
   */
  TitlePhrase withoutHolder(Line line) {
    int at = start;
    if (line.isAt(at, DEGREES) && line.at(at + 1).isHolder() && !isOfficeName(line, at + 1)) {
      at++;
    }
    while (at < end - 1 && line.at(at).isHolder() && !isOfficeName(line, at)) {
      at++;
      while (line.at(at).isPossessive() || line.reads(at, "-")) {
        at++;
      }
    }
    while (at > 0 && at < end - 1 && isUnknownName(line, at)) {
      at++;
    }
    return at >= end ? this : new TitlePhrase(at, end, former, holder, before);
  }

  /** "{Zarnik} leader": before words in lower case a capital that no table knows is a name's. */
  private boolean isUnknownName(Line line, int at) {
    String text = line.at(at).text();
    return line.at(at).isPlainCapitalised()
        && line.at(end - 1).isPlainLowerCase()
        && text.chars().skip(1).anyMatch(Character::isLowerCase)
        && !line.reads(at + 1, "of")
        && !line.reads(at + 1, "for")
        && !Titles.isModifier(text)
        && !Titles.isHead(text)
        && !Titles.isAdjective(text)
        && Titles.prefixLength(line.at(at).word()) == 0;
  }

  private boolean isOfficeName(Line line, int at) {
    return at == end - 2
        && line.at(at).isName(NameType.ORGANIZATION)
        && line.at(at + 1).isPlainCapitalised()
        && isOffice(line.at(at + 1).word());
  }

  /** Whether the word says so little that of what it is belongs to the title: "secretary". */
  static boolean isOffice(String word) {
    return OFFICES.contains(word);
  }

  /** The first {@code count} words of the title in lower case. */
  String leadingWords(Line line, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = start; i < start + count; i++) {
      words.append(i == start ? "" : " ").append(line.at(i).word());
    }
    return words.toString();
  }

  /** "the first {lady}": the other ladies are no more than that. */
  static boolean isFirstLady(Line line, int index) {
    return line.reads(index - 1, "first", "lady");
  }

  /** Words that stand for the organisation named before: "its", "the company's". */
  static boolean refersBack(Line line, int before) {
    return line.isAt(before, PRONOUNS) || referringNoun(line, before) != null;
  }

  /** The "company" of "the company's", the "council" of "the council's"; or null. */
  static String referringNoun(Line line, int before) {
    boolean definite = line.at(before).isPossessive() && line.reads(before - 2, "the");
    return definite && References.refers(line.at(before - 1).word())
        ? line.at(before - 1).word()
        : null;
  }
}
