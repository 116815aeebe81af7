package dev.dateline.gazetteer;

import java.util.Objects;

/**
 * A place found under a name.
 *
 * @param place the place
 * @param primary whether the name is the place's own and not one of its other names
 */
public record GazetteerName(GazetteerPlace place, boolean primary) {
  /** Rejects a missing place. */
  public GazetteerName {
    Objects.requireNonNull(place, "place");
  }
}
