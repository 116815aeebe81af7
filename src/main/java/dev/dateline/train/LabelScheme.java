package dev.dateline.train;

import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import java.util.Map;
import java.util.Set;

/**
 * What a corpus' own labels mean.
 *
 * @param labels the labels that name something
 * @param ignored the labels that are passed over, such as dates
 */
record LabelScheme(Map<String, Label> labels, Set<String> ignored) {
  /** A name type, and for an organisation its kind or null. */
  record Label(NameType type, OrganizationKind kind) {}

  static final Label PERSON = new Label(NameType.PERSON, null);
  static final Label ORGANIZATION = new Label(NameType.ORGANIZATION, null);
  static final Label PLACE = new Label(NameType.PLACE, null);
  static final Label DEMONYM = new Label(NameType.DEMONYM, null);
  static final Label MISC = new Label(NameType.MISC, null);

  /** PER, ORG, LOC and MISC, as in CoNLL-2003. */
  static final LabelScheme CONLL =
      new LabelScheme(
          Map.of("PER", PERSON, "ORG", ORGANIZATION, "LOC", PLACE, "MISC", MISC), Set.of());

  LabelScheme {
    labels = Map.copyOf(labels);
    ignored = Set.copyOf(ignored);
  }

  static Label organization(OrganizationKind kind) {
    return new Label(NameType.ORGANIZATION, kind);
  }

  /** Whether the corpus has this label at all. */
  boolean knows(String tag) {
    return labels.containsKey(tag) || ignored.contains(tag);
  }
}
