package dev.dateline.resolve.role;

import dev.dateline.article.BlockKind;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Titles;
import java.util.Set;
import java.util.regex.Pattern;

/** Words before a title of which no table knows whether they belong to it: "{crop} scientist". */
final class UnknownWords {
  /** "chief science fiction book {reviewer}": more unknown words are another phrase. */
  private static final int MAX_UNKNOWN = 2;

  /** Of a word that no article stands before: neither a plural nor a verb that ends in "ing". */
  private static final Pattern NOUN = Pattern.compile("\\p{L}+(?:ics|ss|[^s])(?<!ing|ed|ly)");

  /** Before a name without an article: "in court lawyer Ann Lee" has no "court lawyer". */
  private static final Set<String> PLACED =
      Set.of(
          "in", "at", "on", "into", "inside", "outside", "near", "during", "to", "over", "under");

  private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", "–", "—", "(", "“");

  private UnknownWords() {}

  /** Where such words begin that end before the title at item {@code start}. */
  static int before(Line line, int start) {
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
  static boolean endsClause(Line line, int index) {
    String word = line.at(index).word();
    boolean placed = line.isAt(index, PLACED);
    return index < 0
        || line.isAt(index, CLAUSE_MARKS)
        || (line.at(index).isPlainLowerCase()
            && !placed
            && (Titles.isNever(word) || word.endsWith("ed") || word.endsWith("ly")));
  }

  /** Whether the words from {@code from} to a title can be nouns that say of what it is. */
  static boolean areNouns(Line line, int from, int title) {
    for (int i = from; i < title; i++) {
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
        && line.at(0).text().length() > TitleWords.MAX_OPENER
        && !line.isAt(0, TitleWords.SENTENCE_OPENERS)
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
}
