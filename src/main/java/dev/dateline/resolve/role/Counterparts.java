package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * "Kenyan President Ann Lee met her Ugandan counterpart Bo Ek": who is elsewhere what the one named
 * before is here.
 */
final class Counterparts implements RoleRule {
  private static final List<RoleRule> STATED = List.of(new TitleBeforeName(), new Appositives());
  private static final Set<String> FROM = Set.of("from", "of", "in");

  @Override
  public void find(Line line, int person, RoleHolder holders, Consumer<FoundRole> found) {
    int last = person - 1;
    while (Titles.isHonorific(line.at(last).word())) {
      last--;
    }
    last = line.reads(last, ",") ? last - 1 : last;
    int noun = line.at(last).isHolder() && line.isAt(last - 1, FROM) ? last - 2 : last;
    int holder = noun < last ? last : noun - 1;
    Item country = line.at(holder);
    if (!line.reads(noun, "counterpart")
        || !country.isHolder()
        || country.isName(NameType.ORGANIZATION)) {
      return;
    }
    for (int i = noun - 1; i >= 0; i--) {
      if (line.at(i).isName(NameType.PERSON)) {
        List<FoundRole> offices = offices(line, i, holders);
        for (FoundRole office : offices) {
          found.accept(
              new FoundRole(
                  line.at(person).name(),
                  office.title(),
                  country.name(),
                  false,
                  line.at(noun).span(),
                  "role.counterpart"));
        }
        if (!offices.isEmpty()) {
          return;
        }
      }
    }
  }

  private static List<FoundRole> offices(Line line, int person, RoleHolder holders) {
    List<FoundRole> roles = new ArrayList<>();
    STATED.forEach(rule -> rule.find(line, person, holders, roles::add));
    roles.removeIf(role -> role.former() || !Titles.isOfState(role.title()));
    return roles;
  }
}
