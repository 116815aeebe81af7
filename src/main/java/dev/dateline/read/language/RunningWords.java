package dev.dateline.read.language;

import dev.dateline.resource.ResourceTable;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words of a text that tell its language: those without a capital, or all of a text in
 * capitals. Names, which may come from anywhere, are left out. Immutable.
 *
 * @param words in lower case, in order
 */
record RunningWords(List<String> words) {
  private static final Set<String> ENGLISH_FUNCTION_WORDS = englishFunctionWords();
  private static final char NON_JOINER = '\u200c';

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
    List<String> words = new ArrayList<>();
    int end;
    for (int i = 0; i < start.length(); i = end) {
      end = wordEnd(start, i);
      if (end == i) {
        end = start.offsetByCodePoints(i, 1);
      } else if (inCapitals || !Character.isUpperCase(start.codePointAt(i))) {
        words.add(start.substring(i, end).toLowerCase(Locale.ROOT));
      }
    }
    return new RunningWords(words);
  }

  /** Where a word ends that starts at {@code start}; there if none does. */
  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean isWithin = isInWords(c) || (end > start && isApostropheBeforeMore(text, end));
      if (!isWithin) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isApostropheBeforeMore(String text, int index) {
    char c = text.charAt(index);
    return (c == '\'' || c == '’')
        && index + 1 < text.length()
        && isInWords(text.codePointAt(index + 1));
  }

  private static boolean isInWords(int c) {
    return Character.isLetter(c) || c == NON_JOINER || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isInCapitals(String text) {
    int balance = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      balance += Character.isUpperCase(c) ? 1 : 0;
      balance -= Character.isLowerCase(c) ? 1 : 0;
    }
    return balance > 0;
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
