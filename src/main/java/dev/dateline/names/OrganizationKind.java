package dev.dateline.names;

import java.util.Locale;
import java.util.Optional;

/** The kinds of organisation a record tells apart. */
public enum OrganizationKind {
  /** A business, whoever owns it. */
  COMPANY,
  /** A ministry, agency, court, parliament, police force or other organ of a state. */
  GOVERNMENT,
  /** A newspaper, agency, broadcaster or news site. */
  MEDIA,
  /** A body whose members are states: the UN, the African Union. */
  INTERGOVERNMENTAL,
  /** A charity, association, union or campaign. */
  NGO,
  /** A political party. */
  PARTY,
  /** A state's army, navy, air force or a unit of one. */
  MILITARY,
  /** An armed group that is no state's. */
  ARMED_GROUP,
  /** A school, university or research institute. */
  EDUCATION,
  /** A club, team, league or sports federation. */
  SPORTS,
  /** A church, order, mosque or other religious body. */
  RELIGIOUS,
  /** Any other organisation, or one whose kind is unknown. */
  OTHER;

  /** The name in records: lower case with hyphens, such as {@code "armed-group"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind whose {@link #label()} is {@code label}, or empty. */
  public static Optional<OrganizationKind> ofLabel(String label) {
    for (OrganizationKind kind : values()) {
      if (kind.label().equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
