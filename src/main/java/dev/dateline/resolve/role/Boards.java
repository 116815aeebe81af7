package dev.dateline.resolve.role;

import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.Set;
import java.util.function.Consumer;

/** "X's board includes {Ann Lee}, ex-MP {Bo Ek} and {Cy Roe}": members of a board by a list. */
final class Boards implements RoleRule {
  private static final Set<String> INCLUDES =
      Set.of("includes", "included", "include", "comprises");

  /** Items from the verb to the last of a list. */
  private static final int MAX_LIST = 30;

  @Override
  public void find(Line line, int person, RoleHolder holders, Consumer<FoundRole> found) {
    int verb = person - 1;
    while (verb > person - MAX_LIST && isListed(line.at(verb))) {
      verb--;
    }
    int end = line.reads(verb - 2, "of", "directors") ? verb - 3 : verb - 1;
    if (line.isAt(verb, INCLUDES) && line.reads(end, "board")) {
      Name body = holders.ownerOf(line, end);
      FoundRole role =
          new FoundRole(
              line.at(person).name(),
              "board member",
              body,
              false,
              line.span(end, end + 1),
              "role.board");
      found.accept(body == null ? role.closed() : role);
    }
  }

  /** Names, titles, commas and "and" stand in a list. */
  private static boolean isListed(Item item) {
    boolean title = item.isPlainLowerCase() && !INCLUDES.contains(item.word());
    return item.isName() || title || item.text().equals(",") || Titles.isHonorific(item.word());
  }
}
