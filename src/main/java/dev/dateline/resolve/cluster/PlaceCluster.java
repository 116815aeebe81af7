package dev.dateline.resolve.cluster;

import dev.dateline.gazetteer.ResolvedPlace;

/**
 * The names of one place.
 *
 * @param cluster the names
 * @param resolved the gazetteer's place, or null if it knows none
 */
public record PlaceCluster(Cluster cluster, ResolvedPlace resolved) {
  /** Whether it is a building or park, or one that the gazetteer does not know. */
  boolean isSite() {
    return resolved == null
        || resolved.place().kind().equals("building")
        || resolved.place().kind().equals("park")
        || (resolved.place().kind().equals("area") && !resolved.place().isLocated());
  }

  /** ISO 3166-1 alpha-2 code of the country it is or lies in, or null. */
  public String countryCode() {
    return resolved == null ? null : resolved.place().countryCode();
  }
}
