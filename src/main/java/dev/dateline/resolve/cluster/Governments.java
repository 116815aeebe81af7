package dev.dateline.resolve.cluster;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the place names that act as governments do: "Washington said", "Moscow has denied". */
final class Governments {
  /** What governments do in news and places do not. */
  private static final Set<String> DEEDS =
      Set.of(
          "said",
          "says",
          "announced",
          "accused",
          "accuses",
          "denied",
          "denies",
          "condemned",
          "condemns",
          "warned",
          "warns",
          "urged",
          "urges",
          "insisted",
          "insists",
          "agreed",
          "agrees",
          "refused",
          "refuses",
          "rejected",
          "rejects",
          "blamed",
          "blames",
          "demanded",
          "demands",
          "vowed",
          "vows",
          "threatened",
          "threatens",
          "imposed",
          "imposes",
          "expelled",
          "recalled",
          "told",
          "pledged",
          "claims",
          "claimed",
          "wants",
          "wanted",
          "hopes",
          "believes",
          "sanctioned");

  private static final Set<String> AUXILIARIES =
      Set.of("has", "had", "also", "later", "then", "again", "repeatedly", "already", "would");

  private Governments() {}

  /** Numbers of the names that are followed by such a verb. */
  static Set<Integer> speaking(List<Line> lines) {
    Set<Integer> speaking = new HashSet<>();
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        if (line.at(i).isName(NameType.PLACE)) {
          int verb = i + 1;
          while (verb < i + 3 && line.isAt(verb, AUXILIARIES)) {
            verb++;
          }
          boolean object = i > 0 && line.at(i - 1).isPlainLowerCase();
          if (!object && line.isAt(verb, DEEDS)) {
            speaking.add(line.at(i).name().index());
          }
        }
      }
    }
    return speaking;
  }
}
