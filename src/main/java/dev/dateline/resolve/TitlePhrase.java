package dev.dateline.resolve;

import dev.dateline.article.BlockKind;
import dev.dateline.names.NameType;
import java.util.Set;
import java.util.regex.Pattern;

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

  /** "chief science fiction book {reviewer}": more unknown words are another phrase. */
  private static final int MAX_UNKNOWN = 2;

  /** Letters of "When", "Then" and the like, which open sentences and no titles. */
  private static final int MAX_OPENER = 4;

  private static final Set<String> SENTENCE_OPENERS =
      Set.of(
          "although",
          "though",
          "meanwhile",
          "yesterday",
          "earlier",
          "later",
          "today",
          "tomorrow",
          "however",
          "whether",
          "these",
          "those",
          "their",
          "there",
          "perhaps",
          "enter",
          "instead",
          "among",
          "indeed",
          "maybe",
          "other",
          "another",
          "sources");

  /** Of a word that no article stands before: neither a plural nor a verb that ends in "ing". */
  private static final Pattern NOUN = Pattern.compile("\\p{L}+(?:ics|ss|[^s])(?<!ing|ed|ly)");

  /** Before a name without an article: "in court lawyer Ann Lee" has no "court lawyer". */
  private static final Set<String> PLACED =
      Set.of(
          "in", "at", "on", "into", "inside", "outside", "near", "during", "to", "over", "under");

  private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", "–", "—", "(", "“");

  /** Alone they say little: of what a secretary is one belongs to the title. */
  private static final Set<String> OFFICES =
      Set.of("secretary", "minister", "commissioner", "undersecretary");

  private static final Set<String> FORCES =
      Set.of("army", "navy", "military", "defence", "defense", "forces", "staff");

  /** "the country's president": of the one that the article is about. */
  private static final Set<String> AREAS =
      Set.of("country", "nation", "republic", "kingdom", "city", "town");

  private static final Set<String> PRONOUNS = Set.of("its", "their", "whose");

  private static final Set<String> CLOSING_QUOTES = Set.of("\"", "”", "’");
  private static final Set<String> SENTENCE_ENDS = Set.of(",", ".", "?", "!");

  /** After them every word has a capital. */
  private static final Set<String> OPENERS = Set.of("\"", "“", "‘", "'", ".", ":");

  /** "{Senior} BJP leader": before a body they are no part of the title. */
  private static final Set<String> DEGREES = Set.of("senior", "top", "veteran", "leading");

  private static final Set<String> HOLDER_LINKS = Set.of("of", "at", "for", "with");

  private static final Set<String> PERSONAL = Set.of("his", "her", "my", "our");

  /** The title whose last word is item {@code head}, found by walking to the left. */
  static TitlePhrase endingWith(Line line, int head) {
    int start = head;
    Name holder = null;
    while (head - start < MAX_ITEMS && belongs(line, start - 1)) {
      start -= isConjunction(line, start - 1) ? 2 : 1;
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
    if (isAnd(line, before) && line.at(start).isHolder() && line.at(before - 1).isHolder()) {
      before -= 2;
    }
    while (Titles.isFormer(line.at(before).word())
        || Titles.isAdjective(line.at(before).word())
        || Line.isYear(line.at(before))
        || line.reads(before, "first")
        || line.reads(before, "next")
        || isParticiple(line, before)
        || isAdverb(line, before)
        || line.reads(before, "then")) {
      former |= Titles.isFormer(line.at(before).word()) || line.reads(before, "then");
      before--;
    }
    return new TitlePhrase(start, end, former, holder, before);
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

  private static boolean isDefinite(Line line, int index) {
    return line.isArticle(index) || line.isAt(index, PRONOUNS) || line.isAt(index, PERSONAL);
  }

  /**
   * "the {marine ecologist}", "a {relationship manager}": between an article or a possessive and a
   * title, words of which no table knows that they belong to titles do.
   */
  TitlePhrase withUnknownWords(Line line, Set<String> openers) {
    int at = unknownWords(line);
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
    int at = unknownWords(line);
    return at < start && endsClause(line, at - 1) && isNounPhrase(line, at)
        ? of(line, at, end, holder)
        : this;
  }

  /** Where the words begin of which no table knows whether they belong to titles. */
  private int unknownWords(Line line) {
    int at = start;
    int unknown = 0;
    boolean closed = line.at(start).isPlainCapitalised() || line.at(start).isHolder();
    while (!closed && unknown < MAX_UNKNOWN && isUnknown(line, at - 1)) {
      at--;
      unknown += Titles.isModifier(line.at(at).word()) ? 0 : 1;
      if (line.reads(at - 1, "and") && Titles.isModifier(line.at(at - 2).word())) {
        at -= 2;
      }
    }
    return at;
  }

  /** Whether no noun stands at {@code index}, so that another can begin a phrase after it. */
  private static boolean endsClause(Line line, int index) {
    String word = line.at(index).word();
    boolean placed = line.isAt(index, PLACED);
    return index < 0
        || line.isAt(index, CLAUSE_MARKS)
        || (line.at(index).isPlainLowerCase()
            && !placed
            && (Titles.isNever(word) || word.endsWith("ed") || word.endsWith("ly")));
  }

  /** Whether the words from {@code start} to the title can be nouns that say of what it is. */
  private boolean isNounPhrase(Line line, int from) {
    for (int i = from; i < start; i++) {
      if (!NOUN.matcher(line.at(i).word()).matches()) {
        return false;
      }
    }
    return true;
  }

  /** "{Crop} scientist Ann Lee": a noun that has a capital because the sentence begins with it. */
  private static boolean opensSentence(Line line, int index) {
    return index == 0
        && line.kind() != BlockKind.TITLE
        && line.at(0).isPlainCapitalised()
        && line.at(0).text().length() > MAX_OPENER
        && !line.isAt(0, SENTENCE_OPENERS)
        && !line.endsPhrase(0);
  }

  private static boolean isUnknown(Line line, int index) {
    Item item = line.at(index);
    String word = item.word();
    return (item.isPlainLowerCase() || opensSentence(line, index))
        && word.length() > 2
        && !word.endsWith("ed")
        && !(word.endsWith("ing") && line.isAt(index - 1, Set.of("of", "for", "from", "with")))
        && !Titles.isNever(word)
        && !Titles.isFormer(word)
        && !Titles.isAdjective(word)
        && !Titles.isHonorific(word);
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
    int last = isAnd(line, second - 1) ? second - 1 : second;
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
   * Where a second title begins, or -1: "lawyer and {activist}", "Police Spokesperson {Lt. Col.}",
   * "village headman {Chief}".
   */
  int secondTitle(Line line) {
    for (int i = start + 1; i < end; i++) {
      String last = line.at(i - 1).word();
      boolean isEx = Titles.prefixLength(last) > 0;
      boolean another = isAnd(line, i) && line.at(i + 1).isHolder();
      boolean cased = line.at(i - 1).isPlainLowerCase() && line.at(i).isPlainCapitalised();
      boolean ranked = cased && Titles.isRank(line.at(i).word());
      boolean afterHead =
          Titles.isHead(last) && (isEx || another || ranked || !Titles.isModifier(last));
      boolean listed = isAnd(line, i) && hasHead(line, i + 1);
      boolean capital = cased && Titles.prefixLength(last) == 0 && Titles.isHead(line.at(i).word());
      boolean rank = capital || (Titles.isRank(line.at(i).word()) && !isRankAt(line, i - 1));
      if (isGeneral(line, i) || (afterHead && (listed || rank))) {
        return listed ? i + 1 : i;
      }
    }
    return -1;
  }

  /**
   * "army chief {General} Ann Lee", "Army Chief {General}"; an "Attorney General" has two capitals
   * or none.
   */
  private static boolean isGeneral(Line line, int index) {
    Item before = line.at(index - 1);
    boolean ofForces = line.reads(index - 1, "chief") && line.isAt(index - 2, FORCES);
    return line.at(index).text().equals("General")
        && (before.isPlainLowerCase() || ofForces)
        && Titles.prefixLength(before.word()) == 0
        && Titles.isHead(before.word());
  }

  private static boolean isRankAt(Line line, int index) {
    return Titles.isRank(line.at(index).word());
  }

  private static boolean isAnd(Line line, int index) {
    return line.reads(index, "and") || line.reads(index, "&");
  }

  private boolean hasHead(Line line, int from) {
    for (int i = from; i < end; i++) {
      if (Titles.isHead(line.at(i).word())) {
        return true;
      }
    }
    return false;
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

  private static boolean belongs(Line line, int index) {
    Item item = line.at(index);
    if (index < 0 || item.isPossessive()) {
      return false;
    }
    if (isFirstLady(line, index + 1)) {
      return true;
    }
    if (item.isName()) {
      return item.isHolder();
    }
    String word = item.word();
    boolean adjective = Titles.isAdjective(word) && (item.isPlainLowerCase() || index == 0);
    if (item.text().equals("Under") && line.reads(index + 1, "secretary")) {
      return true;
    }
    if (adjective || Titles.isFormer(word) || Titles.isNever(word) || Titles.isHonorific(word)) {
      return isConjunction(line, index);
    }
    return Titles.isHead(word)
        || Titles.isModifier(word)
        || isConjunction(line, index)
        || ((isTitleCapital(line, index) || isOpening(line, index)) && word.length() > 1)
        || opensCapitals(line, index);
  }

  /** "{Crew} chief", "{Revenue} Minister": a sentence that opens with a title. */
  private static boolean isOpening(Line line, int index) {
    String next = line.at(index + 1).word();
    return line.at(index).isPlainCapitalised()
        && index == 0
        && line.kind() != BlockKind.TITLE
        && (line.at(1).isPlainLowerCase() || Titles.isHead(next))
        && !Titles.isAdjective(line.at(0).word())
        && (Titles.isHead(next) || Titles.isModifier(next));
  }

  /** "{Basic} Education Minister Ann Lee said": before a word of the title with a capital. */
  private static boolean opensCapitals(Line line, int index) {
    return index == 0
        && line.kind() != BlockKind.TITLE
        && line.at(0).isPlainCapitalised()
        && line.at(1).isPlainCapitalised()
        && line.at(2).isPlainCapitalised()
        && line.at(0).text().length() > MAX_OPENER
        && !line.at(0).word().endsWith("ly")
        && !line.isAt(0, SENTENCE_OPENERS)
        && !line.endsPhrase(0)
        && !line.reads(1, "prime")
        && Titles.isHead(line.at(2).word());
  }

  /** "president and CEO", "trade and industry minister"; not "agriculture and {chairman}". */
  private static boolean isConjunction(Line line, int index) {
    String before = line.at(index - 1).word();
    boolean ofOffice = Titles.isModifier(before) && !Titles.isHead(line.at(index + 1).word());
    return isAnd(line, index) && (Titles.isHead(before) || ofOffice);
  }

  /** A capital says nothing at the start of a sentence or quotation and in headlines. */
  private static boolean isTitleCapital(Line line, int index) {
    boolean closedQuote =
        line.isAt(index - 1, CLOSING_QUOTES) && line.isAt(index - 2, SENTENCE_ENDS);
    return line.at(index).isPlainCapitalised()
        && index > 0
        && line.kind() != BlockKind.TITLE
        && (closedQuote || !line.isAt(index - 1, OPENERS));
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
    return definite && RoleHolder.refers(line.at(before - 1).word())
        ? line.at(before - 1).word()
        : null;
  }
}
