package dev.dateline.resolve;

import dev.dateline.names.NameType;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * "Ann Lee, 54, chief executive of X,", "Ann Lee, the company's founder,", "Ann Lee (editor of X)";
 * and, after a verb, "Ann Lee, who is the chairman of X", "Ann Lee was named president".
 */
final class Appositives implements RoleRule {
  private static final int MAX_ITEMS = 10;

  /** "a longtime close adviser": more unknown words make another kind of phrase. */
  private static final int MAX_UNKNOWN = 3;

  /** Words before the head of a further title in a list. */
  private static final int MAX_LISTED = 3;

  private static final Set<String> OPENERS = Set.of("the", "a", "an", "its", "his", "her", "their");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> INDEFINITE = Set.of("a", "an");
  private static final Set<String> PREPOSITIONS = Set.of("of", "at", "for", "in", "with");
  private static final Set<String> PHRASE_OPENERS =
      Set.of("and", "the", "a", "an", "its", "his", "her", "their", ",", "(");
  private static final Set<String> BOUNDARIES =
      Set.of(
          ",", ".", ";", ")", ":", "–", "—", "-", "\"", "”", "of", "at", "for", "in", "with", "and",
          "who", "whose", "which", "that", "from", "since", "until", "on", "to", "when", "after",
          "during", "under", "by", "but", "as", "where", "while", "about", "known", "born");

  /** "a lawyer {jailed} in 2015", "a driver {plying} the route". */
  private static final Pattern PARTICIPLE = Pattern.compile("[a-z]{2,}(?:ed|ing)");

  private static final Set<String> COPULAS =
      Set.of(
          "is",
          "was",
          "been",
          "became",
          "become",
          "becomes",
          "remains",
          "remained",
          "as",
          "named",
          "appointed",
          "elected");

  /** Verbs that give these say that somebody is something, whatever they are followed by. */
  private static final Set<String> POSTS = Set.of("chair", "co-chair", "captain");

  private static final Set<String> ADVERBS = Set.of("now", "currently", "also", "then", "once");
  private static final Set<String> STEPS =
      Set.of("step", "steps", "stepped", "stand", "stands", "stood", "stay", "stays", "stayed");
  private static final Set<String> DOWN = Set.of("down", "on", "back", "aside", "in");
  private static final Set<String> LEAVINGS =
      Set.of(
          "step",
          "steps",
          "stepped",
          "stand",
          "stands",
          "stood",
          "resign",
          "resigns",
          "resigned",
          "retire",
          "retires",
          "retired",
          "quit",
          "quits");
  private static final Set<String> MOVES =
      Set.of(
          "resign",
          "resigns",
          "resigned",
          "retire",
          "retires",
          "retired",
          "quit",
          "quits",
          "serve",
          "serves",
          "continue",
          "continues",
          "continued",
          "join",
          "joins",
          "joined",
          "return",
          "returns",
          "returned");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "who",
          "has",
          "been",
          "had",
          "also",
          "currently",
          "now",
          "serves",
          "served",
          "was",
          "is",
          "were",
          "be",
          "re-elected",
          "sworn",
          "in",
          "will",
          "would");

  /** Whether item {@code index} can follow a whole title. */
  static boolean isBoundary(Line line, int index) {
    return index >= line.size() || BOUNDARIES.contains(line.at(index).text());
  }

  @Override
  public void find(Line line, int person, RoleHolder holders, Consumer<FoundRole> found) {
    Name name = line.at(person).name();
    String mark = line.at(person + 1).text();
    if (mark.equals(",") || mark.equals("(")) {
      int at = afterAge(line, person + 2);
      at = line.isAt(at, ADVERBS) ? at + 1 : at;
      if (line.reads(at, "who")) {
        afterVerb(line, name, at, holders, found);
      } else {
        phrase(line, name, afterOwner(line, at), "role.appositive", holders, found);
      }
    } else {
      afterVerb(line, name, person + 1, holders, found);
    }
  }

  /** "Ann Lee, President Bo Ek's {envoy}": the title begins after somebody it belongs to. */
  private static int afterOwner(Line line, int start) {
    for (int i = start; i < start + MAX_UNKNOWN && !line.at(i).text().equals(","); i++) {
      if (line.at(i).isName(NameType.PERSON) && line.at(i + 1).isPossessive()) {
        return i + 2;
      }
    }
    return start;
  }

  private static int afterAge(Line line, int at) {
    boolean age = line.at(at).text().matches("\\d{1,3}");
    if (age && line.at(at + 1).text().equals(")") && line.at(at + 2).text().equals(",")) {
      return at + 3;
    }
    return age && line.at(at + 1).text().equals(",") ? at + 2 : at;
  }

  /** "is a lawyer", "was named president", "heads X", from item {@code start} on. */
  static void afterVerb(
      Line line, Name name, int start, RoleHolder holders, Consumer<FoundRole> found) {
    int at = start;
    while (line.isAt(at, AUXILIARIES) && at - start < MAX_UNKNOWN) {
      at++;
    }
    if (line.isAt(at, MOVES) || (line.isAt(at, STEPS) && line.isAt(at + 1, DOWN))) {
      afterMove(line, name, at, holders, found);
      return;
    }
    boolean relative = line.reads(start, "who");
    Optional<String> done =
        relative ? Titles.ofVerb(line.at(at).word()) : Titles.ofActiveVerb(line.at(at).word());
    if (done.isPresent()) {
      verb(line, name, at, done.get(), found);
      return;
    }
    while (line.isAt(at, COPULAS) || (at > start && line.isAt(at, ADVERBS))) {
      at++;
    }
    if (saysSo(line, start, at)) {
      String rule = relative ? "role.relative-clause" : "role.copula";
      phrase(line, name, at, rule, holders, found);
    }
  }

  /** "resigned as chairman of X", "will stay on as captain", "stepped down as head of X". */
  private static void afterMove(
      Line line, Name name, int verb, RoleHolder holders, Consumer<FoundRole> found) {
    int at = verb + 1;
    while (at <= verb + 2 && line.isAt(at, DOWN)) {
      at++;
    }
    if (line.reads(at, "as")) {
      boolean leaves = line.isAt(verb, LEAVINGS);
      phrase(
          line,
          name,
          at + 1,
          "role.move",
          holders,
          role -> found.accept(leaves ? role.ended() : role));
    }
  }

  /** Whether one of the words from {@code start} to {@code end} makes what follows a predicate. */
  private static boolean saysSo(Line line, int start, int end) {
    for (int i = start; i < end; i++) {
      if (line.isAt(i, COPULAS)) {
        return true;
      }
    }
    return false;
  }

  /** "who heads the X": the span is the verb, the title its noun. */
  private static void verb(Line line, Name name, int at, String title, Consumer<FoundRole> found) {
    int object = line.reads(at + 1, "the") ? at + 2 : at + 1;
    boolean former = line.at(at).word().endsWith("headed");
    FoundRole role =
        new FoundRole(name, title, line.at(object).name(), former, line.at(at).span(), "role.verb");
    if (line.at(object).isHolder()) {
      found.accept(role);
    } else if (POSTS.contains(title) && line.at(object).isPlainLowerCase()) {
      found.accept(role.closed());
    }
  }

  /** The title that begins at item {@code start}, and those listed after it. */
  static void phrase(
      Line line, Name name, int start, String rule, RoleHolder holders, Consumer<FoundRole> found) {
    int head = head(line, start);
    if (head >= 0) {
      TitlePhrase title = TitlePhrase.endingWith(line, head).withUnknownWords(line, PHRASE_OPENERS);
      if (title.start() >= start || line.reads(start - 1, "and")) {
        TitlePhrase whole = holders.withComplement(line, title.from(start));
        Roles.add(line, name, whole, holders.of(line, whole, -1), rule, holders, found);
        nextOfList(line, name, whole.end(), rule, holders, found);
      }
    }
  }

  /** "a linguist, {schoolteacher} and {broadcaster}", "director of X and {chair of Y}". */
  private static void nextOfList(
      Line line, Name name, int end, String rule, RoleHolder holders, Consumer<FoundRole> found) {
    int at = end;
    if (line.isAt(at, PREPOSITIONS)) {
      at = afterComplement(line, at);
    }
    boolean comma = line.at(at).text().equals(",");
    int next = comma && line.reads(at + 1, "and") ? at + 2 : at + 1;
    if (!comma && !line.reads(at, "and")) {
      return;
    }
    int last = next;
    while (last < next + MAX_LISTED
        && !Titles.isHead(line.at(last).word())
        && (isUnknown(line.at(last))
            || Titles.isModifier(line.at(last).word())
            || Titles.isFormer(line.at(last).word())
            || line.at(last).isHolder()
            || line.isAt(last, OPENERS))) {
      last++;
    }
    boolean ends = isBoundary(line, last + 1) && !line.at(last + 1).text().equals("-");
    if (Titles.isHead(line.at(last).word()) && ends) {
      phrase(line, name, next, rule, holders, found);
    }
  }

  /** The item after "of the X", "in the sociology department at X"; {@code start} if it is none. */
  private static int afterComplement(Line line, int start) {
    int at = start;
    int end = start;
    while (line.isAt(at, PREPOSITIONS)) {
      at = line.reads(at + 1, "the") ? at + 2 : at + 1;
      int words = 0;
      while (words < MAX_UNKNOWN && line.at(at).isPlainLowerCase() && !isBoundary(line, at)) {
        at++;
        words++;
      }
      if (line.at(at).isHolder()) {
        at++;
        end = at;
      }
    }
    return end;
  }

  /** The last word of the title in the phrase that begins at {@code start}, or -1. */
  private static int head(Line line, int start) {
    boolean opened = line.isAt(start, OPENERS);
    int unknown = 0;
    int head = -1;
    for (int i = start; i < start + MAX_ITEMS; i++) {
      Item item = line.at(i);
      boolean ends =
          isBoundary(line, i + 1)
              || line.isAt(i + 1, INDEFINITE)
              || (line.isAt(start, INDEFINITE) && isParticiple(line, i + 1));
      boolean agent =
          line.isAt(start, ARTICLES)
              && item.isPlainLowerCase()
              && Titles.isAgentNoun(item.word())
              && isBoundary(line, i + 1)
              && !line.reads(i + 1, "and")
              && !line.reads(i + 1, "-");
      if (agent) {
        return i;
      }
      if (Titles.isHead(item.word()) && ends) {
        head = i;
        if (!line.reads(i + 1, "and") || !isCorporate(item.word())) {
          return head;
        }
        i++;
      } else if (item.isName(NameType.PERSON) || isEnd(line, i)) {
        return head;
      } else if (isUnknown(item)) {
        unknown++;
        boolean close = opened ? unknown <= MAX_UNKNOWN : isTitleLike(item.word()) && unknown == 1;
        if (head >= 0 || !close) {
          return head;
        }
      }
    }
    return head;
  }

  private static boolean isParticiple(Line line, int index) {
    Item item = line.at(index);
    return item.isPlainLowerCase()
        && PARTICIPLE.matcher(item.text()).matches()
        && !Titles.isModifier(item.word());
  }

  /** Of "president and CEO of X" both are held at X, of "linguist and editor of X" the second. */
  private static boolean isCorporate(String head) {
    return Titles.sphere(head) == Sphere.CORPORATE || head.equals("president");
  }

  /** Without an article before it an unknown word must look like a noun: ", beauty consultant,". */
  private static boolean isTitleLike(String word) {
    return !Titles.isNever(word) && !word.matches(".*(?:ed|ing|ly)");
  }

  private static boolean isEnd(Line line, int index) {
    Item item = line.at(index);
    return !item.isName() && isBoundary(line, index) && !line.reads(index, "and");
  }

  private static boolean isUnknown(Item item) {
    String word = item.word();
    return item.isPlainLowerCase()
        && !Titles.isHead(word)
        && !Titles.isModifier(word)
        && !Titles.isFormer(word)
        && !OPENERS.contains(word)
        && Descriptors.kind(word) == null
        && !item.isPossessive();
  }
}
