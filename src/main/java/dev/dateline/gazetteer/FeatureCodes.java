package dev.dateline.gazetteer;

import java.util.Map;
import java.util.Set;

/** What kind of place GeoNames' feature codes mean. */
final class FeatureCodes {
  /** Historical and abandoned places and farms share their names with living ones. */
  private static final Set<String> GONE = Set.of("PPLH", "PPLCH", "PPLQ", "PPLW", "PPLF");

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("ADM1", "region"),
          Map.entry("ADM2", "county"),
          Map.entry("ADM3", "area"),
          Map.entry("LK", "lake"),
          Map.entry("LKS", "lake"),
          Map.entry("RSV", "lake"),
          Map.entry("STM", "river"),
          Map.entry("SEA", "sea"),
          Map.entry("GULF", "sea"),
          Map.entry("BAY", "sea"),
          Map.entry("STRT", "sea"),
          Map.entry("ISL", "island"),
          Map.entry("ISLS", "island"),
          Map.entry("MT", "mountain"),
          Map.entry("VLC", "mountain"),
          Map.entry("MTS", "mountains"),
          Map.entry("DSRT", "desert"),
          Map.entry("RGN", "area"),
          Map.entry("AREA", "area"),
          Map.entry("PRK", "park"),
          Map.entry("AIRP", "building"),
          Map.entry("AIRB", "building"),
          Map.entry("HSP", "building"),
          Map.entry("CH", "building"),
          Map.entry("MUS", "building"),
          Map.entry("STDM", "building"),
          Map.entry("PRN", "building"),
          Map.entry("UNIV", "building"));

  private FeatureCodes() {}

  /** The kind, or null of places that are left out. */
  static String kind(String featureClass, String code) {
    if (!featureClass.equals("P")) {
      return KINDS.get(code);
    }
    return switch (code) {
      case "PPLC" -> "capital";
      case "PPLX" -> "district";
      default -> GONE.contains(code) ? null : "city";
    };
  }
}
