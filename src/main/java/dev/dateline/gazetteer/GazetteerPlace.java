package dev.dateline.gazetteer;

import java.util.Objects;

/**
 * A place the gazetteer knows.
 *
 * @param geonameId GeoNames identifier, or null for a place without one
 * @param name its usual English name: "North Korea"
 * @param kind "country", "continent", "region", "state", "county", "capital", "city", "sea" …
 * @param countryCode ISO 3166-1 alpha-2 code of the one country it lies in, or null if it lies in
 *     several or in none
 * @param admin1 name of its first-level division, or null
 * @param admin2 name of its second-level division, such as an American county, or null
 * @param latitude WGS 84 degrees, -90 to 90, or NaN if only the country or division is known
 * @param longitude WGS 84 degrees, -180 to 180, or NaN
 * @param population number of people, 0 if unknown
 */
public record GazetteerPlace(
    Long geonameId,
    String name,
    String kind,
    String countryCode,
    String admin1,
    String admin2,
    double latitude,
    double longitude,
    long population) {
  /** Kind of an independent country or a territory with its own code. */
  public static final String COUNTRY = "country";

  /** Rejects a missing name or kind and coordinates off the globe. */
  public GazetteerPlace {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    if (Math.abs(latitude) > 90
        || Math.abs(longitude) > 180
        || Double.isNaN(latitude) != Double.isNaN(longitude)) {
      throw new IllegalArgumentException(
          name + ": " + latitude + ", " + longitude + " is no point on the globe");
    }
  }

  /** Whether it is known where it lies, and not only in which country or division. */
  public boolean isLocated() {
    return !Double.isNaN(latitude);
  }

  /** Whether this is a country or a territory with its own code. */
  public boolean isCountry() {
    return kind.equals(COUNTRY);
  }

  /** Whether this is a division of a country: a state, province, county. */
  public boolean isDivision() {
    return kind.equals("region") || kind.equals("state") || kind.equals("county");
  }

  /** Whether this is a city, town or part of one. */
  public boolean isCity() {
    return kind.equals("city") || kind.equals("capital") || kind.equals("district");
  }

  /**
   * Whether this place lies in {@code outer}: in that country, or in that division of the same
   * country. No place lies in itself, and no city in a city.
   */
  public boolean liesIn(GazetteerPlace outer) {
    if (isCountry() || countryCode == null || !countryCode.equals(outer.countryCode)) {
      return false;
    }
    if (outer.isCountry()) {
      return true;
    }
    if (outer.kind.equals("county")) {
      return isCity() && outer.name.equals(admin2) && Objects.equals(outer.admin1, admin1);
    }
    return outer.isDivision()
        && outer.admin1 != null
        && outer.admin1.equals(admin1)
        && !kind.equals(outer.kind)
        && !kind.equals("state");
  }

  /**
   * Distance along the ground, on a sphere of 6,371 km radius.
   *
   * @return kilometres
   */
  public double kilometresTo(double otherLatitude, double otherLongitude) {
    double a = Math.toRadians(latitude);
    double b = Math.toRadians(otherLatitude);
    double height = Math.sin((b - a) / 2);
    double width = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
    double chord = height * height + Math.cos(a) * Math.cos(b) * width * width;
    return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
