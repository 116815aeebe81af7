package dev.dateline.resolve.role;

import dev.dateline.article.BlockKind;
import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is said of a person further on: "Ann Lee spent 13 years as president of X", and in the next
 * sentence, "She is the editor of X".
 */
final class Predicates implements RoleRule {
  /** Further on in a sentence another may be meant. */
  private static final int MAX_DISTANCE = 25;

  /** Items of "{As director of X,} she". */
  private static final int MAX_OPENING = 14;

  /** Sentences in a row that begin with "she". */
  private static final int MAX_SENTENCES = 6;

  /** Items of "posts {he held between 2001 and 2022,} including". */
  private static final int MAX_POSTS = 10;

  /** Items of "promoted {from deputy director} to". */
  private static final int MAX_RANK = 6;

  private static final Set<String> APPOINTMENTS = RoleVerbs.of("appointing");

  /** "{named} Ann Lee and Bo Ek as owners of X". */
  private static final Set<String> DECLARATIONS = RoleVerbs.of("declared", "appointing");

  private static final Set<String> SPELLS = RoleVerbs.of("spell");

  private static final Set<String> PROMOTIONS = RoleVerbs.of("promotion");

  private static final Set<String> LEAVINGS = RoleVerbs.of("leaving");

  private static final Set<String> ENDINGS = RoleVerbs.of("ending");

  /** "holds many {titles} including president of X". */
  private static final Set<String> POSTS = RoleVerbs.of("posts");

  /** "{fired} from her job as". */
  private static final Set<String> LOSSES = RoleVerbs.of("leaving", "removed", "loss");

  /** Words of "{fired from her} job". */
  private static final int MAX_LOSS = 4;

  /** "{rose} to become". */
  private static final Set<String> RISES = Set.of("rose", "risen", "grew", "graduated");

  /** "{While} mayor", "{Before} becoming mayor". */
  private static final Set<String> OPENINGS =
      Set.of("while", "after", "before", "since", "when", "upon", "until");

  private static final Set<String> ELECTED = Set.of("elected", "appointed", "named", "re-elected");

  private static final Set<String> SERVICES = RoleVerbs.of("serving");

  private static final Set<String> SUBJECTS = RoleVerbs.of("before-serving");

  private static final Set<String> STAYS = RoleVerbs.of("keeping");

  private static final Set<String> COPULAS =
      Set.of("is", "was", "remain", "remains", "remained", "became", "become", "becomes");

  private static final Set<String> ADVERBS = Set.of("most", "recently", "then", "later", "also");

  /** "{has} spent ten years". */
  private static final Set<String> PERFECT = Set.of("has", "have");

  /** "signed {in Oslo} as director of X". */
  private static final Set<String> PLACED = Set.of("in", "at");

  private static final Set<String> ENDS = Set.of(";", ":", "\"", "“", "”", "(");

  @Override
  public void find(Line line, int person, RoleHolder holders, Consumer<FoundRole> found) {
    Name name = line.at(person).name();
    int verb = person - 1;
    while (Titles.isHonorific(line.at(verb).word())) {
      verb--;
    }
    int opening = titleInOpening(line, person, verb);
    if (opening >= 0) {
      new TitleReading(line, List.of(name), "role.opening", holders, found).read(opening);
    }
    furtherOn(line, person + 1, name, holders, found);
    Line next = holders.lineAfter(line);
    if (next != null && isAlone(line, person) && isAlone(next, -1)) {
      new TitleReading(next, List.of(name), "role.before-pronoun", holders, found)
          .read(titleBeforePronoun(next));
    }
    boolean alone = isAlone(line, person) && isOfSame(next);
    String pronoun = alone ? next.at(0).word() : "";
    for (int i = 0; alone && i < MAX_SENTENCES; i++) {
      new VerbReading(next, List.of(name), holders, found).read(1);
      furtherOn(next, 1, name, holders, found);
      alone = isAlone(next, -1);
      next = holders.lineAfter(next);
      alone &= next != null && next.kind() == line.kind() && next.reads(0, pronoun);
    }
  }

  /**
   * Where the title begins in "While {mayor of X}, Ann Lee", "Elected {mayor} in 2019, Ann Lee",
   * "{A former lawyer}, Ann Lee left", "{Chairman of X} since 2019, Ann Lee left"; or -1.
   */
  private static int titleInOpening(Line line, int person, int comma) {
    boolean attributed = TitleApart.isSaid(line, person + 1) && line.reads(person + 2, ",");
    boolean apposed = line.reads(person + 1, ",") || line.reads(person + 1, "and");
    if (!line.reads(comma, ",") || attributed || line.kind() == BlockKind.TITLE) {
      return -1;
    }
    for (int i = 0; i < comma; i++) {
      if (line.at(i).isName(NameType.PERSON)) {
        return -1;
      }
    }
    if (line.isAt(0, OPENINGS)) {
      boolean serving = line.isAt(1, SERVICES) && line.reads(2, "as");
      boolean whileOne = line.reads(0, "while") && beginsTitle(line, 1);
      return serving ? 3 : line.reads(1, "becoming") ? 2 : whileOne ? 1 : -1;
    }
    boolean elected = line.isAt(0, ELECTED) && line.at(0).isPlainCapitalised();
    boolean office = TitleComplement.isOffice(line.at(0));
    boolean is = !apposed && (line.isIndefiniteArticle(0) || office);
    return elected ? 1 : is ? 0 : -1;
  }

  /**
   * Where the title begins in "{A lawyer} by training, she …", "As {director of X}, he …"; or -1.
   */
  private static int titleBeforePronoun(Line line) {
    for (int i = 1; i < MAX_OPENING && !line.reads(i, "who"); i++) {
      if (line.reads(i, ",") && (line.reads(i + 1, "he") || line.reads(i + 1, "she"))) {
        return line.reads(0, "as") ? 1 : line.isIndefiniteArticle(0) ? 0 : -1;
      }
    }
    return -1;
  }

  private static boolean isOfSame(Line line) {
    return line != null && (line.reads(0, "he") || line.reads(0, "she"));
  }

  private static void furtherOn(
      Line line, int start, Name name, RoleHolder holders, Consumer<FoundRole> found) {
    for (int i = start; i < start + MAX_DISTANCE && i < line.size(); i++) {
      if (line.at(i).isName(NameType.PERSON) || line.isAt(i, ENDS)) {
        break;
      }
      boolean placed = line.at(i - 1).isName(NameType.PLACE) && line.isAt(i - 2, PLACED);
      if (line.reads(i, "as")
          && (!line.at(i - 1).isName() || placed)
          && !line.reads(i - 1, "rejected")
          && !line.isAt(i - 1, Appositives.SUCCESSORS)) {
        int verb = line.reads(i - 1, "down") ? i - 2 : i - 1;
        boolean leaving = verb < i - 1 || line.isAt(verb, LEAVINGS);
        boolean left = leaving && !line.isAt(verb - 1, MoveReading.FUTURE);
        Consumer<FoundRole> taker = role -> found.accept(left ? role.ended() : role);
        Consumer<FoundRole> ofBody = role -> takeOfBody(role, taker);
        List<Name> people = plural(line, i + 1) ? declared(line, i) : List.of(name);
        new TitleReading(line, people, "role.as", holders, ofBody).read(i + 1);
      }
      int title = afterSpell(line, i);
      if (title > 0) {
        boolean over =
            line.isAt(title - 2, ENDINGS) || isLost(line, title - 2) || isSpent(line, title - 2);
        Name by = isBy(line, title - 1) ? line.at(title - 2).name() : null;
        Consumer<FoundRole> taker =
            role -> found.accept(over ? role.ended() : by == null ? role : role.orHeldAt(by));
        new TitleReading(line, List.of(name), "role.predicate", holders, taker).read(title);
      }
    }
  }

  private static boolean plural(Line line, int start) {
    int at = line.reads(start, "the") ? start + 1 : start;
    return Titles.isPluralHead(line.at(at).word()) || Titles.isPluralHead(line.at(at + 1).word());
  }

  /** "identified {Ann Lee}, a lawyer, and {Bo Ek}, her son, as owners of X". */
  private static List<Name> declared(Line line, int as) {
    Deque<Name> people = new ArrayDeque<>();
    for (int i = as - 1; i >= 0 && !line.isAt(i, DECLARATIONS); i--) {
      if (line.at(i).isName(NameType.PERSON) && !line.at(i + 1).isPossessive()) {
        people.addFirst(line.at(i).name());
      }
    }
    return List.copyOf(people);
  }

  /** "signed it as director of {X}": without the body it may be no more than a comparison. */
  private static void takeOfBody(FoundRole role, Consumer<FoundRole> taker) {
    if (role.holder() != null && role.holder().is(NameType.ORGANIZATION)) {
      taker.accept(role);
    }
  }

  /** Where the title begins after "becoming", "13 years as", "has served as"; or -1. */
  private static int afterSpell(Line line, int index) {
    if (line.reads(index, "to") && isPromotion(line, index)) {
      return index + 1;
    }
    boolean whileOne = line.reads(index, "while") && Titles.isHead(line.at(index + 1).word());
    boolean listed = line.reads(index, "including") && isAfterPosts(line, index);
    boolean becoming = line.reads(index, "becoming") && !line.reads(index - 1, "of");
    boolean rise =
        line.reads(index - 1, "to", "become")
            && (line.isAt(index - 2, RISES) || line.reads(index - 3, "went", "on"));
    if (becoming || whileOne || listed || rise) {
      return index + 1;
    }
    boolean isSo = line.isAt(index, COPULAS) && line.reads(index - 1, "and");
    int title = index + 1;
    while (isSo && line.isAt(title, ADVERBS)) {
      title++;
    }
    if (isSo && (line.isArticle(title) || beginsTitle(line, title))) {
      return title;
    }
    boolean as = line.reads(index, "as");
    if (as && line.reads(index - 1, "over")) {
      return index + 1;
    }
    boolean service = as && line.isAt(index - 1, SERVICES) && line.isAt(index - 2, SUBJECTS);
    boolean spell = as && (line.isAt(index - 1, SPELLS) || line.isAt(index - 1, ENDINGS));
    boolean stays = as && line.reads(index - 1, "on") && line.isAt(index - 2, STAYS);
    return service || spell || stays || isBy(line, index) ? index + 1 : -1;
  }

  /** "spent ten {years} as"; "has spent" may go on. */
  private static boolean isSpent(Line line, int years) {
    int at = years - 1;
    while (at > years - MAX_LOSS && !line.reads(at, "spent")) {
      at--;
    }
    return line.reads(years + 1, "as") && line.reads(at, "spent") && !line.isAt(at - 1, PERFECT);
  }

  /** "fired from her {job} as", "lost his {post} as". */
  private static boolean isLost(Line line, int job) {
    int at = job - 1;
    while (at > job - MAX_LOSS && !line.isAt(at, LOSSES)) {
      at--;
    }
    return line.isAt(job, POSTS) && line.isAt(at, LOSSES);
  }

  /** "posts he held between 2001 and 2022, {including}". */
  private static boolean isAfterPosts(Line line, int including) {
    int at = including - 1;
    while (at > including - MAX_POSTS && !line.isAt(at, POSTS)) {
      at--;
    }
    return line.isAt(at, POSTS);
  }

  /** "promoted {to}", "promoted from deputy director {to}". */
  private static boolean isPromotion(Line line, int to) {
    int at = to - 1;
    while (at > to - MAX_RANK && !line.isAt(at, PROMOTIONS)) {
      at--;
    }
    return line.isAt(at, PROMOTIONS) && (at == to - 1 || line.reads(at + 1, "from"));
  }

  private static boolean beginsTitle(Line line, int index) {
    String word = line.at(index).word();
    return Titles.isHead(word)
        || (Titles.isModifier(word) && Titles.isHead(line.at(index + 1).word()));
  }

  /** "hired by X {as}". */
  private static boolean isBy(Line line, int as) {
    return line.reads(as, "as")
        && line.at(as - 1).isName(NameType.ORGANIZATION)
        && line.reads(as - 2, "by")
        && line.isAt(as - 3, APPOINTMENTS);
  }

  private static boolean isAlone(Line line, int person) {
    for (int i = 0; i < line.size(); i++) {
      if (i != person && line.at(i).isName(NameType.PERSON)) {
        return false;
      }
    }
    return true;
  }
}
