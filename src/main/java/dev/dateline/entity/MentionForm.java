package dev.dateline.entity;

import java.util.Locale;

/** The shape in which a text mentions an entity. */
public enum MentionForm {
  /** A name, whole or in part: "Steven Mnuchin", "Mnuchin". */
  NAME,
  /** Initials or another short form in capitals: "UN". */
  ACRONYM,
  /** A place by its people or adjective: "North Korean". */
  DEMONYM,
  /** A description that replaces a name unmistakably. */
  DESCRIPTOR;

  /** The name in records: lower case, such as {@code "demonym"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
