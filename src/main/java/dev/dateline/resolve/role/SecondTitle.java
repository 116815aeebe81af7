package dev.dateline.resolve.role;

import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Titles;
import java.util.Set;

/** Finds the second title in a phrase that holds two: "lawyer and {activist}". */
final class SecondTitle {
  private static final Set<String> FORCES =
      Set.of("army", "navy", "military", "defence", "defense", "forces", "staff");

  private SecondTitle() {}

  /**
   * Where a second title begins in {@code title}, or -1: "lawyer and {activist}", "Police
   * Spokesperson {Lt. Col.}", "village headman {Chief}".
   */
  static int in(Line line, TitlePhrase title) {
    for (int i = title.start() + 1; i < title.end(); i++) {
      String last = line.at(i - 1).word();
      boolean isEx = Titles.prefixLength(last) > 0;
      boolean another = TitleWords.isAnd(line, i) && line.at(i + 1).isHolder();
      boolean cased = line.at(i - 1).isPlainLowerCase() && line.at(i).isPlainCapitalised();
      boolean ranked = cased && Titles.isRank(line.at(i).word());
      boolean listed = TitleWords.isAnd(line, i) && hasHead(line, i + 1, title.end());
      boolean afterHead =
          TitleWords.isHead(line, i - 1)
              && (isEx || another || ranked || listed || !Titles.isModifier(last));
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

  private static boolean hasHead(Line line, int from, int end) {
    for (int i = from; i < end; i++) {
      if (TitleWords.isHead(line, i)) {
        return true;
      }
    }
    return false;
  }
}
