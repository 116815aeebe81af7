package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Who was before what somebody has become: "was named president of X, replacing Gen. {Bo Ek}". */
final class Replaced {
  private static final Set<String> REPLACING = Set.of("replacing", "succeeding");
  private static final Set<String> COMING = Set.of("replace", "succeed");

  private Replaced() {}

  /** Takes the roles {@code said} of somebody, and gives them, over, to whom they replace. */
  static void take(Line line, List<FoundRole> said, int end, Consumer<FoundRole> found) {
    said.forEach(found);
    after(line, end).ifPresent(other -> said.forEach(role -> found.accept(role.of(other).ended())));
  }

  /** The one whose name follows item {@code end}, where what somebody became ends; or empty. */
  private static Optional<Name> after(Line line, int end) {
    int verb = line.reads(end, ",") ? end + 1 : end;
    boolean to = line.reads(verb, "to") && line.isAt(verb + 1, COMING);
    int person = to ? verb + 2 : verb + 1;
    while (Titles.isHonorific(line.at(person).word())) {
      person++;
    }
    boolean replaces = end > 0 && (to || line.isAt(verb, REPLACING));
    return replaces && line.at(person).isName(NameType.PERSON)
        ? Optional.of(line.at(person).name())
        : Optional.empty();
  }
}
