package dev.dateline.resolve;

import dev.dateline.names.NameType;
import java.util.Set;

/** Finds where a title is held, and what complement belongs to the title itself. */
final class RoleHolder {
  private static final Set<String> AT = Set.of("of", "at", "for", "with", "in");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "no", "any", "every");

  /** Words for any body. */
  private static final Set<String> GENERIC =
      Set.of("institution", "organisation", "organization", "body");

  /** What with "the" belongs to the title itself: "leader of the opposition". */
  private static final Set<String> OWN_PARTS =
      Set.of(
          "opposition",
          "board",
          "house",
          "court",
          "treasury",
          "interior",
          "guard",
          "seals",
          "rolls");

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
      Set.of("republic", "government", "state", "kingdom", "federation", "cabinet");

  /** "secretary of state for business": longer complements are no part of a title. */
  private static final int MAX_COMPLEMENT = 4;

  private static final Set<String> AREAS =
      Set.of("district", "city", "county", "province", "state", "town", "municipal", "provincial");

  /** After a place: "the Germany{-based} firm". */
  private static final Set<String> BASED =
      Set.of("-based", "-owned", "-backed", "-listed", "-controlled", "-run");

  /** "of the board" of a body says little, "of the audit committee" which of its parts. */
  private static final int MIN_FIELD = 2;

  private static final int MAX_LIST = 12;

  /** "in the sociology department {at X}", "of India's governing {X}": words before the body. */
  private static final int MAX_DESCRIPTION = 4;

  /** "for the department of mammalogy at the {X}": parts of the body named before it. */
  private static final int MAX_PARTS = 2;

  private final Scene scene;

  RoleHolder(Scene scene) {
    this.scene = scene;
  }

  /** The sentence after {@code line}, or null. */
  Line lineAfter(Line line) {
    return scene.lineAfter(line);
  }

  /** "director {of communications}": plain words up to "at", a comma or the end. */
  TitlePhrase withComplement(Line line, TitlePhrase title) {
    int at = title.end();
    if (!line.reads(at, "of") && !line.reads(at, "for")) {
      return title;
    }
    int field = endOfField(line, at);
    if (field > 0) {
      return title.extendedTo(field);
    }
    int end = line.reads(at + 1, "the") && isOwnPart(line, at + 2) ? at + 2 : at + 1;
    while (end - at <= MAX_COMPLEMENT && isComplement(line, end)) {
      end++;
    }
    boolean kind = isDescriptor(line, end - 1) && line.at(end).isName();
    if (described(line, at + 1) != null || kind) {
      return title;
    }
    if (end > at + 1) {
      end = withRestOfList(line, at + 1, end);
      end = withSecondWord(line, end);
    }
    boolean closed = line.endsPhrase(end) || line.at(end).isName(NameType.PERSON);
    return end > at + 1 && closed ? title.extendedTo(end) : title;
  }

  /** "head {of the mental health department} at X": the item after it, or -1. */
  private static int endOfField(Line line, int of) {
    int end = of + 2;
    while (end <= of + 1 + MAX_COMPLEMENT
        && (isBoardOf(line, end)
            || ((line.at(end).isPlainLowerCase() || line.at(end).isPlainCapitalised())
                && !line.endsPhrase(end)))) {
      end++;
    }
    int body = line.reads(end + 1, "the") ? end + 2 : end + 1;
    boolean isField = line.reads(of + 1, "the") && end > of + 1 + MIN_FIELD;
    boolean held = line.isAt(end, AT) && line.at(body).isName(NameType.ORGANIZATION);
    return isField && held ? end : -1;
  }

  /** "the board {of} directors of X". */
  private static boolean isBoardOf(Line line, int index) {
    Item members = line.at(index + 1);
    boolean common = members.isPlainLowerCase() || members.isPlainCapitalised();
    return line.reads(index - 1, "board", "of") && common && !line.isAt(index + 1, DETERMINERS);
  }

  /** "minister of {Women, Youth and Family Affairs}": a list of capitals that ends with "and". */
  private static int withRestOfList(Line line, int start, int end) {
    int at = end;
    while (at - start <= MAX_LIST && line.at(at - 1).isPlainCapitalised()) {
      boolean last = line.reads(at, "and") || line.reads(at, "&") || line.reads(at, ",");
      boolean ends = line.reads(at, "and") || line.reads(at, "&") || line.reads(at + 1, "and");
      int next = line.reads(at, ",") && line.reads(at + 1, "and") ? at + 2 : at + 1;
      if (!last || !line.at(next).isPlainCapitalised()) {
        return end;
      }
      while (line.at(next).isPlainCapitalised() && !Titles.isHead(line.at(next).word())) {
        next++;
      }
      if (Titles.isHead(line.at(next).word()) && line.at(next).isPlainCapitalised()) {
        return end;
      }
      at = next;
      if (ends) {
        return at;
      }
    }
    return end;
  }

  /** "head of digital economy {and governance} at X". */
  private static int withSecondWord(Line line, int end) {
    int last = end + 1;
    while (line.reads(end, "and") && last <= end + 2 && isComplement(line, last)) {
      last++;
    }
    boolean closed = last > end + 1 && (line.isAt(last, AT) || line.reads(last, ","));
    return closed && !Titles.isHead(line.at(last - 1).word()) ? last : end;
  }

  /** "leader of the {opposition}"; not "of the {company}", which stands for one named before. */
  private static boolean isOwnPart(Line line, int index) {
    if (line.isAt(index, OWN_PARTS) && isEnd(line, index + 1)) {
      return true;
    }
    int last = index;
    while (last < index + 2 && line.at(last + 1).isPlainLowerCase() && !isEnd(line, last + 1)) {
      last++;
    }
    return !line.endsPhrase(index)
        && line.at(index).isPlainLowerCase()
        && line.at(last).isPlainLowerCase()
        && !refers(line.at(last).word())
        && last > index
        && isEnd(line, last + 1);
  }

  /** "manager {of the group}": the complement says nothing that the text has not said before. */
  static boolean isReference(Line line, int start, int end) {
    return end - start == 3
        && line.reads(start + 1, "the")
        && line.at(start + 2).isPlainLowerCase()
        && !OWN_PARTS.contains(line.at(start + 2).word());
  }

  private static boolean isEnd(Line line, int index) {
    return line.endsPhrase(index) && !line.isAt(index, AT);
  }

  private static boolean isDescriptor(Line line, int index) {
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

  private static boolean isComplement(Line line, int index) {
    Item item = line.at(index);
    boolean word = item.isPlainLowerCase() || item.isPlainCapitalised();
    return word && !line.isAt(index, DETERMINERS) && !line.endsPhrase(index);
  }

  /**
   * Where the title is held, or null where the text does not say.
   *
   * @param person the item of the name that the title stands before, or -1 where it stands after
   */
  Name of(Line line, TitlePhrase title, int person) {
    Name holder = named(line, title, person);
    boolean body = holder != null && holder.is(NameType.ORGANIZATION);
    return body || Titles.isPublicOffice(head(line, title)) ? holder : null;
  }

  /**
   * The same where {@code whole} is the title with its complement: "Minister of Health of {X}".
   *
   * @param person the item of the name that the title stands before
   */
  Name of(Line line, TitlePhrase title, TitlePhrase whole, int person) {
    Name behind = whole.end() > title.end() ? after(line, whole.end()) : null;
    boolean holds =
        behind != null
            && (behind.is(NameType.ORGANIZATION) || Titles.isPublicOffice(head(line, title)));
    return holds ? behind : of(line, title, person);
  }

  private Name named(Line line, TitlePhrase title, int person) {
    Name after = after(line, title.end());
    if (after != null) {
      return after;
    }
    int before = title.before();
    while (Titles.isModifier(line.at(before).word())) {
      before--;
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
    if (TitlePhrase.refersBack(line, before)) {
      return referred(line, before, TitlePhrase.referringNoun(line, before));
    }
    int named = line.beforeBracket(before);
    if (named < before && line.at(named).isName(NameType.ORGANIZATION)) {
      return line.at(named).name();
    }
    Name behind = person < 0 ? null : behind(line, person + 1);
    return behind == null ? named(line, title) : behind;
  }

  /** "analyst Ann Lee {of X}", "lawyer Ann Lee at X"; of places only "of". */
  private static Name behind(Line line, int at) {
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
    String head = line.at(title.end() - 1).word();
    for (int i = title.start(); i < title.end() - 1; i++) {
      if (line.reads(i + 1, "of") || line.reads(i + 1, "for")) {
        return line.at(i).word();
      }
    }
    return head;
  }

  /** "of Y", "at the Y", "of the company", of organisations "from Y" too. */
  private Name after(Line line, int end) {
    if (line.reads(end, "from")) {
      return OrganizationPhrase.named(line, line.reads(end + 1, "the") ? end + 2 : end + 1);
    }
    if (!line.isAt(end, AT)) {
      return null;
    }
    int at = end + 1;
    if (line.reads(at, "the")) {
      at++;
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
        line.at(at).isHolder() && (line.at(at + 1).isPossessive() || isBased(line, at + 1));
    int first = placed ? at + 2 : line.at(at).isName(NameType.DEMONYM) ? at + 1 : at;
    int body = afterWords(line, first);
    boolean owned = line.at(first - 1).isPossessive();
    boolean kind = body > first && isDescriptor(line, body - 1);
    int name = kind && line.reads(body, "the") ? body + 1 : body;
    boolean tells = (owned || kind) && line.at(name).isName(NameType.ORGANIZATION);
    return tells ? line.at(name).name() : null;
  }

  /** "in the sociology department at {X}", "of the board of {X}"; or null. */
  private static Name ofPart(Line line, int start) {
    int at = start;
    for (int part = 0; part < MAX_PARTS; part++) {
      int next = afterWords(line, at);
      if (next == at || !line.isAt(next, Set.of("at", "of"))) {
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

  private static boolean isBased(Line line, int index) {
    return line.isAt(index, BASED);
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
