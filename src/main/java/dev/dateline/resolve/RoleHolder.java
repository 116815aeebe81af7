package dev.dateline.resolve;

import dev.dateline.names.NameType;
import java.util.Set;

/** Finds where a title is held, and what complement belongs to the title itself. */
final class RoleHolder {
  private static final Set<String> AT = Set.of("of", "at", "for", "with", "in");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that");

  /** "secretary of state for business": longer complements are no part of a title. */
  private static final int MAX_COMPLEMENT = 4;

  private static final int MAX_LIST = 12;

  private final Scene scene;

  RoleHolder(Scene scene) {
    this.scene = scene;
  }

  /** "director {of communications}": plain words up to "at", a comma or the end. */
  TitlePhrase withComplement(Line line, TitlePhrase title) {
    int at = title.end();
    if (!line.reads(at, "of") && !line.reads(at, "for")) {
      return title;
    }
    int end = at + 1;
    while (end - at <= MAX_COMPLEMENT && isComplement(line, end)) {
      end++;
    }
    if (end > at + 1) {
      end = withRestOfList(line, at + 1, end);
    }
    boolean closed = Appositives.isBoundary(line, end) || line.at(end).isName(NameType.PERSON);
    return end > at + 1 && closed ? title.extendedTo(end) : title;
  }

  /** "minister of {Women, Youth and Family Affairs}": a list of capitals that ends with "and". */
  private static int withRestOfList(Line line, int start, int end) {
    int at = end;
    while (at - start <= MAX_LIST && line.at(at - 1).isPlainCapitalised()) {
      boolean last = line.reads(at, "and") || line.reads(at, "&") || line.at(at).text().equals(",");
      boolean ends = line.reads(at, "and") || line.reads(at, "&") || line.reads(at + 1, "and");
      int next = line.at(at).text().equals(",") && line.reads(at + 1, "and") ? at + 2 : at + 1;
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

  private static boolean isComplement(Line line, int index) {
    Item item = line.at(index);
    boolean word = item.isPlainLowerCase() || item.isPlainCapitalised();
    return word && !line.isAt(index, DETERMINERS) && !Appositives.isBoundary(line, index);
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
    if (TitlePhrase.refersBack(line, before)) {
      return scene.organizationBefore(line, before);
    }
    if (line.at(before).text().equals(")")
        && line.at(before - 2).text().equals("(")
        && line.at(before - 3).isName(NameType.ORGANIZATION)) {
      return line.at(before - 3).name();
    }
    Name behind = person < 0 ? null : behind(line, person + 1);
    return behind == null ? named(line, title) : behind;
  }

  /** "analyst Ann Lee {of X}", "lawyer Ann Lee at X"; of places only "of". */
  private static Name behind(Line line, int at) {
    if (!line.isAt(at, AT) && !line.reads(at, "from")) {
      return null;
    }
    Item item = line.at(line.reads(at + 1, "the") ? at + 2 : at + 1);
    boolean holds =
        item.isName(NameType.ORGANIZATION) || (item.isName(NameType.PLACE) && line.reads(at, "of"));
    return holds ? item.name() : null;
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

  /** "of Y", "at the Y", "of the company". */
  private Name after(Line line, int end) {
    if (!line.isAt(end, AT)) {
      return null;
    }
    int at = end + 1;
    if (line.reads(at, "the")) {
      at++;
      if (Descriptors.kind(line.at(at).word()) != null && !line.at(at + 1).isHolder()) {
        return scene.organizationBefore(line, end);
      }
    }
    while (Descriptors.kind(line.at(at).word()) != null || line.reads(at, "state-owned")) {
      at++;
    }
    Item item = line.at(at);
    if (item.isName(NameType.DEMONYM)) {
      return line.at(at + 1).isName(NameType.ORGANIZATION) ? line.at(at + 1).name() : null;
    }
    return item.isHolder() ? item.name() : null;
  }

  /** "Treasury Secretary", where the article names the Treasury Department elsewhere. */
  private Name named(Line line, TitlePhrase title) {
    for (int count = title.end() - title.start() - 1; count > 0; count--) {
      Name organization = scene.organization(title.leadingWords(line, count));
      if (organization != null && line.at(title.start()).isPlainCapitalised()) {
        return organization;
      }
    }
    return null;
  }
}
