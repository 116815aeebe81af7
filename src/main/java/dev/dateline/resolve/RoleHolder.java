package dev.dateline.resolve;

import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import java.util.Set;

/** Finds where a title is held. */
final class RoleHolder {
  private static final Set<String> AT = Set.of("of", "at", "for", "with", "in");

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

  /** "adviser {to} X", "counsel {to} X": of the body they serve, unlike an ambassador. */
  private static final Set<String> ADVISERS =
      Set.of("adviser", "advisor", "consultant", "counsel", "rapporteur", "assistant");

  /** Adjectives of parties, which are of no country. */
  private static final Set<String> PARTISANS =
      Set.of(
          "liberal",
          "conservative",
          "republican",
          "democrat",
          "democratic",
          "labour",
          "socialist",
          "social democrat",
          "social democratic",
          "christian democrat",
          "communist",
          "islamist",
          "nationalist",
          "green",
          "progressive",
          "independent");

  private static final Set<String> AREAS =
      Set.of("district", "city", "county", "province", "state", "town", "municipal", "provincial");

  /** After a place: "the Germany{-based} firm". */
  private static final Set<String> BASED =
      Set.of("-based", "-owned", "-backed", "-listed", "-controlled", "-run");

  /** "in the sociology department {at X}", "of India's governing {X}": words before the body. */
  private static final int MAX_DESCRIPTION = 4;

  /** "for the department of mammalogy at the {X}": parts of the body named before it. */
  private static final int MAX_PARTS = 2;

  private final Scene scene;

  RoleHolder(Scene scene) {
    this.scene = scene;
  }

  /** Whether "of", "at" or the like leads from a title to where it is held. */
  static boolean isLink(Line line, int index) {
    return line.isAt(index, AT);
  }

  /** What "the company" at item {@code noun} stands for; or null. */
  Name referredBy(Line line, int noun) {
    String word = line.at(noun).word();
    boolean party = Descriptors.kind(word) == OrganizationKind.PARTY;
    boolean whole = line.reads(noun - 1, "the") && refers(word) && !party;
    return whole ? referred(line, noun - 1, line.at(noun).word()) : null;
  }

  /** The organisation that the sentence before {@code line} opens with, or null. */
  Name subjectBefore(Line line) {
    return scene.subjectBefore(line);
  }

  /** The sentence after {@code line}, or null. */
  Line lineAfter(Line line) {
    return scene.lineAfter(line);
  }

  static boolean isDescriptor(Line line, int index) {
    return Descriptors.kind(line.at(index).word()) != null;
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
  private Name referred(Line line, int index, String noun) {
    Name body = noun == null ? null : scene.organizationWith(noun, line, index);
    boolean specific = noun != null && SPECIFIC.contains(noun);
    return body == null && !specific ? scene.organizationBefore(line, index) : body;
  }

  /**
   * Where the title is held, or null where the text does not say.
   *
   * @param person the item of the name that the title stands before, or -1 where it stands after
   */
  Name of(Line line, TitlePhrase title, int person) {
    Name holder = ofParty(named(line, title, person));
    return canHold(holder, head(line, title)) ? holder : null;
  }

  /**
   * The same where {@code whole} is the title with its complement: "Minister of Health of {X}".
   *
   * @param person the item of the name that the title stands before
   */
  Name of(Line line, TitlePhrase title, TitlePhrase whole, int person) {
    Name behind = whole.end() > title.end() ? after(line, whole.end()) : null;
    return behind != null && canHold(behind, head(line, title)) ? behind : of(line, title, person);
  }

  /** "{Liberal} MP": the party, or where the article does not name it nothing; others as is. */
  private Name ofParty(Name holder) {
    boolean unknown = holder != null && holder.is(NameType.DEMONYM) && scene.id(holder) == null;
    Name party = unknown ? scene.organization(holder.key()) : null;
    boolean partisan = unknown && PARTISANS.contains(holder.key());
    return party != null ? party : partisan ? null : holder;
  }

  /** A country or town has public offices alone; a temple or market has a director too. */
  private boolean canHold(Name holder, String head) {
    return holder != null
        && (holder.is(NameType.ORGANIZATION)
            || Titles.isPublicOffice(head)
            || (scene.isSite(holder) && Titles.isOfBody(head)));
  }

  /** "{UN} envoy for Syria": the body rather than the field of its work. */
  private static boolean isBody(Name holder) {
    return holder != null && holder.is(NameType.ORGANIZATION);
  }

  private Name named(Line line, TitlePhrase title, int person) {
    Name after = after(line, title.end());
    int before = title.before();
    while (Titles.isModifier(line.at(before).word())) {
      before--;
    }
    boolean owned =
        line.at(before).isPossessive() && line.at(before - 1).isName(NameType.ORGANIZATION);
    boolean abroad = title.holder() != null && line.reads(title.end(), "in");
    boolean field =
        after != null
            && after.is(NameType.PLACE)
            && (abroad || isBody(title.holder()))
            && !Titles.isOfState(head(line, title));
    if (after != null && !field && !(owned && after.is(NameType.PLACE))) {
      return after;
    }
    if (line.at(before).isPossessive() && line.at(before - 1).isHolder()) {
      return line.at(before - 1).name();
    }
    if (title.holder() != null) {
      return title.holder();
    }
    if (line.at(before).isHolder()) {
      return line.at(before).name();
    }
    if (line.at(before).isPossessive() && line.reads(before - 2, "the")) {
      Name called = scene.organizationEndingIn(line.at(before - 1).word(), line, before - 2);
      if (called != null) {
        return called;
      }
    }
    if (TitlePhrase.refersBack(line, before)) {
      return referred(line, before, TitlePhrase.referringNoun(line, before));
    }
    int named = line.beforeBracket(before);
    if (named < before && line.at(named).isName(NameType.ORGANIZATION)) {
      return line.at(named).name();
    }
    Name behind = person < 0 ? null : behind(line, title, person + 1);
    return behind == null ? named(line, title) : behind;
  }

  /** "analyst Ann Lee {of X}", "lawyer Ann Lee at X", "Rep. Ann Lee (X)"; of places only "of". */
  private static Name behind(Line line, TitlePhrase title, int person) {
    if (line.reads(person, "(") && line.reads(person + 2, ")")) {
      Item bracketed = line.at(person + 1);
      boolean seat = Titles.isPublicOffice(head(line, title)) && bracketed.isHolder();
      boolean listed = Titles.isPluralHead(line.at(title.end() - 1).word());
      boolean body = listed && bracketed.isName(NameType.ORGANIZATION);
      return seat || body ? bracketed.name() : null;
    }
    int at = line.reads(person, ",") && line.reads(person + 1, "of") ? person + 1 : person;
    if (!line.isAt(at, AT) && !line.reads(at, "from")) {
      return null;
    }
    int first = line.reads(at + 1, "the") ? at + 2 : at + 1;
    boolean of = line.reads(at, "of") || line.reads(at, "from");
    Item described = line.at(of ? afterWords(line, first) : first);
    if (described.isName(NameType.ORGANIZATION)) {
      return described.name();
    }
    boolean place = line.at(first).isName(NameType.PLACE) && line.reads(at, "of");
    return place ? line.at(first).name() : null;
  }

  /** The word of the title that says what somebody is. */
  private static String head(Line line, TitlePhrase title) {
    if (line.reads(title.start(), "member", "of", "parliament")) {
      return "mp";
    }
    int head = title.end() - 1;
    for (int i = title.end() - 2; i >= title.start(); i--) {
      head = line.reads(i + 1, "of") || line.reads(i + 1, "for") ? i : head;
    }
    return Titles.singular(line.at(head).word());
  }

  /** "of Y", "at the Y", "of the company", of organisations "from Y" too. */
  private Name after(Line line, int end) {
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
    if (!line.isAt(end, AT)) {
      return null;
    }
    int at = end + 1;
    if (line.reads(at, "the")) {
      at++;
      Name described = described(line, at);
      if (described != null) {
        return described;
      }
      if (refers(line.at(at).word()) && !line.at(at + 1).isHolder() && !line.reads(at + 1, "of")) {
        return referred(line, end, line.at(at).word());
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
    boolean kind = body > first && isDescriptor(line, body - 1);
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
  private static int afterWords(Line line, int start) {
    int at = start;
    while (at - start < MAX_DESCRIPTION
        && line.at(at).isPlainLowerCase()
        && !line.isAt(at, AT)
        && (!line.endsPhrase(at) || (at > start && line.reads(at, "and")))) {
      at++;
    }
    return at;
  }

  /**
   * "Treasury Secretary", where the article names the Treasury Department elsewhere; a "Treasury
   * Minister" is the country's.
   */
  private Name named(Line line, TitlePhrase title) {
    if (Titles.isOfState(head(line, title))) {
      return null;
    }
    for (int count = title.end() - title.start() - 1; count > 0; count--) {
      Name organization = scene.organization(title.leadingWords(line, count));
      if (organization != null && line.at(title.start()).isPlainCapitalised()) {
        return organization;
      }
    }
    String first = line.at(title.start()).word();
    boolean shortened = SPECIFIC.contains(first) && line.at(title.start()).isPlainCapitalised();
    return shortened ? scene.organizationWith(first, line, title.start()) : null;
  }
}
