package dev.dateline.resolve;

import dev.dateline.gazetteer.ResolvedPlace;

/**
 * The names of one place.
 *
 * @param cluster the names
 * @param resolved the gazetteer's place, or null if it knows none
 */
record PlaceCluster(Cluster cluster, ResolvedPlace resolved) {
  /** Whether it is neither a country nor a division of one nor a town. */
  boolean isSite() {
    return resolved == null
        || !(resolved.place().isCountry()
            || resolved.place().isDivision()
            || resolved.place().isCity());
  }

  /** ISO 3166-1 alpha-2 code of the country it is or lies in, or null. */
  String countryCode() {
    return resolved == null ? null : resolved.place().countryCode();
  }
}
