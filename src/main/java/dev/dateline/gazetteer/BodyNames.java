package dev.dateline.gazetteer;

import java.util.Optional;

/** Finds the country that the name of a body speaks of: "Bank of Kenya", "Indian Army". */
final class BodyNames {
  private static final int MAX_WORDS = 3;

  private BodyNames() {}

  /** The first country or its people in the name, or empty. */
  static Optional<GazetteerPlace> place(String name, Gazetteer gazetteer) {
    String[] words = name.split(" ", -1);
    for (int start = 0; start < words.length; start++) {
      StringBuilder part = new StringBuilder();
      for (int end = start; end < Math.min(words.length, start + MAX_WORDS); end++) {
        part.append(end == start ? "" : " ").append(words[end]);
        Optional<GazetteerPlace> place = gazetteer.nation(part.toString());
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }
}
