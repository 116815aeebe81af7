package dev.dateline.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** A division whose place on the map is found from the populated places in it. */
final class Division {
  /**
   * Degrees of latitude from which on a division counts as large: its towns then crowd at one end.
   */
  private static final double LARGE = 6;

  private final String kind;
  private final String code;
  private final String name;
  private final String asciiName;
  private final Long geonameId;
  private double latitudeSum;
  private double longitudeSum;
  private int places;
  private long population;
  private double south = 90;
  private double north = -90;
  private double west = 180;
  private double east = -180;
  private boolean fixed;
  private final List<String> english = new ArrayList<>();

  Division(String kind, String code, String name, String asciiName, Long geonameId) {
    this.kind = kind;
    this.code = code;
    this.name = name;
    this.asciiName = asciiName.isEmpty() ? name : asciiName;
    this.geonameId = geonameId;
  }

  String name() {
    return name;
  }

  Long geonameId() {
    return geonameId;
  }

  /** Adds what news in English calls it. */
  void addEnglish(String englishName) {
    english.add(englishName);
  }

  void add(double latitude, double longitude, long people) {
    latitudeSum += latitude;
    longitudeSum += longitude;
    places++;
    population += people;
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
  }

  /** Sets the midpoint, whatever lies in the division. */
  void place(double latitude, double longitude) {
    latitudeSum = latitude;
    longitudeSum = longitude;
    fixed = true;
  }

  /** Whether its midpoint is known; American states lie in a table of their own. */
  boolean isPlaced() {
    return (places > 0 || fixed) && !(code.startsWith("US.") && kind.equals("region"));
  }

  /**
   * As a place, in the division called {@code outerName} if it is of the second level. Its
   * midpoint: the mean of its places; of a large division the middle between that and the middle of
   * its extent. Against the known midpoints of 66 states and provinces the mean alone is up to 865
   * km off, this up to 474 km.
   */
  PlaceRow row(String outerName) {
    double latitude = fixed ? latitudeSum : latitudeSum / places;
    double longitude = fixed ? longitudeSum : longitudeSum / places;
    if (!fixed && north - south + (east - west) / 2 > LARGE) {
      latitude = (latitude + (south + north) / 2) / 2;
      longitude = (longitude + (west + east) / 2) / 2;
    }
    GazetteerPlace place =
        new GazetteerPlace(
            geonameId,
            name,
            kind,
            code.substring(0, 2),
            kind.equals("region") ? name : outerName,
            null,
            latitude,
            longitude,
            population);
    List<String> names = new ArrayList<>(List.of(name, asciiName));
    if (name.startsWith("County ")) {
      names.add(name.substring("County ".length()));
    }
    if (kind.equals("region")) {
      english.addAll(EnglishNames.of(name, place.countryCode(), true));
    }
    return new PlaceRow(place, names, english);
  }

  /** The code of the division it lies in: "US.IL" of "US.IL.201". */
  String outerCode() {
    return code.substring(0, code.lastIndexOf('.'));
  }
}
