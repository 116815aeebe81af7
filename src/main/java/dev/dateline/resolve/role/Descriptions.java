package dev.dateline.resolve.role;

import dev.dateline.article.BlockKind;
import dev.dateline.names.NameType;
import dev.dateline.resolve.cluster.Scene;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What stands for the person just spoken of: "Ann Lee left. The actress said …". Only where the
 * sentence before has that person as its subject and names nobody else.
 */
final class Descriptions {
  private static final String RULE = "role.definite-description";

  /** Sentences without a person's name that may lie between. */
  private static final int MAX_BETWEEN = 2;

  /** Words of "the former foreign minister". */
  private static final int MAX_WORDS = 4;

  private static final Set<String> THE = Set.of("the");
  private static final Set<String> SAID = Set.of("said", "says", "added", "explained", "according");

  private static final Pattern VERB =
      Pattern.compile(
          "[a-z]{2,}(?:ed|es|ts|ys)|is|was|has|had|will|would|said|says|told|also|later|made|took"
              + "|gave|went|came|wrote|spoke|thinks|made|won|lost|led|who");

  private final Scene scene;
  private final RoleHolder holders;

  Descriptions(Scene scene, RoleHolder holders) {
    this.scene = scene;
    this.holders = holders;
  }

  /**
   * Finds what no rule about a name's own sentence finds.
   *
   * @param isTaken whether somebody in the article is known to be such
   */
  void find(Predicate<String> isTaken, Consumer<FoundRole> found) {
    List<Line> lines = scene.lines();
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      int head = line.reads(0, "the") ? head(line) : -1;
      boolean self = head >= 0 && Titles.isSelf(line.at(head).word());
      Name last = head < 0 ? null : lastPerson(i);
      Name person = last == null && self ? hero(i) : last;
      if (person == null) {
        continue;
      }
      TitlePhrase title = TitlePhrase.endingWith(line, head).withUnknownWords(line, THE);
      String word = line.at(head).word();
      boolean aged = line.at(1).word().endsWith("-year-old");
      if (aged || title.former() || (Titles.isSelf(word) && !isTaken.test(word))) {
        Roles.add(line, person, title, holders.of(line, title, -1), RULE, holders, found);
      }
    }
  }

  /** The "minister" of "The former foreign minister said"; or -1. */
  private static int head(Line line) {
    for (int i = 1; i <= MAX_WORDS; i++) {
      if (line.at(i).isName(NameType.PERSON)) {
        return -1;
      } else if (Titles.isHead(line.at(i).word())) {
        int end = afterHolder(line, i + 1);
        int next = line.reads(end, ",") ? end + 1 : end;
        return VERB.matcher(line.at(next).text()).matches() ? i : -1;
      }
    }
    return -1;
  }

  /** The item after "of X"; {@code start} if it is none. */
  private static int afterHolder(Line line, int start) {
    int name = line.reads(start + 1, "the") ? start + 2 : start + 1;
    boolean held = line.isAt(start, Set.of("of", "at", "for"));
    return held && line.at(name).isHolder() ? name + 1 : start;
  }

  /** Whom the article is about, if that is one alone and the last person named; or null. */
  private Name hero(int number) {
    Name hero = scene.hero();
    for (int i = number - 1; hero != null && i >= 0; i--) {
      Line line = scene.lines().get(i);
      for (int j = line.size() - 1; j >= 0; j--) {
        if (line.at(j).isName(NameType.PERSON)) {
          boolean same = scene.id(hero).equals(scene.id(line.at(j).name()));
          return same ? line.at(j).name() : null;
        }
      }
    }
    return null;
  }

  /** Whom the last sentence before {@code number} that names anybody names alone; or null. */
  private Name lastPerson(int number) {
    for (int i = number - 1; i >= 0 && i >= number - 1 - MAX_BETWEEN; i--) {
      Line line = scene.lines().get(i);
      if (line.kind() == BlockKind.TITLE) {
        return null;
      }
      Set<String> people = new HashSet<>();
      Name subject = null;
      for (int j = 0; j < line.size(); j++) {
        if (line.at(j).isName(NameType.PERSON)) {
          people.add(scene.id(line.at(j).name()));
          subject = isSubject(line, j) ? line.at(j).name() : subject;
        }
      }
      if (!people.isEmpty()) {
        return people.size() == 1 ? subject : null;
      }
    }
    return null;
  }

  /** Whether the name at {@code index} opens its sentence, titles aside, or follows "said". */
  private static boolean isSubject(Line line, int index) {
    int at = index - 1;
    while (at >= 0 && isPartOfName(line.at(at))) {
      at--;
    }
    return (at < 0 || line.isAt(at, SAID)) && !line.at(index + 1).isPossessive();
  }

  /** "Mr", "Prime Minister", "Acme chairman". */
  private static boolean isPartOfName(Item item) {
    return item.isHolder()
        || Titles.isHonorific(item.word())
        || Titles.isHead(item.word())
        || Titles.isModifier(item.word());
  }
}
