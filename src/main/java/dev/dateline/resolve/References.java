package dev.dateline.resolve;

import dev.dateline.names.OrganizationKind;
import java.util.Set;

/** Tells which organisation "the company", "the council" or "its" stands for. */
final class References {
  /** Words for any body. */
  private static final Set<String> GENERIC =
      Set.of("institution", "organisation", "organization", "body");

  /** Words for a body that has the word in its name. */
  private static final Set<String> SPECIFIC =
      Set.of(
          "council",
          "commission",
          "committee",
          "board",
          "federation",
          "authority",
          "bureau",
          "hospital",
          "museum",
          "academy",
          "embassy",
          "parliament",
          "assembly",
          "senate",
          "congress");

  private final Scene scene;

  References(Scene scene) {
    this.scene = scene;
  }

  /** What "the company" at item {@code noun} stands for; or null. */
  Name referredBy(Line line, int noun) {
    String word = line.at(noun).word();
    boolean party = Descriptors.kind(word) == OrganizationKind.PARTY;
    boolean whole = line.reads(noun - 1, "the") && refers(word) && !party;
    return whole ? referred(line, noun - 1, line.at(noun).word()) : null;
  }

  /** Whether "the" {@code noun} stands for an organisation named before. */
  static boolean refers(String noun) {
    return Descriptors.kind(noun) != null || GENERIC.contains(noun) || SPECIFIC.contains(noun);
  }

  /** Whether {@code noun} stands in the name of what it means: "council", "committee". */
  static boolean isSpecific(String noun) {
    return SPECIFIC.contains(noun);
  }

  /** What "the council" or "its" means: a body of that name, or else the one just spoken of. */
  Name referred(Line line, int index, String noun) {
    Name body = noun == null ? null : scene.organizationWith(noun, line, index);
    boolean specific = noun != null && SPECIFIC.contains(noun);
    return body == null && !specific ? scene.organizationBefore(line, index) : body;
  }
}
