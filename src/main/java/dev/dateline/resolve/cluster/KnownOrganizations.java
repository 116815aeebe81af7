package dev.dateline.resolve.cluster;

import dev.dateline.gazetteer.NameKey;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.line.Name;
import dev.dateline.resource.ResourceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of widely known organisations. */
public final class KnownOrganizations {
  private static final KnownOrganizations TABLE = new KnownOrganizations();

  private final Map<String, List<Entry>> byAnyName = new HashMap<>();

  /**
   * A row of the table.
   *
   * @param name its usual name
   * @param fullName the longest of its names
   * @param kind what it is
   * @param country ISO 3166-1 alpha-2 code, or null
   * @param reach which names mean it only where its country is spoken of
   */
  public record Entry(
      String name, String fullName, OrganizationKind kind, String country, Reach reach) {
    private boolean isLocal() {
      return reach != Reach.ANYWHERE;
    }

    /** Whether {@code bearing} means it where no country is spoken of. */
    private boolean isMeantAnywhere(Name bearing) {
      return switch (reach) {
        case ANYWHERE -> true;
        case LOCAL -> !bearing.isAcronym();
        case LOCAL_NAMES -> NameKey.of(name).equals(bearing.key());
      };
    }
  }

  /** The table's last column. */
  private enum Reach {
    ANYWHERE,
    /** Its acronyms. */
    LOCAL,
    /** All its names but the usual one: "Congress", the party. */
    LOCAL_NAMES;

    private static Reach of(String[] row) {
      return row.length > 4 ? valueOf(row[4].toUpperCase(Locale.ROOT).replace('-', '_')) : ANYWHERE;
    }
  }

  private KnownOrganizations() {
    for (String[] row : ResourceTable.rows(KnownOrganizations.class, "known-organizations.tsv")) {
      OrganizationKind kind = OrganizationKind.ofLabel(row[2]).orElseThrow();
      Entry entry =
          new Entry(row[0], longest(row), kind, row[3].isEmpty() ? null : row[3], Reach.of(row));
      add(row[0], entry);
      for (String other : row[1].split("\\|", -1)) {
        add(other, entry);
      }
    }
  }

  private static String longest(String[] row) {
    return Stream.concat(Stream.of(row[0]), Stream.of(row[1].split("\\|", -1)))
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  private void add(String name, Entry entry) {
    String key = NameKey.of(name);
    List<Entry> entries = byAnyName.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!key.isEmpty() && !entries.contains(entry)) {
      entries.add(entry);
    }
  }

  /** Whether {@code acronym} is known wherever it stands. */
  static boolean isWellKnown(Name acronym) {
    return bearing(acronym.key()).stream().anyMatch(entry -> !entry.isLocal());
  }

  /** Whether a body so called is known, and is of no one country. */
  public static boolean isInternational(Name name) {
    return bearing(name.key()).stream()
        .anyMatch(entry -> entry.country() == null || !entry.isLocal());
  }

  /**
   * The organisations that {@code name} can mean in an article.
   *
   * @param countries codes of the countries that the article speaks of; they decide between
   *     organisations of one name
   */
  public static List<Entry> meant(Name name, Set<String> countries) {
    List<Entry> possible =
        bearing(name.key()).stream()
            .filter(e -> e.isMeantAnywhere(name) || countries.contains(e.country()))
            .toList();
    List<Entry> near =
        possible.stream()
            .filter(entry -> entry.country() != null && countries.contains(entry.country()))
            .toList();
    return possible.size() > 1 && near.size() == 1 ? near : possible;
  }

  /** Code of the country of the one university whose name opens {@code name}, or null. */
  public static String countryOfUniversityIn(Name name) {
    String[] words = name.words();
    for (int length = words.length - 1; length > 0; length--) {
      String key = String.join(" ", Arrays.copyOf(words, length));
      Set<String> countries =
          bearing(key).stream()
              .filter(entry -> entry.kind() == OrganizationKind.EDUCATION && !entry.isLocal())
              .map(Entry::country)
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());
      if (countries.size() == 1) {
        return countries.iterator().next();
      }
    }
    return null;
  }

  /** The organisations that bear a name of this key, whole or short. */
  static List<Entry> bearing(String key) {
    return TABLE.byAnyName.getOrDefault(key, List.of());
  }
}
