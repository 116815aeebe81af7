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
 * "X named Ann Lee head of Y", "the removal of Ann Lee as chairman", "hired Ann Lee to replace Bo
 * Ek as editor".
 */
final class Appointments implements RoleRule {
  private static final String RULE = "role.appointment";

  private static final Set<String> VERBS = RoleVerbs.of("appointing");

  /** "X {has} appointed". */
  private static final Set<String> PERFECT = Set.of("has", "have", "had", "also");

  /** "from the {post} of". */
  private static final Set<String> POSTS = RoleVerbs.of("posts");

  private static final Set<String> PROMOTING = RoleVerbs.of("promoting");

  /** "The {removal} of Ann Lee as chairman". */
  private static final Set<String> CHANGES = RoleVerbs.of("change");

  private static final Set<String> REMOVALS = Set.of("removal", "dismissal", "sacking", "ouster");

  /** "named Ann Lee to {replace} Bo Ek as chairman". */
  private static final Set<String> COMING = Set.of("replace", "succeed");

  @Override
  public void find(Line line, int person, RoleHolder holders, Consumer<FoundRole> found) {
    Name name = line.at(person).name();
    int verb = person - 1;
    while (Titles.isHonorific(line.at(verb).word())) {
      verb--;
    }
    if (line.isAt(verb, VERBS)) {
      int title = afterAppointed(line, verb, person + 1);
      List<FoundRole> said = new ArrayList<>();
      int end = new TitleReading(line, List.of(name), RULE, holders, said::add).read(title);
      Name body = line.isIndefiniteArticle(title) ? null : appointing(line, verb, holders);
      if (body != null) {
        said.replaceAll(role -> role.orHeldAt(body));
      }
      Replaced.take(line, said, end, found);
    }
    if (line.reads(verb, "of") && line.isAt(verb - 1, CHANGES)) {
      boolean over = line.isAt(verb - 1, REMOVALS);
      int at = afterPost(line, person + 1);
      new TitleReading(
              line, List.of(name), RULE, holders, role -> found.accept(over ? role.ended() : role))
          .read(at);
    }
    boolean replaces = line.reads(person + 1, "to") && line.isAt(person + 2, COMING);
    if (line.isAt(verb, VERBS) && replaces) {
      int other = person + 3;
      while (Titles.isHonorific(line.at(other).word())) {
        other++;
      }
      int title = line.reads(other + 1, "as") ? other + 2 : line.size();
      new TitleReading(line, List.of(name), RULE, holders, found).read(title);
    }
  }

  /** Where the title may begin after "named Ann Lee {as}", "hired Ann Lee {from X as}". */
  private static int afterAppointed(Line line, int verb, int start) {
    int body = line.reads(start + 1, "the") ? start + 2 : start + 1;
    boolean from = line.reads(start, "from") && line.at(body).isName(NameType.ORGANIZATION);
    int at = from && line.reads(body + 1, "as") ? body + 1 : start;
    at = line.reads(at, "as") ? at + 1 : at;
    at = line.reads(at, "to", "be") ? at + 2 : at;
    return line.reads(at, "to") && line.isAt(verb, PROMOTING) ? at + 1 : at;
  }

  /**
   * "{X} has appointed Ann Lee", "{X} on Monday hired Ann Lee": where it names people for itself,
   * as a ministry need not; or null.
   */
  private static Name appointing(Line line, int verb, RoleHolder holders) {
    int at = line.isAt(verb - 1, PERFECT) ? verb - 2 : verb - 1;
    at = line.reads(at - 1, "on") ? at - 2 : at;
    boolean opens = at == 0 || line.endsPhrase(at - 1) || line.isArticle(at - 1);
    Name body = line.at(at).isName(NameType.ORGANIZATION) ? line.at(at).name() : null;
    return opens && body != null && !holders.isAuthority(body) ? body : null;
  }

  /** The item after "as" or "from the post of"; one past the end where neither stands. */
  private static int afterPost(Line line, int start) {
    if (line.reads(start, "as")) {
      return start + 1;
    }
    int post = line.reads(start, "from", "the") || line.reads(start, "to", "the") ? start + 2 : -1;
    boolean held = post > 0 && line.isAt(post, POSTS) && line.reads(post + 1, "of");
    return held ? post + 2 : line.size();
  }
}
