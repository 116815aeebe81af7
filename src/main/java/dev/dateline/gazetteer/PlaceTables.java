package dev.dateline.gazetteer;

import dev.dateline.resource.ResourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The hand-made tables: countries, regions, states, seas, and the words for their people. */
final class PlaceTables {
  /** After a name that is used of a place and is another's: "Korea?" of South Korea. */
  private static final String LOOSE = "?";

  private final Map<String, List<GazetteerName>> byName = new HashMap<>();

  private final Map<String, GazetteerPlace> byDemonym = new HashMap<>();
  private final Map<String, GazetteerPlace> byCode = new HashMap<>();

  /** Reads both tables from the jar. */
  PlaceTables() {
    for (String[] row : ResourceTable.rows(PlaceTables.class, "countries.tsv")) {
      addCountry(row);
    }
    for (String[] row : ResourceTable.rows(PlaceTables.class, "regions.tsv")) {
      addRegion(row);
    }
  }

  List<GazetteerName> lookup(String key) {
    return byName.getOrDefault(key, List.of());
  }

  /** Tries the word as it stands, then as a plural. */
  Optional<GazetteerPlace> demonym(String key) {
    GazetteerPlace place = byDemonym.get(key);
    if (place == null && key.endsWith("s")) {
      place = byDemonym.get(key.substring(0, key.length() - 1));
    }
    if (place == null && key.endsWith("men")) {
      place = byDemonym.get(key.substring(0, key.length() - 2) + "an");
    }
    return Optional.ofNullable(place);
  }

  Optional<GazetteerPlace> country(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  private void addCountry(String[] row) {
    GazetteerPlace country =
        new GazetteerPlace(
            Long.valueOf(row[1]),
            row[2],
            GazetteerPlace.COUNTRY,
            row[0],
            null,
            null,
            Double.parseDouble(row[3]),
            Double.parseDouble(row[4]),
            Long.parseLong(row[5]));
    byCode.put(row[0], country);
    addNames(country, row[6], row[7]);
  }

  private void addRegion(String[] row) {
    boolean oneCountry = row[5].length() == 2;
    GazetteerPlace region =
        new GazetteerPlace(
            row[2].isEmpty() ? null : Long.valueOf(row[2]),
            row[1],
            row[0],
            oneCountry ? row[5] : null,
            row[8].isEmpty() ? null : row[8],
            null,
            Double.parseDouble(row[3]),
            Double.parseDouble(row[4]),
            Long.parseLong(row[9]));
    addNames(region, row[6], row[7]);
  }

  private void addNames(GazetteerPlace place, String others, String demonyms) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(NameKey.of(place.name()));
    Set<String> loose = new HashSet<>();
    for (String other : others.split("\\|", -1)) {
      boolean isLoose = other.endsWith(LOOSE);
      String key = NameKey.of(isLoose ? other.substring(0, other.length() - 1) : other);
      keys.add(key);
      if (isLoose) {
        loose.add(key);
      }
    }
    keys.remove("");
    GazetteerName own = new GazetteerName(place, true);
    for (String key : keys) {
      GazetteerName name = loose.contains(key) ? new GazetteerName(place, false) : own;
      byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(name);
    }
    for (String demonym : demonyms.split("\\|", -1)) {
      byDemonym.putIfAbsent(NameKey.of(demonym), place);
    }
  }
}
