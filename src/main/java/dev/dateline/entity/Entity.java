package dev.dateline.entity;

import java.util.List;

/**
 * What the entities of an article have in common: a person, an organisation or a place that its
 * text names.
 */
public sealed interface Entity permits Person, Organization, Place {
  /** Identifier inside the record: "p1", "o4", "l2". */
  String id();

  /** The fullest form of the name in the text. */
  String name();

  /** The other forms of the name in the text, in order of first use. */
  List<String> aliases();

  /** How sure it is that this entity is named, 0 to 1. */
  double confidence();

  /** Where it is named, in order of the text; never empty. */
  List<EntityMention> mentions();

  /** Why what was inferred about it was inferred. */
  List<Evidence> evidence();
}
