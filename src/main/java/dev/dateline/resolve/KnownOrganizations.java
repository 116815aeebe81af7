package dev.dateline.resolve;

import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.OrganizationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of widely known organisations. */
final class KnownOrganizations {
  private static final KnownOrganizations TABLE = new KnownOrganizations();

  private final Map<String, List<Entry>> byAnyName = new HashMap<>();

  /**
   * A row of the table.
   *
   * @param name its usual name
   * @param kind what it is
   * @param country ISO 3166-1 alpha-2 code, or null
   */
  record Entry(String name, OrganizationKind kind, String country) {}

  private KnownOrganizations() {
    for (String[] row : Table.rows("known-organizations.tsv")) {
      OrganizationKind kind = OrganizationKind.ofLabel(row[2]).orElseThrow();
      Entry entry = new Entry(row[0], kind, row[3].isEmpty() ? null : row[3]);
      add(row[0], entry);
      for (String other : row[1].split("\\|", -1)) {
        add(other, entry);
      }
    }
  }

  private void add(String name, Entry entry) {
    String key = NameKey.of(name);
    List<Entry> entries = byAnyName.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!key.isEmpty() && !entries.contains(entry)) {
      entries.add(entry);
    }
  }

  /** The organisations that bear a name of this key, whole or short. */
  static List<Entry> bearing(String key) {
    return TABLE.byAnyName.getOrDefault(key, List.of());
  }
}
