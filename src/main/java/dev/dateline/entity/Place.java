package dev.dateline.entity;

import java.util.List;
import java.util.Objects;

/**
 * A place an article names.
 *
 * @param id "l1", "l2" … in order of first mention
 * @param name fullest form in the text
 * @param aliases other forms, demonyms among them
 * @param kind "country", "region", "city" …, or null if the place could not be resolved
 * @param countryCode ISO 3166-1 alpha-2, or null
 * @param admin1 first-level division, or null
 * @param latitude WGS 84 degrees, -90 to 90, or null
 * @param longitude WGS 84 degrees, -180 to 180, or null
 * @param geonameId GeoNames identifier, or null
 * @param confidence 0 to 1
 * @param mentions where, in order
 * @param evidence why
 */
public record Place(
    String id,
    String name,
    List<String> aliases,
    String kind,
    String countryCode,
    String admin1,
    Double latitude,
    Double longitude,
    Long geonameId,
    double confidence,
    List<EntityMention> mentions,
    List<Evidence> evidence)
    implements Entity {
  /** Copies the lists. */
  public Place {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    evidence = List.copyOf(evidence);
  }
}
