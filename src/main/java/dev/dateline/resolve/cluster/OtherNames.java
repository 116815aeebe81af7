package dev.dateline.resolve.cluster;

import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import java.util.Set;

/**
 * "Ann Lee, also known as Lee An", "X Ltd (formerly Y Ltd)", "Ann Lee alias Bo", "X, which changed
 * its name from Y", "X was renamed Y".
 */
final class OtherNames {
  private static final Set<String> MARKS = Set.of(",", "(", "\"", "“", "‘", "'", "–", "-");
  private static final Set<String> ALIAS =
      Set.of("alias", "aka", "a.k.a", "a.k.a.", "nicknamed", "dubbed", "formerly", "née");

  /** Words before "known as", "renamed", "called". */
  private static final Set<String> BEFORE =
      Set.of(
          "also",
          "better",
          "widely",
          "commonly",
          "previously",
          "sometimes",
          "now",
          "later",
          "then",
          "since",
          "originally",
          "once",
          "which",
          "was",
          "is",
          "has",
          "been");

  private OtherNames() {}

  /** The name that is said to mean the same as that at {@code index}, or null. */
  static Name after(Line line, int index) {
    int first = skipMarks(line, index + 1);
    int at = first;
    while (line.isAt(at, BEFORE)) {
      at++;
    }
    boolean called = at > first && line.reads(at, "called");
    int end = called ? at + 1 : phraseEnd(line, at);
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
      boolean called = line.reads(at + 1, "called") || line.reads(at + 1, "named");
      return line.reads(at + 1, "known", "as") ? at + 3 : called ? at + 2 : at + 1;
    }
    if (line.reads(at, "known", "as") || line.reads(at, "trading", "as")) {
      return at + 2;
    }
    if (line.reads(at, "changed", "its", "name")) {
      return line.reads(at + 3, "from") || line.reads(at + 3, "to") ? at + 4 : -1;
    }
    if (line.reads(at, "renamed") || line.reads(at, "rebranded")) {
      boolean as = line.reads(at + 1, "as") || line.reads(at + 1, "to");
      return as ? at + 2 : line.reads(at, "renamed") ? at + 1 : -1;
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
