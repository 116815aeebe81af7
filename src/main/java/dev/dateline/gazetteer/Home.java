package dev.dateline.gazetteer;

/**
 * Where a publisher sits.
 *
 * @param country ISO 3166-1 alpha-2, or null if unknown
 * @param division first-level division of a paper for one place, or null
 * @param place the name of that place, or null
 */
record Home(String country, String division, String place) {
  static final Home UNKNOWN = new Home(null, null, null);
}
