package dev.dateline.evaluate;

import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import java.util.List;

/**
 * A person, organisation or place of an annotated record.
 *
 * @param type what it is
 * @param kind what sort of organisation; null for people and places
 * @param names the names the article uses for it, the fullest first; never empty
 * @param roles what the article says a person is or was
 * @param country ISO 3166-1 alpha-2 code where the article says to which country an organisation
 *     belongs, else null
 * @param ties to other organisations
 */
public record GoldEntity(
    NameType type,
    OrganizationKind kind,
    List<String> names,
    List<GoldRole> roles,
    String country,
    List<GoldTie> ties) {
  /**
   * What a person is or was.
   *
   * @param title without article and "former"
   * @param at name of the organisation or place it is held at, or null
   * @param former whether it is over
   */
  public record GoldRole(String title, String at, boolean former) {}

  /**
   * A tie between organisations.
   *
   * @param relation what the other is to this one: "parent"
   * @param other name of the other
   */
  public record GoldTie(String relation, String other) {}

  /** Copies the lists. */
  public GoldEntity {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    ties = List.copyOf(ties);
  }

  /** The fullest name. */
  public String name() {
    return names.get(0);
  }
}
