package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import java.util.Set;

/**
 * People who are named to say who somebody else is: "Ann Lee, the wife of X chairman Bo Ek, is".
 */
final class Relatives {
  private static final Set<String> RELATIVES =
      Set.of(
          "wife",
          "ex-wife",
          "husband",
          "ex-husband",
          "widow",
          "widower",
          "son",
          "daughter",
          "sister",
          "brother",
          "father",
          "mother",
          "cousin",
          "nephew",
          "niece",
          "uncle",
          "aunt",
          "grandson",
          "granddaughter",
          "grandfather",
          "grandmother",
          "stepson",
          "stepdaughter",
          "half-brother",
          "half-sister",
          "son-in-law",
          "daughter-in-law",
          "brother-in-law",
          "sister-in-law",
          "father-in-law",
          "mother-in-law",
          "girlfriend",
          "boyfriend",
          "partner",
          "friend",
          "associate",
          "ally",
          "confidant",
          "confidante");

  /** Items from the comma to the one named: "the ex-wife of X chairman". */
  private static final int MAX_ITEMS = 10;

  private static final Set<String> WHOSE = Set.of("his", "her", "their");

  private Relatives() {}

  /** Where "{her son} Bo Ek" begins; {@code person} if no relative is said. */
  static int before(Line line, int person) {
    boolean related = line.isAt(person - 1, RELATIVES) && line.isAt(person - 2, WHOSE);
    return related ? person - 2 : person;
  }

  /**
   * Of whom a verb after item {@code person} and a comma speaks, if that is somebody's relative or
   * friend; null if nothing says so.
   */
  static Name subject(Line line, int person) {
    boolean related = false;
    for (int i = person - 1; i > person - MAX_ITEMS && i > 0; i--) {
      if (line.isAt(i, RELATIVES)) {
        related = line.reads(i + 1, "of") || line.reads(i + 1, "to");
      } else if (line.reads(i, ",")) {
        Item before = line.at(line.beforeBracket(i - 1));
        return related && before.isName(NameType.PERSON) ? before.name() : null;
      }
    }
    return null;
  }
}
