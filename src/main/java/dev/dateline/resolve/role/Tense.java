package dev.dateline.resolve.role;

import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Titles;
import java.util.Set;

/** Whether words beside a verb say that what it says is over: "no longer", "until 2019". */
final class Tense {
  /** Items of "until" after what somebody was. */
  private static final int MAX_UNTIL = 10;

  private static final Set<String> WAS = Set.of("was", "were", "been");

  /** What follows is not about the verb. */
  private static final Set<String> CLAUSES = Set.of(",", "who", "which", "that");

  private Tense() {}

  /** "was chairman of X {until} 2019", "was chairman of X {from 2015 to 2019}". */
  private static boolean isUntil(Line line, int verb) {
    if (!line.isAt(verb, WAS)) {
      return false;
    }
    for (int i = verb + 1; i < verb + MAX_UNTIL && !line.isAt(i, CLAUSES); i++) {
      boolean spell = line.reads(i, "from") || line.reads(i, "between");
      boolean spelled = line.reads(i + 2, "to") || line.reads(i + 2, "and");
      boolean ended =
          spell && spelled && Line.isYear(line.at(i + 1)) && Line.isYear(line.at(i + 3));
      if (line.reads(i, "until") || line.reads(i, "till") || ended) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether "no longer", "formerly" or "until" stands from {@code start} to {@code end}, where what
   * somebody was begins, or "had been" before it.
   */
  static boolean isOver(Line line, int start, int end) {
    for (int i = start; i < end; i++) {
      if ((line.reads(i, "had") && line.reads(end - 1, "been"))
          || line.reads(i, "no", "longer")
          || line.reads(i, "used", "to")
          || line.reads(i, "until")
          || Titles.isFormer(line.at(i).word())
          || isUntil(line, i)) {
        return true;
      }
    }
    return false;
  }
}
