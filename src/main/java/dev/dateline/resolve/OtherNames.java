package dev.dateline.resolve;

import java.util.Set;

/** "Ann Lee, also known as Lee An", "X Ltd (formerly Y Ltd)", "Ann Lee alias Bo". */
final class OtherNames {
  private static final Set<String> MARKS = Set.of(",", "(", "\"", "“", "‘", "'", "–", "-");
  private static final Set<String> ALIAS =
      Set.of("alias", "aka", "a.k.a", "a.k.a.", "nicknamed", "dubbed", "formerly", "née");

  private OtherNames() {}

  /** The name that is said to mean the same as that at {@code index}, or null. */
  static Name after(Line line, int index) {
    int at = skipMarks(line, index + 1);
    while (line.isAt(
        at, Set.of("also", "better", "widely", "commonly", "previously", "sometimes"))) {
      at++;
    }
    int end = phraseEnd(line, at);
    if (end < 0) {
      return null;
    }
    at = skipMarks(line, end);
    at = line.reads(at, "the") ? at + 1 : at;
    at = skipMarks(line, at);
    return line.at(at).name();
  }

  /** The item after "known as", "alias" and the like at {@code at}, or -1. */
  private static int phraseEnd(Line line, int at) {
    if (line.isAt(at, ALIAS)) {
      return line.reads(at + 1, "known", "as") ? at + 3 : at + 1;
    }
    if (line.reads(at, "known", "as") || line.reads(at, "trading", "as")) {
      return at + 2;
    }
    return line.reads(at, "known", "by", "the", "name") ? at + 4 : -1;
  }

  private static int skipMarks(Line line, int at) {
    int next = at;
    while (next < at + 2 && MARKS.contains(line.at(next).text())) {
      next++;
    }
    return next;
  }
}
