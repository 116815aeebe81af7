package dev.dateline.gazetteer;

import java.util.List;

/**
 * A place to be packed.
 *
 * @param place the place
 * @param names its names: two spellings of its own name, then others; may be added to
 * @param english what news in English calls it, as good as its own name; may be added to
 */
record PlaceRow(GazetteerPlace place, List<String> names, List<String> english) {
  /** How many of the names, counted from the first, are its own. */
  static final int OWN_NAMES = 2;
}
