package dev.dateline.read.language;

import dev.dateline.resource.ResourceTable;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a text that tell its language: those without a capital, or all of a text in
 * capitals. Names, which may come from anywhere, are left out. Immutable.
 *
 * @param words in lower case, in order
 */
record RunningWords(List<String> words) {
  private static final Set<String> ENGLISH_FUNCTION_WORDS = englishFunctionWords();
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\u200c]++(?:['’][\\p{L}\\p{M}]++)*+");

  /** As much of the text as is looked at, in code units. */
  private static final int LOOKED_AT = 8_000;

  /** Enough for the model, whose cost grows with it, in code units. */
  private static final int SAMPLE = 2_000;

  /** Fewer different words say nothing; a list of names has some, such as "de" and "van". */
  private static final int MIN_DIFFERENT_WORDS = 10;

  /** Fewer letters say nothing where words are not parted by white space. */
  private static final int MIN_LETTERS = 60;

  static RunningWords of(String text) {
    String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
    boolean inCapitals = isInCapitals(start);
    return new RunningWords(
        WORD.matcher(start)
            .results()
            .map(MatchResult::group)
            .filter(word -> inCapitals || !Character.isUpperCase(word.codePointAt(0)))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList());
  }

  private static boolean isInCapitals(String text) {
    long upper = text.codePoints().filter(Character::isUpperCase).count();
    long lower = text.codePoints().filter(Character::isLowerCase).count();
    return upper > lower;
  }

  /** Whether there are enough to tell a language by. */
  boolean areEnough() {
    return words.stream().distinct().limit(MIN_DIFFERENT_WORDS).count() == MIN_DIFFERENT_WORDS
        || (!areLatin() && letters().count() >= MIN_LETTERS);
  }

  /** Whether at least half of the letters are Latin; true if there are none. */
  boolean areLatin() {
    long latin =
        letters().filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN).count();
    return 2 * latin >= letters().count();
  }

  /** How many of the words are function words of English, from 0 to 1; 0 if there are no words. */
  double englishShare() {
    long english = words.stream().filter(ENGLISH_FUNCTION_WORDS::contains).count();
    return words.isEmpty() ? 0 : (double) english / words.size();
  }

  /** The first of the words, a space between them. */
  String sample() {
    String all = String.join(" ", words);
    return all.substring(0, Math.min(SAMPLE, all.length()));
  }

  private IntStream letters() {
    return words.stream().flatMapToInt(String::codePoints).filter(Character::isLetter);
  }

  private static Set<String> englishFunctionWords() {
    return Set.copyOf(ResourceTable.words(RunningWords.class, "english-words.txt"));
  }
}
