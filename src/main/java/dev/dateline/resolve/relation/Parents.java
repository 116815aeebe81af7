package dev.dateline.resolve.relation;

import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.cluster.Cluster;
import dev.dateline.resolve.cluster.KindVotes;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which organisation another is a part of: "FIFA's Disciplinary Commission", "the Senate Blue
 * Ribbon Committee" where both are named, "the Ethics Committee of the Citizen Revolution", "the
 * Centre for African Studies at the University of Quilmor". A part is of the kind and the country
 * of the whole.
 */
public final class Parents {
  /** Heads of the names of bodies that are parts of others. */
  private static final Set<String> PARTS =
      Set.of(
          "commission",
          "committee",
          "subcommittee",
          "board",
          "council",
          "secretariat",
          "directorate",
          "division",
          "section",
          "panel",
          "tribunal",
          "chamber",
          "bureau",
          "assembly",
          "executive",
          "office",
          "force",
          "administration",
          "wing",
          "branch",
          "brigade",
          "brigades",
          "battalion",
          "regiment",
          "squadron",
          "corps",
          "command",
          "unit",
          "fleet",
          "diocese");

  /** Heads of the names of parts of universities. */
  private static final Set<String> CHAIRS =
      Set.of(
          "centre",
          "center",
          "institute",
          "school",
          "faculty",
          "department",
          "laboratory",
          "college",
          "clinic",
          "program",
          "programme");

  /** Firms and papers have parts of other kinds. */
  private static final Set<OrganizationKind> WHOLES =
      Set.of(
          OrganizationKind.INTERGOVERNMENTAL,
          OrganizationKind.GOVERNMENT,
          OrganizationKind.PARTY,
          OrganizationKind.SPORTS,
          OrganizationKind.NGO,
          OrganizationKind.RELIGIOUS,
          OrganizationKind.MILITARY,
          OrganizationKind.ARMED_GROUP,
          OrganizationKind.EDUCATION);

  /** A part that is named with its whole is hardly ever of another kind. */
  private static final double CERTAIN = 0.97;

  private final Map<Cluster, Cluster> parents = new LinkedHashMap<>();
  private final Map<Cluster, KindVotes> kinds;

  private Parents(Map<Cluster, KindVotes> kinds) {
    this.kinds = kinds;
  }

  /**
   * Finds them and lets the parts be of the kind of the whole.
   *
   * @param kinds all organisations and what speaks for their kinds
   */
  public static Parents find(Scene scene, Map<Cluster, KindVotes> kinds) {
    Parents parents = new Parents(kinds);
    for (Cluster part : kinds.keySet()) {
      for (Name name : part.names()) {
        Cluster whole = whole(scene, name, parents);
        if (whole != null && !parents.descends(whole, part)) {
          parents.parents.put(part, whole);
          kinds.get(part).add(parents.kind(whole), CERTAIN, "kind.parent", name.span());
          break;
        }
      }
    }
    return parents;
  }

  private boolean descends(Cluster one, Cluster from) {
    Cluster at = one;
    while (at != null && !at.equals(from)) {
      at = parents.get(at);
    }
    return at != null;
  }

  private static Cluster whole(Scene scene, Name name, Parents parents) {
    String head = head(name);
    boolean part = PARTS.contains(head);
    Scene.Spot spot = scene.spot(name);
    if (spot == null || (!part && !CHAIRS.contains(head))) {
      return null;
    }
    Line line = spot.line();
    int at = spot.item();
    Cluster whole = null;
    if (line.at(at - 1).isPossessive()) {
      whole = scene.organizationAt(line, at - 2);
    } else if (part && line.at(at - 1).isName(NameType.ORGANIZATION)) {
      whole = scene.organizationAt(line, at - 1);
    } else if (line.reads(at + 1, "of") || (!part && line.reads(at + 1, "at"))) {
      whole = scene.organizationAt(line, line.reads(at + 2, "the") ? at + 3 : at + 2);
    }
    whole = whole == null ? scene.wholeIn(name) : whole;
    if (whole == null) {
      return null;
    }
    OrganizationKind kind = parents.kind(whole);
    boolean fits = part ? WHOLES.contains(kind) : kind == OrganizationKind.EDUCATION;
    return fits ? whole : null;
  }

  /**
   * "committee" of "Ethics Committee", "centre" of "Centre for African Studies", "unit" of "Unit
   * 8200".
   */
  private static String head(Name name) {
    String[] words = name.words();
    if (words.length == 2 && words[1].matches("\\d+")) {
      return words[0];
    }
    for (int i = 1; i < words.length; i++) {
      if (words[i].equals("of") || words[i].equals("for") || words[i].equals("on")) {
        return words[i - 1];
      }
    }
    return words[words.length - 1];
  }

  /** Tells each tie of a part with its whole. */
  void forEach(Consumer<FoundRelation> found) {
    parents.forEach(
        (part, whole) -> {
          Name name = part.names().get(0);
          found.accept(
              new FoundRelation(
                  name,
                  whole.names().get(0),
                  "parent",
                  "subsidiary",
                  name.span(),
                  "relation.part"));
        });
  }

  /** What {@code part} belongs to, or null. */
  public Cluster of(Cluster part) {
    return parents.get(part);
  }

  /** The kind of {@code organization} that most speaks for. */
  public OrganizationKind kind(Cluster organization) {
    return kinds.get(organization).best();
  }
}
