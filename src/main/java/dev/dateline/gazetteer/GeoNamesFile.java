package dev.dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads GeoNames' published tables of cities and first-level divisions. */
final class GeoNamesFile {
  /** Smaller places are kept only as capitals and seats of first-level divisions. */
  static final int MIN_POPULATION = 15_000;

  private static final int COLUMNS = 19;
  private static final Pattern LATIN_NAME = Pattern.compile("[\\p{IsLatin}\\p{M} .'’-]+");

  private GeoNamesFile() {}

  /**
   * A row: the place and its names, the first its own.
   *
   * @param place the place
   * @param ownNames how many of {@code names}, counted from the first, are its own
   * @param names the names
   */
  record Row(GazetteerPlace place, int ownNames, List<String> names) {}

  /**
   * Cities worth keeping, and every first-level division at the middle of its cities.
   *
   * @throws IOException if a file cannot be read or a line is not as GeoNames publishes it
   */
  static List<Row> read(Path cities, Path admin1Codes) throws IOException {
    Map<String, Division> divisions = divisions(admin1Codes);
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(cities)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] fields = line.split("\t", -1);
        if (fields.length != COLUMNS) {
          throw new IOException(
              cities + ":" + number + ": " + fields.length + " columns instead of " + COLUMNS);
        }
        addCity(fields, divisions.get(fields[8] + "." + fields[10]), rows);
      }
    }
    divisions.values().stream().filter(Division::isPlaced).map(Division::row).forEach(rows::add);
    return rows;
  }

  private static void addCity(String[] fields, Division division, List<Row> rows) {
    double latitude = Double.parseDouble(fields[4]);
    double longitude = Double.parseDouble(fields[5]);
    long population = Long.parseLong(fields[14]);
    if (division != null) {
      division.add(latitude, longitude, population);
    }
    String code = fields[7];
    boolean seat = code.equals("PPLC") || code.equals("PPLA");
    if (!seat && (population < MIN_POPULATION || code.equals("PPLH") || code.equals("PPLQ"))) {
      return;
    }
    String kind = code.equals("PPLC") ? "capital" : code.equals("PPLX") ? "district" : "city";
    GazetteerPlace city =
        new GazetteerPlace(
            Long.valueOf(fields[0]),
            fields[1],
            kind,
            fields[8],
            division == null ? null : division.name,
            latitude,
            longitude,
            population);
    List<String> names = new ArrayList<>(List.of(fields[1], fields[2]));
    for (String other : fields[3].split(",", -1)) {
      if (LATIN_NAME.matcher(other).matches() && !other.equals(other.toUpperCase(Locale.ROOT))) {
        names.add(other);
      }
    }
    rows.add(new Row(city, 2, names));
  }

  private static Map<String, Division> divisions(Path admin1Codes) throws IOException {
    Map<String, Division> divisions = new HashMap<>();
    for (String line : Files.readAllLines(admin1Codes)) {
      String[] fields = line.split("\t", -1);
      divisions.put(fields[0], new Division(fields));
    }
    return divisions;
  }

  /** A first-level division while its middle is being summed up; American states lie elsewhere. */
  private static final class Division {
    private final String country;
    private final String name;
    private final String asciiName;
    private final long geonameId;
    private double latitudeSum;
    private double longitudeSum;
    private long population;

    Division(String[] fields) {
      country = fields[0].substring(0, 2);
      name = fields[1];
      asciiName = fields[2];
      geonameId = Long.parseLong(fields[3]);
    }

    void add(double latitude, double longitude, long people) {
      latitudeSum += latitude * people;
      longitudeSum += longitude * people;
      population += people;
    }

    boolean isPlaced() {
      return population > 0 && !country.equals("US");
    }

    Row row() {
      GazetteerPlace place =
          new GazetteerPlace(
              geonameId,
              name,
              "region",
              country,
              name,
              latitudeSum / population,
              longitudeSum / population,
              population);
      return new Row(place, 2, List.of(name, asciiName));
    }
  }
}
