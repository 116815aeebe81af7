package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.OrganizationPhrase;
import java.util.Set;

/** Reads where a title is held from the words after it: "of X", "at the X", "of the company". */
final class HolderAfter {
  /** After a word for its people, a country: "of the Portuguese {Republic}". */
  private static final Set<String> STATES =
      Set.of(
          "republic",
          "government",
          "state",
          "kingdom",
          "federation",
          "cabinet",
          "army",
          "navy",
          "military",
          "police",
          "parliament",
          "delegation",
          "team",
          "side",
          "squad",
          "embassy",
          "mission");

  private static final Set<String> AREAS =
      Set.of("district", "city", "county", "province", "state", "town", "municipal", "provincial");

  /** After a place: "the Germany{-based} firm". */
  private static final Set<String> BASED =
      Set.of("-based", "-owned", "-backed", "-listed", "-controlled", "-run");

  /** "adviser {to} X", "counsel {to} X": of the body they serve, unlike an ambassador. */
  private static final Set<String> ADVISERS =
      Set.of("adviser", "advisor", "consultant", "counsel", "rapporteur", "assistant");

  /** "in the sociology department {at X}", "of India's governing {X}": words before the body. */
  private static final int MAX_DESCRIPTION = 4;

  /** "for the department of mammalogy at the {X}": parts of the body named before it. */
  private static final int MAX_PARTS = 2;

  private final Scene scene;
  private final References references;

  HolderAfter(Scene scene, References references) {
    this.scene = scene;
    this.references = references;
  }

  /** "of Y", "at the Y", "of the company", of organisations "from Y" too. */
  Name read(Line line, int end) {
    if (line.reads(end, "from")) {
      return OrganizationPhrase.named(line, line.reads(end + 1, "the") ? end + 2 : end + 1);
    }
    if (line.reads(end, "to") && ADVISERS.contains(line.at(end - 1).word())) {
      int body = line.reads(end + 1, "the") ? end + 2 : end + 1;
      boolean whole = line.endsPhrase(body + 1) || line.at(body + 1).isName(NameType.PERSON);
      return whole ? OrganizationPhrase.named(line, body) : null;
    }
    boolean seat = line.reads(end, "representing");
    if (seat && line.at(line.reads(end + 1, "the") ? end + 2 : end + 1).isName(NameType.PLACE)) {
      return line.at(line.reads(end + 1, "the") ? end + 2 : end + 1).name();
    }
    if (line.reads(end, "there")) {
      return scene.organizationBefore(line, end);
    }
    if (!RoleHolder.isLink(line, end)) {
      return null;
    }
    int at = end + 1;
    if (line.reads(at, "the")) {
      at++;
      Name described = described(line, at);
      if (described != null) {
        return described;
      }
      if (References.refers(line.at(at).word())
          && !line.at(at + 1).isHolder()
          && !line.reads(at + 1, "of")) {
        return references.referred(line, end, line.at(at).word());
      }
      if (line.at(at).isPlainLowerCase() && line.endsPhrase(at + 1)) {
        Name called = scene.organizationEndingIn(line.at(at).word(), line, end);
        if (called != null) {
          return called;
        }
      }
    }
    Name described = described(line, at);
    Name whole = described == null ? ofPart(line, at) : described;
    if (whole != null) {
      return whole;
    }
    Item item = line.at(at);
    if (item.isName(NameType.DEMONYM)) {
      boolean state = line.isAt(at + 1, STATES);
      return line.at(at + 1).isName(NameType.ORGANIZATION)
          ? line.at(at + 1).name()
          : state ? item.name() : null;
    }
    Name branch = item.isName(NameType.PLACE) ? branch(line, at + 1) : null;
    return branch != null ? branch : item.isHolder() ? item.name() : null;
  }

  /** "of Joypurhat {district} X": the body of which it is the branch; or null. */
  private static Name branch(Line line, int index) {
    return line.isAt(index, AREAS) ? OrganizationPhrase.named(line, index + 1) : null;
  }

  /** "the Germany-based firm {X}", "state-owned oil firm {X}", "India's governing {X}"; or null. */
  static Name described(Line line, int start) {
    int at = line.reads(start, "the") ? start + 1 : start;
    boolean placed =
        line.at(at).isHolder() && (line.at(at + 1).isPossessive() || line.isAt(at + 1, BASED));
    boolean inside = line.at(at).isName(NameType.DEMONYM) || line.at(at).isName(NameType.PLACE);
    int first = placed ? at + 2 : inside ? at + 1 : at;
    int body = afterWords(line, first);
    boolean owned = line.at(first - 1).isPossessive() || (placed && line.isAt(first - 1, BASED));
    boolean kind = body > first && RoleHolder.isDescriptor(line, body - 1);
    int name = kind && line.reads(body, "the") ? body + 1 : body;
    boolean apposed = body > first && body == name;
    boolean tells = (owned || kind || apposed) && line.at(name).isName(NameType.ORGANIZATION);
    return tells ? line.at(name).name() : null;
  }

  /** "in the sociology department at {X}", "of the Africa programme of {X}"; or null. */
  private static Name ofPart(Line line, int start) {
    int at = start;
    for (int part = 0; part < MAX_PARTS; part++) {
      int words = line.at(at).isName(NameType.PLACE) ? at + 1 : at;
      int next = afterWords(line, words);
      if (next == words || !line.isAt(next, Set.of("at", "of"))) {
        return null;
      }
      at = line.reads(next + 1, "the") ? next + 2 : next + 1;
      if (line.at(at).isName(NameType.ORGANIZATION)) {
        return line.at(at).name();
      }
    }
    return null;
  }

  /** The item after a few plain words from {@code start} on. */
  static int afterWords(Line line, int start) {
    int at = start;
    while (at - start < MAX_DESCRIPTION
        && line.at(at).isPlainLowerCase()
        && (at == start || !line.isIndefiniteArticle(at))
        && !RoleHolder.isLink(line, at)
        && (!line.endsPhrase(at) || (at > start && line.reads(at, "and")))) {
      at++;
    }
    return at;
  }
}
