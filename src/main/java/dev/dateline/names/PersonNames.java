package dev.dateline.names;

import dev.dateline.resource.ResourceTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Given and family names of all countries: evidence that a word names a person. */
final class PersonNames {
  private static final class All {
    static final PersonNames TABLE = new PersonNames();
  }

  private final Set<String> given = new HashSet<>();
  private final Set<String> family = new HashSet<>();

  private PersonNames() {
    for (String[] row : ResourceTable.rows(PersonNames.class, "people.tsv")) {
      addWords(row[2], given);
      if (row.length > 3 && !row[3].isEmpty()) {
        addWords(row[3], family);
      }
    }
  }

  static PersonNames all() {
    return All.TABLE;
  }

  /** "given", "family", "given+family", or an empty string if the word is in no list. */
  String classOf(String word) {
    boolean isGiven = given.contains(word);
    boolean isFamily = family.contains(word);
    if (isGiven) {
      return isFamily ? "given+family" : "given";
    }
    return isFamily ? "family" : "";
  }

  private static void addWords(String names, Set<String> words) {
    for (String name : names.split(",", -1)) {
      words.addAll(Arrays.asList(name.split("[ -]", -1)));
    }
  }
}
