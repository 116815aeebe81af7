package dev.dateline.entity;

import dev.dateline.names.OrganizationKind;
import java.util.List;
import java.util.Objects;

/**
 * A company or other organisation an article names.
 *
 * @param id "o1", "o2" … in order of first mention, companies and others together
 * @param name fullest form in the text
 * @param kind what sort of organisation
 * @param aliases other forms
 * @param legalForm legal form as the text has it ("GmbH"), or null
 * @param country ISO 3166-1 alpha-2 code of where it belongs, or null
 * @param relatedTo ties to other organisations
 * @param confidence 0 to 1
 * @param mentions where, in order
 * @param evidence why
 */
public record Organization(
    String id,
    String name,
    OrganizationKind kind,
    List<String> aliases,
    String legalForm,
    String country,
    List<Relation> relatedTo,
    double confidence,
    List<EntityMention> mentions,
    List<Evidence> evidence)
    implements Entity {
  /** Copies the lists. */
  public Organization {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    aliases = List.copyOf(aliases);
    relatedTo = List.copyOf(relatedTo);
    mentions = List.copyOf(mentions);
    evidence = List.copyOf(evidence);
  }
}
