package dev.dateline.entity;

import java.util.List;
import java.util.Objects;

/**
 * A person an article names.
 *
 * @param id "p1", "p2" … in order of first mention
 * @param name fullest form in the text, without title
 * @param aliases other forms
 * @param roles what the text says the person is
 * @param confidence 0 to 1
 * @param mentions where, in order
 * @param evidence why
 */
public record Person(
    String id,
    String name,
    List<String> aliases,
    List<Role> roles,
    double confidence,
    List<EntityMention> mentions,
    List<Evidence> evidence)
    implements Entity {
  /** Copies the lists. */
  public Person {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    evidence = List.copyOf(evidence);
  }
}
