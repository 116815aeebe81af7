package dev.dateline.resolve.role;

import dev.dateline.article.BlockKind;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Name;
import dev.dateline.resolve.line.Titles;
import java.util.Set;
import java.util.function.Consumer;

/** "Its owner is Ann Lee": a title apart from the name; and the words that part the two. */
final class TitleApart {
  private static final Set<String> COPULAS = Set.of("is", "was", "remains");
  private static final Set<String> PERFECT = Set.of("has", "have", "been", "being", "were");
  private static final Set<String> VERBS = Set.of("has", "had", "was", "is", "will");
  private static final Set<String> DEFINITE =
      Set.of(
          "the", "his", "her", "a", "an", "my", "our", "its", "their", "whose", "one", "another");
  private static final Set<String> ASKED =
      Set.of("who", "what", "where", "how", "with", "by", "from");

  private static final Set<String> SAID = RoleVerbs.of("saying");

  private TitleApart() {}

  /** Whether an article or "his" at {@code index} makes what follows one person's. */
  static boolean isDefinite(Line line, int index) {
    return line.isAt(index, DEFINITE);
  }

  static boolean isCopula(Line line, int index) {
    return line.isAt(index, COPULAS);
  }

  /** "{Its owner} is Ann Lee,", "{the chief executive of X} was listed as Ann Lee". */
  static void beforeCopula(
      Line line, int person, int verb, RoleHolder holders, Consumer<FoundRole> found) {
    int last = verb;
    while (line.isAt(last, COPULAS) || line.isAt(last, PERFECT)) {
      last--;
    }
    last = line.reads(last, ",") && last == verb ? last - 1 : last;
    int head =
        TitleWords.isHead(line, last)
            ? last
            : TitleComplement.headOfComplement(line, last, TitleComplement.LONG);
    if (head < 0) {
      return;
    }
    TitlePhrase title = phrase(line, head);
    boolean definite =
        isDefinite(line, title.before())
            || line.at(title.before()).isPossessive()
            || (title.start() == 0 && line.at(0).isPlainCapitalised());
    boolean asked = line.isAt(title.before() - 1, ASKED);
    boolean closed = endsWithName(line, person);
    if (definite && !asked && closed && !line.isAt(person + 1, SAID)) {
      TitlePhrase whole = TitleComplement.upTo(line, title, last + 1);
      Roles.add(
          line,
          line.at(person).name(),
          whole,
          holders.of(line, title, whole, person),
          "role.title-before-copula",
          holders,
          found);
    }
  }

  /** Whether a clause or a verb of which it is the subject follows the name {@code person}. */
  static boolean endsWithName(Line line, int person) {
    return isVerb(line, person + 1) || line.endsPhrase(person + 1);
  }

  /** The title that ends with {@code head}, with unknown words up to an article or "his". */
  static TitlePhrase phrase(Line line, int head) {
    return TitlePhrase.endingWith(line, head).withUnknownWords(line, DEFINITE);
  }

  /** Whether a verb of speech is at {@code index}. */
  static boolean isSaid(Line line, int index) {
    return line.isAt(index, SAID);
  }

  /** Whether a verb at {@code index} makes the name before it a subject. */
  static boolean isVerb(Line line, int index) {
    return line.isAt(index, VERBS) || line.isAt(index, SAID);
  }

  /** "{Divisional Commissioner} Kashmir Ann Lee". */
  static boolean isOfficeBefore(Line line, int place) {
    return TitleComplement.isOffice(line.at(place - 1))
        && Titles.isPublicOffice(line.at(place - 1).word())
        && line.kind() != BlockKind.TITLE;
  }

  /** The title that ends at {@code head}, held at what item {@code holder} names. */
  static void addAt(
      Line line,
      int person,
      int head,
      int holder,
      String rule,
      RoleHolder holders,
      Consumer<FoundRole> found) {
    TitlePhrase title = TitlePhrase.endingWith(line, head);
    Name body = line.at(holder).name();
    Roles.add(line, line.at(person).name(), title, body, rule, holders, found);
  }
}
