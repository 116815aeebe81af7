package dev.dateline.resolve;

import dev.dateline.resource.ResourceTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The words between a name and what its bearer is: "was named", "resigned as", "13 years as". */
final class RoleVerbs {
  private RoleVerbs() {}

  /** The words of the groups of role-verbs.tsv that {@code groups} name. */
  static Set<String> of(String... groups) {
    Set<String> words = new HashSet<>();
    for (String[] row : ResourceTable.rows(RoleVerbs.class, "role-verbs.tsv")) {
      if (Arrays.asList(groups).contains(row[0])) {
        words.addAll(Arrays.asList(row[1].split(" ", -1)));
      }
    }
    return Set.copyOf(words);
  }
}
