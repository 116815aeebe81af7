package dev.dateline.resolve.role;

import dev.dateline.resource.ResourceTable;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Offices that one country alone has: a taoiseach is Ireland's. */
final class Offices {
  private static final Map<String, String> COUNTRIES =
      ResourceTable.rows(Offices.class, "offices.tsv").stream()
          .collect(Collectors.toMap(row -> row[0], row -> row[1]));

  private Offices() {}

  /** Code of the country that alone has the office {@code title}, or null. */
  static String country(String title) {
    return COUNTRIES.get(title.toLowerCase(Locale.ROOT));
  }
}
