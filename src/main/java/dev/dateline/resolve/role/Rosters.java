package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A plural before a list of people, which all of them are: "Goalkeepers: Ann Lee (X), Bob Ray (Y)",
 * "favourite authors include A, B and C", "ministers such as A and B"; and at the start of a line
 * one: "Referee: Ann Lee".
 */
final class Rosters implements RoleRule {
  /** Items of a list: a squad has some thirty players with their clubs. */
  private static final int MAX_LIST = 300;

  private static final Set<String> VERBS =
      Set.of(
          "include",
          "included",
          "including",
          "like",
          "namely",
          "especially",
          "particularly",
          "are",
          "were");

  private static final Set<String> MARKS = Set.of(":", "–", "—");

  /** Words between the plural and the list: "the researchers, {who include} A and B". */
  private static final Set<String> LINKS = Set.of(",", "who", "which", "comprised", "consisting");

  @Override
  public void find(Line line, int person, RoleHolder holders, Consumer<FoundRole> found) {
    if (line.at(person + 1).isPossessive()) {
      return;
    }
    int first = person;
    while (person - first < MAX_LIST && isListed(line, first - 1)) {
      first--;
    }
    int before = headBefore(line, first - 1);
    int head = line.at(before).isHolder() && line.reads(before - 1, "of") ? before - 2 : before;
    if (Titles.isPluralHead(line.at(head).word()) || isEntry(line, person, head)) {
      Item body = line.at(line.reads(person + 1, "of", "the") ? person + 3 : person + 2);
      boolean linked = line.reads(person + 1, "(") || line.reads(person + 1, "of");
      boolean told = linked && body.isName(NameType.ORGANIZATION);
      TitlePhrase title = TitlePhrase.endingWith(line, head);
      Name holder = told ? body.name() : holders.of(line, title, -1);
      Roles.add(line, line.at(person).name(), title, holder, "role.roster", holders, found);
    }
  }

  private static boolean opens(Line line, int start) {
    return start == 0 || line.reads(start - 1, "(") || line.reads(start - 1, ";");
  }

  /** "Referee: Ann Lee." as a line of its own; "Bishop: Lee wants peace" is a headline. */
  private static boolean isEntry(Line line, int person, int head) {
    return head == person - 2
        && line.endsPhrase(person + 1)
        && Titles.isHead(line.at(head).word())
        && opens(line, TitlePhrase.endingWith(line, head).start());
  }

  /** The last word of what stands before the list that {@code index} ends, or -1. */
  private static int headBefore(Line line, int index) {
    int at = index;
    if (line.isAt(at, MARKS)) {
      return at - 1;
    }
    if (line.isAt(at, VERBS)) {
      at--;
    } else if (line.reads(at - 1, "such", "as") || line.reads(at - 1, "comprised", "of")) {
      at -= 2;
    } else {
      return -1;
    }
    while (line.isAt(at, LINKS)) {
      at--;
    }
    return at;
  }

  private static boolean isListed(Line line, int index) {
    String text = line.at(index).text();
    return index > 0
        && (line.at(index).isName()
            || ",;()".contains(text)
            || line.reads(index, "and")
            || (line.reads(index, "of") && isBody(line, index + 1))
            || (line.reads(index - 1, "of", "the") && isBody(line, index + 1))
            || Titles.isHonorific(line.at(index).word()));
  }

  private static boolean isBody(Line line, int index) {
    int at = line.reads(index, "the") ? index + 1 : index;
    return line.at(at).isName(NameType.ORGANIZATION);
  }
}
