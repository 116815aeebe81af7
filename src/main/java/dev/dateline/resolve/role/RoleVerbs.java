package dev.dateline.resolve.role;

import dev.dateline.resource.ResourceTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words between a name and what its bearer is: "was named", "resigned as", "13 years as". */
final class RoleVerbs {
  private static final Map<String, Set<String>> GROUPS = new HashMap<>();

  static {
    for (String[] row : ResourceTable.rows(RoleVerbs.class, "role-verbs.tsv")) {
      GROUPS
          .computeIfAbsent(row[0], group -> new HashSet<>())
          .addAll(Arrays.asList(row[1].split(" ", -1)));
    }
  }

  private RoleVerbs() {}

  /** The words of the groups of role-verbs.tsv that {@code groups} name. */
  static Set<String> of(String... groups) {
    Set<String> words = new HashSet<>();
    for (String group : groups) {
      words.addAll(GROUPS.get(group));
    }
    return Set.copyOf(words);
  }
}
