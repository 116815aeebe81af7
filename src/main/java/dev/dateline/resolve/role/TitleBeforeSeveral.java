package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A plural before several people: "presidents A, B and C", "the presidents of X and Y, A and B,",
 * "the mayors of X, A, and Y, B".
 */
final class TitleBeforeSeveral {
  private static final Set<String> COUNTED =
      Set.of("two", "three", "four", "five", "six", "the", "its", "his", "her", "their");

  private TitleBeforeSeveral() {}

  /** "{engineers}, among them Ann Lee", "{directors} of the X, among them Ann Lee"; or -1. */
  static int beforeAmongThem(Line line, int last) {
    if (!line.reads(last - 1, "among", "them")) {
      return -1;
    }
    int at = line.reads(last - 2, ",") ? last - 3 : last - 2;
    if (line.at(at).isHolder()) {
      at = line.reads(at - 1, "the") ? at - 2 : at - 1;
      at = RoleHolder.isLink(line, at) ? at - 1 : -1;
    }
    return at >= 0 && Titles.isPluralHead(line.at(at).word()) ? at : -1;
  }

  /** "two Kenyan {lawyers}, Ann Lee and Bo Ek, said"; not "after meeting ministers, Ann Lee". */
  static boolean isPluralBeforeList(Line line, int head, int person) {
    if (!Titles.isPluralHead(line.at(head).word())) {
      return false;
    }
    int before = TitlePhrase.endingWith(line, head).withUnknownWords(line, COUNTED).before();
    boolean several =
        (line.reads(person + 1, "and") || line.reads(person + 1, ","))
            && line.at(person + 2).isName(NameType.PERSON);
    return several && (line.isAt(before, COUNTED) || line.at(before).isPossessive());
  }

  /** "the presidents {of X and Y}, Ann Lee and Bo Ek,": one is of X, the other of Y. */
  static boolean addRespectively(
      Line line, int person, int last, RoleHolder holders, Consumer<FoundRole> found) {
    List<Integer> bodies = new ArrayList<>();
    int at = last;
    while (line.at(at).isHolder()) {
      bodies.add(0, at);
      int before = line.reads(at - 1, "the") ? at - 2 : at - 1;
      boolean first = bodies.size() == 1 ? line.reads(before, "and") : line.reads(before, ",");
      at = first ? before - 1 : before;
    }
    List<Integer> people = new ArrayList<>();
    int next = person;
    while (line.at(next).isName(NameType.PERSON)) {
      people.add(next);
      next = line.reads(next + 1, ",") || line.reads(next + 1, "and") ? next + 2 : next + 1;
    }
    int head = at - 1;
    if (bodies.size() == 1 && line.reads(at, "of") && Titles.isPluralHead(line.at(head).word())) {
      return addEach(line, person, head, bodies.get(0), holders, found);
    }
    if (bodies.size() < 2
        || people.size() != bodies.size()
        || !line.reads(at, "of")
        || !Titles.isPluralHead(line.at(head).word())) {
      return false;
    }
    TitlePhrase title = TitlePhrase.endingWith(line, head);
    for (int i = 0; i < people.size(); i++) {
      Name holder = line.at(bodies.get(i)).name();
      Roles.add(
          line, line.at(people.get(i)).name(), title, holder, TitleBeforeName.RULE, holders, found);
    }
    return true;
  }

  /** "the presidents of {X, Ann Lee, and Y, Bo Ek,}": everybody of what stands before. */
  private static boolean addEach(
      Line line, int person, int head, int body, RoleHolder holders, Consumer<FoundRole> found) {
    List<Integer> bodies = new ArrayList<>();
    int at = body;
    while (line.at(at).isHolder()
        && line.reads(at + 1, ",")
        && line.at(at + 2).isName(NameType.PERSON)) {
      bodies.add(at);
      int next = line.reads(at + 3, ",") || line.reads(at + 3, ";") ? at + 4 : at + 3;
      at = line.reads(next, "and") ? next + 1 : next;
    }
    if (bodies.size() < 2 || body != person - 2) {
      return false;
    }
    TitlePhrase title = TitlePhrase.endingWith(line, head);
    for (int each : bodies) {
      Name bearer = line.at(each + 2).name();
      Roles.add(line, bearer, title, line.at(each).name(), TitleBeforeName.RULE, holders, found);
    }
    return true;
  }

  /** "presidents A, B and C": the rest of the list bears the title too. */
  static void addAll(
      Line line, int person, int head, RoleHolder holders, Consumer<FoundRole> found) {
    int at = person;
    while (line.at(at).isName(NameType.PERSON)) {
      TitleBeforeName.add(line, at, head, head + 1, holders, found);
      boolean placed = line.reads(at + 1, "of") && line.at(at + 2).isHolder();
      int next = line.afterBracket(placed ? at + 3 : at + 1);
      if (!line.reads(next, ",") && !line.reads(next, "and")) {
        break;
      }
      at = line.reads(next, ",") && line.reads(next + 1, "and") ? next + 2 : next + 1;
    }
  }
}
