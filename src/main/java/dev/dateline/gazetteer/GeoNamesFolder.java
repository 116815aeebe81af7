package dev.dateline.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a folder of GeoNames' files: places from {@code allCountries.txt} or, if that is not there,
 * {@code cities500.txt}; first-level divisions from {@code admin1CodesASCII.txt}; and, where they
 * are there, second-level divisions from {@code admin2Codes.txt} and further names from {@code
 * alternateNamesV2.txt}.
 */
final class GeoNamesFolder {
  /** Other names of smaller places are hardly ever met in news, and would be half of the file. */
  static final long OTHER_NAMES_FROM = 15_000;

  private static final int PLACE_COLUMNS = 19;
  private static final int DIVISION_COLUMNS = 2;
  private static final int NAME_COLUMNS = 4;
  private static final Pattern LATIN_NAME = Pattern.compile("[\\p{IsLatin}\\p{M} .'’-]+");

  private final Map<String, Division> divisions = new HashMap<>();
  private final Map<Long, PlaceRow> rows = new HashMap<>();
  private final Map<Long, Integer> lines = new HashMap<>();

  private GeoNamesFolder() {}

  /**
   * All places worth keeping, divisions among them.
   *
   * @param folder GeoNames' files
   * @param more further tables of second-level divisions, in the columns of admin2Codes.txt
   * @param midpoints tables of code, name, latitude and longitude of divisions
   * @param english tables of GeoNames ids and English names
   * @throws IOException if a file is missing, cannot be read, or is not as GeoNames publishes it
   */
  static List<PlaceRow> read(Path folder, List<Path> more, List<Path> midpoints, List<Path> english)
      throws IOException {
    GeoNamesFolder reader = new GeoNamesFolder();
    reader.readDivisions(folder.resolve("admin1CodesASCII.txt"), "region");
    Path seconds = folder.resolve("admin2Codes.txt");
    if (Files.exists(seconds)) {
      reader.readDivisions(seconds, "county");
    }
    for (Path table : more) {
      reader.readDivisions(table, "county");
    }
    Path all = folder.resolve("allCountries.txt");
    reader.readPlaces(Files.exists(all) ? all : folder.resolve("cities500.txt"));
    for (Path table : midpoints) {
      reader.readMidpoints(table);
    }
    for (Path table : english) {
      reader.readEnglish(table);
    }
    Path names = folder.resolve("alternateNamesV2.txt");
    if (Files.exists(names)) {
      reader.readNames(names);
    }
    List<PlaceRow> found = new ArrayList<>(reader.rows.values());
    reader.divisions.values().stream()
        .filter(division -> division.isPlaced() && !reader.rows.containsKey(division.geonameId()))
        .map(division -> division.row(reader.nameOf(division.outerCode())))
        .forEach(found::add);
    return found;
  }

  private String nameOf(String code) {
    Division division = divisions.get(code);
    return division == null ? null : division.name();
  }

  private void readDivisions(Path file, String kind) throws IOException {
    new GeoNamesTable(file, DIVISION_COLUMNS)
        .read(
            line -> {
              String code = line.text(0);
              if (code.length() < 4 || code.charAt(2) != '.') {
                throw line.bad("column 1 is \"" + code + "\", not the code of a division");
              }
              String id = line.optional(3);
              divisions.put(
                  code,
                  new Division(
                      kind,
                      code,
                      line.text(1),
                      line.optional(2),
                      id.isEmpty() ? null : Long.valueOf(line.count(3))));
            });
  }

  private void readPlaces(Path file) throws IOException {
    new GeoNamesTable(file, PLACE_COLUMNS).read(this::addPlace);
  }

  private void addPlace(GeoNamesTable.Line line) throws IOException {
    long geonameId = line.count(0);
    double latitude = line.degrees(4, 90);
    double longitude = line.degrees(5, 180);
    long population = line.count(14);
    Integer before = lines.put(geonameId, line.number());
    if (before != null) {
      throw line.bad("GeoNames id " + geonameId + " is that of line " + before + " too");
    }
    Division first = divisions.get(line.text(8) + "." + line.text(10));
    Division second = divisions.get(line.text(8) + "." + line.text(10) + "." + line.text(11));
    String kind = FeatureCodes.kind(line.text(6), line.text(7));
    if (kind == null || line.text(8).length() != 2 || line.text(1).isEmpty()) {
      return;
    }
    if (line.text(6).equals("P")) {
      add(first, latitude, longitude, population);
      add(second, latitude, longitude, population);
    }
    GazetteerPlace place =
        new GazetteerPlace(
            geonameId,
            line.text(1),
            kind,
            line.text(8),
            first == null ? null : first.name(),
            second == null || kind.equals("county") ? null : second.name(),
            latitude,
            longitude,
            population);
    List<String> english =
        population < OTHER_NAMES_FROM
            ? new ArrayList<>(0)
            : EnglishNames.of(place.name(), place.countryCode(), false);
    rows.put(geonameId, new PlaceRow(place, names(line, place), english));
  }

  private static void add(Division division, double latitude, double longitude, long population) {
    if (division != null) {
      division.add(latitude, longitude, population);
    }
  }

  private static List<String> names(GeoNamesTable.Line line, GazetteerPlace place) {
    List<String> names = new ArrayList<>(2);
    names.add(line.text(1));
    names.add(line.text(2));
    String code = line.text(7);
    if (place.population() >= OTHER_NAMES_FROM || code.equals("PPLC") || code.equals("PPLA")) {
      for (String other : line.text(3).split(",", -1)) {
        if (isName(other)) {
          names.add(other);
        }
      }
    }
    return names;
  }

  /** Whether it is in Latin script and no code of an airport or a station. */
  private static boolean isName(String name) {
    return LATIN_NAME.matcher(name).matches() && !name.equals(name.toUpperCase(Locale.ROOT));
  }

  private void readMidpoints(Path file) throws IOException {
    new GeoNamesTable(file, 4)
        .read(
            line -> {
              Division division = divisions.get(line.text(0));
              if (division == null) {
                throw line.bad("no division has the code " + line.text(0));
              }
              division.place(line.degrees(2, 90), line.degrees(3, 180));
            });
  }

  private void readEnglish(Path file) throws IOException {
    Map<Long, Division> byId = new HashMap<>();
    divisions.values().forEach(division -> byId.put(division.geonameId(), division));
    new GeoNamesTable(file, 2)
        .read(
            line -> {
              long id = line.count(0);
              if (rows.containsKey(id)) {
                rows.get(id).english().add(line.text(1));
              } else if (byId.containsKey(id)) {
                byId.get(id).addEnglish(line.text(1));
              } else {
                throw line.bad("no place has the GeoNames id " + id);
              }
            });
  }

  /** English names and those of no language; the others are mostly of other scripts. */
  private void readNames(Path file) throws IOException {
    new GeoNamesTable(file, NAME_COLUMNS)
        .read(
            line -> {
              PlaceRow row = rows.get(line.count(1));
              String language = line.text(2);
              boolean read = language.isEmpty() || language.equals("en");
              if (row != null && read && isName(line.text(3))) {
                row.names().add(line.text(3));
              }
            });
  }
}
