package dev.dateline.resolve.role;

import dev.dateline.article.BlockKind;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Titles;
import java.util.Set;

/** Which words before the word of a title belong to it: "{chief financial} officer". */
final class TitleWords {
  /** Letters of "When", "Then" and the like, which open sentences and no titles. */
  static final int MAX_OPENER = 4;

  static final Set<String> SENTENCE_OPENERS =
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

  private static final Set<String> CLOSING_QUOTES = Set.of("\"", "”", "’");

  private static final Set<String> SENTENCE_ENDS = Set.of(",", ".", "?", "!");

  /** After them every word has a capital. */
  private static final Set<String> OPENERS = Set.of("\"", "“", "‘", "'", ".", ":");

  /** Items of "Minister of {Home Affairs and Justice}". */
  private static final int MAX_FIELDS = 8;

  private TitleWords() {}

  static boolean belongs(Line line, int index) {
    Item item = line.at(index);
    if (index < 0 || item.isPossessive()) {
      return false;
    }
    if (TitlePhrase.isFirstLady(line, index + 1)) {
      return true;
    }
    if (item.isName()) {
      return item.isHolder();
    }
    String word = item.word();
    if (line.reads(index, "local", "government")) {
      return true;
    }
    boolean adjective = Titles.isAdjective(word) && (item.isPlainLowerCase() || index == 0);
    if (item.text().equals("Under") && line.reads(index + 1, "secretary")) {
      return true;
    }
    if (adjective || Titles.isFormer(word) || Titles.isNever(word) || Titles.isHonorific(word)) {
      return isConjunction(line, index);
    }
    return isHead(line, index)
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
  static boolean isConjunction(Line line, int index) {
    String before = line.at(index - 1).word();
    boolean ofOffice = Titles.isModifier(before) && !isHead(line, index + 1);
    return isAnd(line, index) && (isHead(line, index - 1) || ofOffice);
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

  /** Whether the word at {@code index} is one of a title, and no field: "Minister of {Justice}". */
  static boolean isHead(Line line, int index) {
    return Titles.isHead(line.at(index).word()) && !isField(line, index);
  }

  /** "Minister of {Justice}", "Minister for Home Affairs and {Justice}": no judge. */
  private static boolean isField(Line line, int index) {
    if (!line.reads(index, "justice")) {
      return false;
    }
    if (isBeforeOffice(line, index)) {
      return true;
    }
    int at = index - 1;
    while (index - at < MAX_FIELDS
        && (line.at(at).isPlainCapitalised() || line.reads(at, ",") || isAnd(line, at))) {
      at--;
    }
    boolean listed = at == index - 1 || isAnd(line, index - 1);
    return listed
        && (line.reads(at, "of") || line.reads(at, "for"))
        && Titles.isHead(line.at(at - 1).word());
  }

  /** "{Justice} Minister", "{Justice} and Constitutional Affairs Minister". */
  private static boolean isBeforeOffice(Line line, int field) {
    int at = field + 1;
    while (at - field < MAX_FIELDS
        && !Titles.isHead(line.at(at).word())
        && (line.at(at).isPlainCapitalised()
            || Titles.isModifier(line.at(at).word())
            || isAnd(line, at))) {
      at++;
    }
    return Titles.isOfState(line.at(at).word());
  }

  static boolean isAnd(Line line, int index) {
    return line.reads(index, "and") || line.reads(index, "&");
  }
}
