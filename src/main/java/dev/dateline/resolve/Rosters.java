package dev.dateline.resolve;

import dev.dateline.names.NameType;
import java.util.function.Consumer;

/** "Goalkeepers: Ann Lee (X), Bob Ray (Y)": what stands before the colon all of them are. */
final class Rosters implements RoleRule {
  @Override
  public void find(Line line, int person, RoleHolder holders, Consumer<FoundRole> found) {
    int colon = person - 1;
    while (isListed(line, colon)) {
      colon--;
    }
    int head = colon - 1;
    if (line.at(colon).text().equals(":") && Titles.isPluralHead(line.at(head).word())) {
      boolean told =
          line.at(person + 1).text().equals("(")
              && line.at(person + 2).isHolder()
              && line.at(person + 2).name().is(NameType.ORGANIZATION);
      Name holder = told ? line.at(person + 2).name() : null;
      TitlePhrase title = TitlePhrase.endingWith(line, head);
      Roles.add(line, line.at(person).name(), title, holder, "role.roster", holders, found);
    }
  }

  private static boolean isListed(Line line, int index) {
    String text = line.at(index).text();
    return index > 0
        && (line.at(index).isName() || ",;()".contains(text) || line.reads(index, "and"));
  }
}
