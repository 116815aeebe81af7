package dev.dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hand-made tables: countries, regions, states, seas, and the words for their people. */
final class PlaceTables {
  private final Map<String, List<GazetteerName>> byName = new HashMap<>();
  private final Map<String, GazetteerPlace> byDemonym = new HashMap<>();
  private final Map<String, GazetteerPlace> byCode = new HashMap<>();

  /** Reads both tables from the jar. */
  PlaceTables() throws DamagedGazetteerException {
    rows("countries.tsv").forEach(this::addCountry);
    rows("regions.tsv").forEach(this::addRegion);
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
            row[0].equals("state") ? row[1] : null,
            Double.parseDouble(row[3]),
            Double.parseDouble(row[4]),
            0);
    addNames(region, row[6], row[7]);
  }

  private void addNames(GazetteerPlace place, String others, String demonyms) {
    addName(place.name(), place, true);
    for (String other : others.split("\\|", -1)) {
      addName(other, place, false);
    }
    for (String demonym : demonyms.split("\\|", -1)) {
      byDemonym.putIfAbsent(NameKey.of(demonym), place);
    }
  }

  private void addName(String name, GazetteerPlace place, boolean primary) {
    String key = NameKey.of(name);
    List<GazetteerName> places = byName.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!key.isEmpty() && places.stream().noneMatch(known -> known.place().equals(place))) {
      places.add(new GazetteerName(place, primary));
    }
  }

  private static List<String[]> rows(String table) throws DamagedGazetteerException {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = PlaceTables.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new DamagedGazetteerException(table, "missing", null);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (DamagedGazetteerException e) {
      throw e;
    } catch (IOException e) {
      throw new DamagedGazetteerException(table, "cannot be read (" + e.getMessage() + ")", e);
    }
    return rows;
  }
}
