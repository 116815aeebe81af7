package dev.dateline.resolve.role;

import dev.dateline.names.NameType;
import dev.dateline.resolve.line.Descriptors;
import dev.dateline.resolve.line.Item;
import dev.dateline.resolve.line.Line;
import dev.dateline.resolve.line.Titles;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the word of a phrase that says what somebody is: the "manager" of "a relationship manager".
 */
final class TitleHead {
  private static final int MAX_ITEMS = 10;

  /** "a longtime close adviser": more unknown words make another kind of phrase. */
  private static final int MAX_UNKNOWN = 3;

  static final Set<String> OPENERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "our", "my");
  private static final Set<String> COPULAS = Set.of("are", "were");
  private static final Set<String> VERBS =
      Set.of("is", "was", "has", "had", "will", "would", "said", "says", "told");

  /** "a lawyer {jailed} in 2015", "a driver {plying} the route". */
  private static final Pattern PARTICIPLE = Pattern.compile("[a-z]{2,}(?:ed|ing)");

  private final Line line;

  TitleHead(Line line) {
    this.line = line;
  }

  /** The last word of the title in the phrase that begins at {@code start}, or -1. */
  int in(int start, boolean plural) {
    boolean opened =
        line.isAt(start, OPENERS)
            || (plural && line.isAt(start - 1, COPULAS))
            || (line.at(start).isHolder() && line.at(start + 1).isPossessive());
    int unknown = 0;
    int head = -1;
    for (int i = start; i < start + MAX_ITEMS; i++) {
      Item item = line.at(i);
      if (isAgent(start, i)) {
        return i;
      }
      boolean isHead = plural ? Titles.isPluralHead(item.word()) : isHead(i);
      if (isHead && isEndOfTitle(start, i + 1)) {
        head = i;
        boolean apart = Titles.isFormer(line.at(i + 2).word());
        if (!line.reads(i + 1, "and") || !Titles.isHeldWithOthers(item.word()) || apart) {
          return head;
        }
        i++;
      } else if (i > start && line.at(i - 1).isHolder() && line.afterBracket(i) > i) {
        i = line.afterBracket(i) - 1;
      } else if (item.isName(NameType.PERSON) || isEnd(i)) {
        return head;
      } else if (isUnknown(item) && !isBetweenModifiers(i)) {
        unknown++;
        boolean close = opened ? unknown <= MAX_UNKNOWN : isTitleLike(item.word()) && unknown == 1;
        if (head >= 0 || !close) {
          return head;
        }
      }
    }
    return head;
  }

  /** "social {and} environmental manager". */
  private boolean isBetweenModifiers(int index) {
    return line.reads(index, "and")
        && Titles.isModifier(line.at(index - 1).word())
        && Titles.isModifier(line.at(index + 1).word());
  }

  boolean isHead(int index) {
    return TitlePhrase.isFirstLady(line, index) || isTableHead(index);
  }

  private boolean isTableHead(int index) {
    return !line.at(index).text().equals("pm") && TitleWords.isHead(line, index);
  }

  /** "an {overseer}," or "the {overseer} of X", which no table knows. */
  private boolean isAgent(int start, int index) {
    Item item = line.at(index);
    return line.isArticle(start)
        && item.isPlainLowerCase()
        && Titles.isAgentNoun(item.word())
        && line.endsPhrase(index + 1)
        && !line.reads(index + 1, "and")
        && !line.reads(index + 1, "-");
  }

  private boolean isEndOfTitle(int start, int index) {
    return line.endsPhrase(index)
        || line.reads(index, "turned")
        || isFollowedByBody(index - 1)
        || afterField(index - 1) > 0
        || isFullSubject(start, index)
        || line.isIndefiniteArticle(index)
        || ((line.isIndefiniteArticle(start) || line.reads(start - 2, "one", "of"))
            && isParticiple(index));
  }

  /** "Ann Lee, {the former Acme spokesperson} was"; not "Ann Lee, {the president} said, was". */
  private boolean isFullSubject(int start, int verb) {
    boolean full = false;
    for (int i = start + 1; i < verb; i++) {
      full |= line.at(i).isHolder() || line.at(i).isPossessive();
      full |= Titles.isFormer(line.at(i).word());
    }
    return full
        && line.isArticle(start)
        && line.at(start).isPlainLowerCase()
        && line.isAt(verb, VERBS);
  }

  /** "the Executive {Director} X", "({Director} X)". */
  boolean isFollowedByBody(int head) {
    return line.at(head).isPlainCapitalised() && line.at(head + 1).isName(NameType.ORGANIZATION);
  }

  /** The item after "General Manager {Operations}, X", or -1. */
  int afterField(int head) {
    int end = line.afterCapitals(head + 1);
    boolean field = line.at(head).isPlainCapitalised() && end > head + 1;
    boolean held = line.reads(end, ",") && line.at(end + 1).isName(NameType.ORGANIZATION);
    return field && held ? end : -1;
  }

  boolean isParticiple(int index) {
    Item item = line.at(index);
    return item.isPlainLowerCase()
        && PARTICIPLE.matcher(item.text()).matches()
        && !Titles.isModifier(item.word());
  }

  /** Without an article before it an unknown word must look like a noun: ", beauty consultant,". */
  private static boolean isTitleLike(String word) {
    return !Titles.isNever(word)
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !word.endsWith("ly");
  }

  private boolean isEnd(int index) {
    return !line.at(index).isName() && line.endsPhrase(index) && !line.reads(index, "and");
  }

  static boolean isUnknown(Item item) {
    String word = item.word();
    return item.isPlainLowerCase()
        && !Titles.isHead(word)
        && !Titles.isModifier(word)
        && !Titles.isFormer(word)
        && !Titles.isAdjective(word)
        && !OPENERS.contains(word)
        && Descriptors.kind(word) == null
        && !item.isPossessive();
  }
}
