package dev.dateline.train;

import dev.dateline.article.Span;
import dev.dateline.names.Demonyms;
import dev.dateline.names.NameType;
import dev.dateline.resource.ResourceTable;
import dev.dateline.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings names annotated under other conventions to those of this project: one small ruling a
 * method. All spans count in {@code text}.
 */
final class Conventions {
  private static final Pattern POSSESSIVE = Pattern.compile("\\s*(?:['’][sS]?|[`´]s)$");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?)\\s+");
  private static final Pattern OPENING_ARTICLE = Pattern.compile("^(?:The|An?)\\s+");
  private static final Pattern EDGE = Pattern.compile("^[\\s\"“”‘(\\[,;:#@]+|[\\s\"“”’(\\[,;:-]+$");
  private static final Pattern SECOND_HALF =
      Pattern.compile("-(?:based|born|backed|led|owned|listed|made|style)$");
  private static final Set<String> TITLES =
      Set.copyOf(ResourceTable.words(Conventions.class, "titles.txt"));
  private static final Set<String> COUNTRIES =
      Set.copyOf(ResourceTable.words(Conventions.class, "countries.txt"));
  private static final Set<String> NUMBER_WORDS = Set.of("I", "II", "III", "IV", "V", "XVI");

  private Conventions() {}

  /** All rulings, on the names of one sentence or document, in order and without overlaps. */
  static List<LabelledSpan> mend(String text, List<LabelledSpan> names) {
    List<LabelledSpan> mended = new ArrayList<>();
    for (LabelledSpan name : names) {
      mend(text, name).ifPresent(mended::add);
    }
    return outermost(mended);
  }

  private static Optional<LabelledSpan> mend(String text, LabelledSpan name) {
    return withoutMarks(text, name.span())
        .flatMap(span -> keepsPossessive(name) ? Optional.of(span) : withoutPossessive(text, span))
        .flatMap(span -> withoutArticle(text, span))
        .flatMap(
            span -> name.type() == NameType.PERSON ? withoutTitle(text, span) : Optional.of(span))
        .flatMap(span -> withoutSecondHalf(text, span))
        .filter(span -> holdsWord(text, span))
        .map(span -> retyped(text, span, name));
  }

  /** Quotation marks, brackets, the {@code #} and {@code @} of tweets leave the ends of a name. */
  static Optional<Span> withoutMarks(String text, Span span) {
    return withoutMatches(text, span, EDGE);
  }

  /** An annotator who put an organisation's 's inside the name meant it: "Moody's". */
  static boolean keepsPossessive(LabelledSpan name) {
    return name.type() == NameType.ORGANIZATION;
  }

  /** "Kenya's" is the name "Kenya"; a plural's lone apostrophe leaves too. */
  static Optional<Span> withoutPossessive(String text, Span span) {
    return withoutMatches(text, span, POSSESSIVE);
  }

  /** "the UN" is the name "UN"; a capital "The" stays, except where it opens the sentence. */
  static Optional<Span> withoutArticle(String text, Span span) {
    boolean opens = text.substring(0, span.start()).chars().noneMatch(Character::isLetterOrDigit);
    Optional<Span> shorter = withoutMatches(text, span, ARTICLE);
    return opens ? shorter.flatMap(s -> withoutMatches(text, s, OPENING_ARTICLE)) : shorter;
  }

  /** "President Trump" is the name "Trump"; "Queen" alone, and "Prince" in "Prince", stay. */
  static Optional<Span> withoutTitle(String text, Span span) {
    List<Span> tokens = Tokenizer.tokens(text, span.start(), span.end());
    int first = 0;
    while (first < tokens.size() - 1 && isTitle(tokens.get(first).of(text))) {
      first++;
    }
    if (first > 0 && NUMBER_WORDS.contains(tokens.get(first).of(text))) {
      first = 0;
    }
    boolean nameLeft = Character.isUpperCase(text.charAt(tokens.get(first).start()));
    return Optional.of(nameLeft ? new Span(tokens.get(first).start(), span.end()) : span);
  }

  private static boolean isTitle(String token) {
    String word = token.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    return TITLES.contains(word) || word.equals("-");
  }

  /** "Russia-based" holds the name "Russia". */
  static Optional<Span> withoutSecondHalf(String text, Span span) {
    return withoutMatches(text, span, SECOND_HALF);
  }

  /** "Chair of the Judiciary Committee" names an office, not a person; GUM has it as a person. */
  static boolean isOffice(String text, Span span) {
    List<Span> tokens = Tokenizer.tokens(text, span.start(), span.end());
    boolean title = tokens.stream().anyMatch(token -> isTitle(token.of(text)));
    return title && tokens.stream().anyMatch(token -> token.of(text).equals("of"));
  }

  private static boolean holdsWord(String text, Span span) {
    return span.of(text).chars().anyMatch(Character::isLetterOrDigit);
  }

  private static LabelledSpan retyped(String text, Span span, LabelledSpan name) {
    if (isDemonym(text, span, name.type())) {
      return new LabelledSpan(span, NameType.DEMONYM, null);
    }
    if (isCountry(span.of(text)) && name.type() == NameType.ORGANIZATION && name.kind() == null) {
      return new LabelledSpan(span, NameType.PLACE, null);
    }
    return new LabelledSpan(span, name.type(), name.kind());
  }

  /** "American" is a demonym, whether the corpus has it as place, organisation or other name. */
  static boolean isDemonym(String text, Span span, NameType type) {
    return type != NameType.PERSON && Demonyms.english().contains(span.of(text));
  }

  /** A country that acts is a place all the same. */
  static boolean isCountry(String name) {
    return COUNTRIES.contains(name);
  }

  /** Of names inside one another the outermost; of names that cross, the one that comes first. */
  static List<LabelledSpan> outermost(List<LabelledSpan> names) {
    List<LabelledSpan> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparing(LabelledSpan::span));
    List<LabelledSpan> kept = new ArrayList<>();
    int end = 0;
    for (LabelledSpan name : sorted) {
      if (name.span().start() >= end) {
        kept.add(name);
        end = name.span().end();
      }
    }
    return kept;
  }

  /**
   * The names and, for a corpus that leaves demonyms bare, every demonym of the table that stands
   * alone: "French" before "Open" may be part of another name, and stays bare.
   */
  static List<LabelledSpan> withBareDemonyms(String text, List<LabelledSpan> names) {
    List<LabelledSpan> all = new ArrayList<>(names);
    List<Span> tokens = Tokenizer.tokens(text, 0, text.length());
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.get(i);
      boolean free = names.stream().noneMatch(name -> name.span().overlaps(span));
      boolean last = i + 1 == tokens.size() || !isCapital(text, tokens.get(i + 1));
      boolean first = i == 0 || !isCapital(text, tokens.get(i - 1)) || i == 1;
      if (free && last && first && Demonyms.english().contains(span.of(text))) {
        all.add(new LabelledSpan(span, NameType.DEMONYM, null));
      }
    }
    return outermost(all);
  }

  private static boolean isCapital(String text, Span token) {
    return Character.isUpperCase(text.charAt(token.start()));
  }

  private static Optional<Span> withoutMatches(String text, Span span, Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(span.start(), span.end());
    int start = span.start();
    int end = span.end();
    while (matcher.find()) {
      if (matcher.start() == start) {
        start = matcher.end();
      } else if (matcher.end() == end) {
        end = matcher.start();
      }
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
