package dev.dateline.resolve.line;

import dev.dateline.article.BlockKind;
import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as a row of items.
 *
 * @param kind kind of the block it lies in
 * @param items its names, words and marks in order
 */
public record Line(BlockKind kind, List<Item> items) {
  /** After a name, "-based" is an item of its own, however the tokenizer cut it. */
  private static final Pattern ITEM =
      Pattern.compile(
          "['’]s\\b|-?[\\p{L}\\p{N}]+(?:(?:[&.-]|['’](?!s\\b))[\\p{L}\\p{N}]+)*(?:(?<=\\b\\p{L}{2,4})\\.(?="
              + " \\p{Lu}))?|\\S");

  private static final Set<String> PHRASE_ENDS =
      Set.of(
          ",",
          ".",
          ";",
          ")",
          ":",
          "–",
          "—",
          "-",
          "\"",
          "”",
          "?",
          "!",
          "…",
          "of",
          "at",
          "for",
          "in",
          "with",
          "and",
          "who",
          "whose",
          "which",
          "that",
          "from",
          "since",
          "until",
          "on",
          "to",
          "when",
          "after",
          "during",
          "between",
          "under",
          "by",
          "but",
          "as",
          "where",
          "there",
          "while",
          "about",
          "known",
          "born",
          "(",
          "near",
          "outside",
          "before",
          "because",
          "against",
          "through",
          "despite",
          "amid",
          "among",
          "alongside",
          "if",
          "than");

  /** Words that a time begins with: "became chairman {last} year". */
  private static final Set<String> TIMES =
      Set.of(
          "last",
          "next",
          "earlier",
          "again",
          "yesterday",
          "today",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final Set<String> UNITS =
      Set.of(
          "year",
          "month",
          "week",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "recently",
          "now");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Words of a time. */
  private static final int MAX_TIME = 4;

  /** "Human Resources": longer runs of capitals are names. */
  private static final int MAX_CAPITALS = 3;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /**
   * Items of a bracket between parts of a phrase: "director {(medicine)} of X"; dates of a life.
   */
  private static final int MAX_BRACKET = 16;

  private static final Item END = Item.of(".", new Span(0, 1), null);

  public Line {
    items = List.copyOf(items);
  }

  /** Cuts {@code span} of {@code text} into {@code names} and what stands between them. */
  static Line of(BlockKind kind, String text, Span span, List<Name> names) {
    List<Item> items = new ArrayList<>();
    int at = span.start();
    for (Name name : names) {
      addWords(text, at, name.span().start(), items);
      items.add(Item.of(name.text(), name.span(), name));
      at = name.span().end();
    }
    addWords(text, at, span.end(), items);
    return new Line(kind, items);
  }

  private static void addWords(String text, int start, int end, List<Item> items) {
    if (start < end) {
      Matcher matcher = ITEM.matcher(text).region(start, end).useTransparentBounds(true);
      while (matcher.find()) {
        items.add(Item.of(matcher.group(), new Span(matcher.start(), matcher.end()), null));
      }
    }
  }

  /** How many items it has. */
  public int size() {
    return items.size();
  }

  /** The item at {@code index}; a full stop before the first and after the last. */
  public Item at(int index) {
    return index < 0 || index >= items.size() ? END : items.get(index);
  }

  /** Whether the words from {@code index} on are {@code words}. */
  public boolean reads(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!at(index + i).word().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the item at {@code index} is one of {@code words}. */
  public boolean isAt(int index, Set<String> words) {
    return words.contains(at(index).word());
  }

  /** Whether "a", "an" or "the" is at {@code index}. */
  public boolean isArticle(int index) {
    return isAt(index, ARTICLES);
  }

  /** Whether the item at {@code index} is "a" or "an". */
  public boolean isIndefiniteArticle(int index) {
    return reads(index, "a") || reads(index, "an");
  }

  /** Whether {@code item} is four digits. */
  public static boolean isYear(Item item) {
    return YEAR.matcher(item.text()).matches();
  }

  /** The item after "last year", "2019", "May 2019,"; {@code start} where no time stands. */
  public int afterTime(int start) {
    int at = start;
    while (at < start + MAX_TIME && (isAt(at, TIMES) || isAt(at, UNITS) || isYear(at(at)))) {
      at++;
    }
    return at > start && reads(at, ",") ? at + 1 : at;
  }

  /** Whether "at the time" stands at {@code index}. */
  public boolean isPast(int index) {
    return reads(index, "at", "the", "time") || reads(index, "at", "that", "time");
  }

  /** The item after the bracket that opens at {@code open}; {@code open} where none does. */
  public int afterBracket(int open) {
    if (reads(open, "(")) {
      for (int i = open + 1; i <= open + MAX_BRACKET; i++) {
        if (reads(i, ")")) {
          return i + 1;
        }
      }
    }
    return open;
  }

  /** The item before the bracket that closes at {@code close}; {@code close} where none does. */
  public int beforeBracket(int close) {
    if (reads(close, ")")) {
      for (int i = close - 1; i >= close - MAX_BRACKET; i--) {
        if (reads(i, "(")) {
          return i - 1;
        }
      }
    }
    return close;
  }

  /** The item after a few plain words with capitals from {@code start} on. */
  public int afterCapitals(int start) {
    int at = start;
    while (at < start + MAX_CAPITALS && at(at).isPlainCapitalised()) {
      at++;
    }
    return at;
  }

  /** Whether a phrase, such as a title, can end before item {@code index}. */
  public boolean endsPhrase(int index) {
    return index >= size()
        || PHRASE_ENDS.contains(at(index).text())
        || (isAt(index, TIMES) && !isArticle(index - 1) && !at(index - 1).isPossessive());
  }

  /** Span from item {@code start} up to item {@code end}, which is left out. */
  public Span span(int start, int end) {
    return new Span(at(start).span().start(), at(end - 1).span().end());
  }

  /** Whether it names something of {@code type}. */
  public boolean names(NameType type) {
    for (Item item : items) {
      if (item.isName(type)) {
        return true;
      }
    }
    return false;
  }

  /** The number of the item that is {@code name}; -1 if none is. */
  public int indexOf(Name name) {
    for (int i = 0; i < items.size(); i++) {
      if (name.equals(items.get(i).name())) {
        return i;
      }
    }
    return -1;
  }

  /** The organisation that it opens with, the article aside, or null. */
  public Name subject() {
    Item first = at(isArticle(0) ? 1 : 0);
    return first.isName(NameType.ORGANIZATION) ? first.name() : null;
  }

  /** The nearest organisation before {@code index}, or null. */
  public Name organizationBefore(int index) {
    return organizationBefore(index, name -> true);
  }

  /** The nearest one before {@code index} that fits, or null. */
  public Name organizationBefore(int index, Predicate<Name> fits) {
    for (int i = index - 1; i >= 0; i--) {
      if (items.get(i).isName(NameType.ORGANIZATION) && fits.test(items.get(i).name())) {
        return items.get(i).name();
      }
    }
    return null;
  }
}
