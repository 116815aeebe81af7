package dev.dateline.gazetteer;

import java.util.Objects;

/**
 * A place the gazetteer knows.
 *
 * @param geonameId GeoNames identifier, or null for a place of the hand-made table without one
 * @param name its usual English name: "North Korea"
 * @param kind "country", "continent", "region", "state", "capital", "city", "sea", "river" …
 * @param countryCode ISO 3166-1 alpha-2 code of the one country it lies in, or null if it lies in
 *     several or in none
 * @param admin1 name of its first-level division, or null
 * @param latitude WGS 84 degrees, -90 to 90
 * @param longitude WGS 84 degrees, -180 to 180
 * @param population number of people, 0 if unknown
 */
public record GazetteerPlace(
    Long geonameId,
    String name,
    String kind,
    String countryCode,
    String admin1,
    double latitude,
    double longitude,
    long population) {
  /** Kind of an independent country or a territory with its own code. */
  public static final String COUNTRY = "country";

  /** Rejects a missing name or kind and coordinates off the globe. */
  public GazetteerPlace {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          name + ": " + latitude + ", " + longitude + " is no point on the globe");
    }
  }

  /** Whether this is a country or a territory with its own code. */
  public boolean isCountry() {
    return kind.equals(COUNTRY);
  }
}
