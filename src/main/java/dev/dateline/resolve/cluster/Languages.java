package dev.dateline.resolve.cluster;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words for peoples that mean a language: "English-speaking", "translated into French".
 */
final class Languages {
  private static final Set<String> AFTER =
      Set.of("-speaking", "-language", "-medium", "-speakers", "language", "medium", "translation");

  private static final Set<String> BEFORE =
      Set.of("in", "into", "speak", "speaks", "spoke", "speaking", "learn", "learning", "fluent");

  /** What stands behind a language that is said to be spoken, and behind no people's adjective. */
  private static final Set<String> ENDS =
      Set.of(".", ",", ";", ")", "and", "or", "to", "by", "for", "at", "on", "as", "with", "but");

  /** "a {dialect} of English". */
  private static final Set<String> VARIETIES =
      Set.of("dialect", "dialects", "variety", "knowledge", "teacher", "command", "lessons");

  private Languages() {}

  /** Numbers of the names that mean a language. */
  static Set<Integer> in(List<Line> lines) {
    Set<Integer> languages = new HashSet<>();
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        boolean named = line.isAt(i + 1, AFTER);
        boolean spoken = line.isAt(i - 1, BEFORE) && line.isAt(i + 1, ENDS);
        boolean variety = line.reads(i - 1, "of") && line.isAt(i - 2, VARIETIES);
        if (line.at(i).isName(NameType.DEMONYM) && (named || spoken || variety)) {
          languages.add(line.at(i).name().index());
        }
      }
    }
    return languages;
  }
}
