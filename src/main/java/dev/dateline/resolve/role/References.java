package dev.dateline.resolve.role;

import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.line.Descriptors;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

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

  /** "The Treasury {sanctioned} X. Its owner": X is spoken of from there on. */
  private static final Set<String> MEASURES =
      Set.of(
          "sanctioned",
          "designated",
          "blacklisted",
          "fined",
          "sued",
          "raided",
          "charged",
          "indicted",
          "banned",
          "accused",
          "listed",
          "named",
          "penalised",
          "penalized",
          "arrested",
          "seized",
          "suspended",
          "identified",
          "targeted",
          "added",
          "licensed",
          "investigated");

  /** Bodies that companies' people hold no posts in. */
  private static final Set<OrganizationKind> AUTHORITIES =
      Set.of(
          OrganizationKind.GOVERNMENT,
          OrganizationKind.INTERGOVERNMENTAL,
          OrganizationKind.MILITARY,
          OrganizationKind.PARTY,
          OrganizationKind.MEDIA);

  /** Items between "The Treasury on Thursday" and "sanctioned". */
  private static final int MAX_TIME = 5;

  private final Scene scene;
  private final Function<Name, OrganizationKind> kinds;

  /**
   * For one article.
   *
   * @param kinds the kind of an organisation that a name means
   */
  References(Scene scene, Function<Name, OrganizationKind> kinds) {
    this.scene = scene;
    this.kinds = kinds;
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
    if (body != null || specific) {
      return body;
    }
    return noun != null && Descriptors.kind(noun) == OrganizationKind.COMPANY
        ? spokenOf(line, index, name -> !isAuthority(name))
        : spokenOf(line, index);
  }

  /**
   * What "its" or "it" means where it has people as companies have, such as owners: of the bodies
   * that the sentences before name no authority if there is another.
   */
  Name referredAsCompany(Line line, int index) {
    Name near = line.organizationBefore(index);
    Name company = near == null ? spokenOf(line, index, name -> !isAuthority(name)) : near;
    return company == null ? spokenOf(line, index) : company;
  }

  private Name spokenOf(Line line, int index) {
    return spokenOf(line, index, name -> true);
  }

  private Name spokenOf(Line line, int index, Predicate<Name> fits) {
    return scene.organizationBefore(line, index, fits, this::opensWithTopic);
  }

  /** Whether it is a body that names people for other bodies, and decides about them. */
  boolean isAuthority(Name name) {
    return AUTHORITIES.contains(kinds.apply(name));
  }

  /** Whether a sentence that opens with a body speaks of it, and of no other that it acts on. */
  private boolean opensWithTopic(Line line) {
    Name subject = line.subject();
    for (int i = 1; subject != null && isAuthority(subject) && i <= MAX_TIME; i++) {
      if (line.isAt(i, MEASURES)) {
        return false;
      }
    }
    return true;
  }
}
