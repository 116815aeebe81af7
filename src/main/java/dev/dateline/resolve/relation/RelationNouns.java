package dev.dateline.resolve.relation;

import dev.dateline.resolve.line.Line;
import dev.dateline.resource.ResourceTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The nouns that tie organisations: "subsidiary", "sister company". */
final class RelationNouns {
  private static final Map<String, Noun> NOUNS = new HashMap<>();
  private static final Set<String> FIRST_WORDS = new HashSet<>();

  static {
    for (String[] row : ResourceTable.rows(RelationNouns.class, "relations.tsv")) {
      FIRST_WORDS.add(row[0].split(" ", -1)[0]);
      NOUNS.put(row[0], new Noun(row[1], row[2], row[0].split(" ", -1).length));
    }
  }

  private RelationNouns() {}

  /**
   * What a noun says.
   *
   * @param relation what the one so called is to the other
   * @param inverse what the other is to it
   * @param words how many words the noun has
   */
  record Noun(String relation, String inverse, int words) {}

  /** The noun that begins at item {@code index}, the longest if there are two, or null. */
  static Noun at(Line line, int index) {
    boolean company = line.at(index + 1).word().startsWith("compan");
    boolean inFront = line.reads(index, "front") && !line.isArticle(index - 1) && !company;
    if (!line.isAt(index, FIRST_WORDS) || inFront) {
      return null;
    }
    Noun two = NOUNS.get(line.at(index).word() + " " + line.at(index + 1).word());
    return two != null ? two : NOUNS.get(line.at(index).word());
  }
}
