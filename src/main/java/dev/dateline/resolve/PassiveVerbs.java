package dev.dateline.resolve;

import dev.dateline.article.Span;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * "X, which is chaired by Ann Lee", "the company run by Ann Lee", "founded by translator Ann Lee".
 */
final class PassiveVerbs implements RoleRule {
  /** "X, a fund backed and run by Ann Lee": further away another organisation may be meant. */
  private static final int MAX_DISTANCE = 6;

  private static final Set<String> ENDS = Set.of(".", ";", ":", "and", "but");

  @Override
  public void find(Line line, int person, RoleHolder holders, Consumer<FoundRole> found) {
    int verb = person - 2;
    while (Titles.isHonorific(line.at(verb + 1).word())) {
      verb--;
    }
    if (Titles.isHead(line.at(verb + 1).word())) {
      verb = TitlePhrase.endingWith(line, verb + 1).before() - 1;
    }
    if (!line.reads(verb + 1, "by")) {
      return;
    }
    int at = verb;
    Name body = before(line, at);
    Optional<String> title = Titles.ofPassiveVerb(line.at(at).word());
    if (title.isPresent() && (body != null || !title.get().equals("leader"))) {
      Name name = line.at(person).name();
      Span span = line.at(at).span();
      found.accept(new FoundRole(name, title.get(), body, false, span, "role.passive-verb"));
    }
  }

  private static Name before(Line line, int verb) {
    for (int i = verb - 1; i >= verb - MAX_DISTANCE && !line.isAt(i, ENDS); i--) {
      if (line.at(i).isHolder()) {
        return line.at(i).name();
      }
    }
    return null;
  }
}
