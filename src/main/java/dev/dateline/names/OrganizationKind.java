package dev.dateline.names;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final Map<String, OrganizationKind> BY_LABEL =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(OrganizationKind::label, k -> k));

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in records: lower case with hyphens, such as {@code "armed-group"}. */
  public String label() {
    return label;
  }

  /** The kind whose {@link #label()} is {@code label}, or empty. */
  public static Optional<OrganizationKind> ofLabel(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }
}
