package dev.dateline.gazetteer;

import java.util.Set;

/** Words of direction, which are names of divisions in some countries. */
final class Compass {
  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "centre",
          "center",
          "central",
          "northern",
          "southern",
          "eastern",
          "western",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "north east",
          "north west",
          "south east",
          "south west",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "upper east",
          "upper west",
          "littoral",
          "coast",
          "highlands",
          "midlands",
          "gulf",
          "plateau");

  private Compass() {}

  /** Whether {@code name} alone is a part of whatever the article is about. */
  static boolean isDirection(String name) {
    return DIRECTIONS.contains(NameKey.of(name));
  }
}
