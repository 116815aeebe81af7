package dev.dateline.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells texts that are clearly not English by their letters and function words. */
final class EnglishTest {
  private static final Set<String> FUNCTION_WORDS =
      ResourceTable.rows("english-words.tsv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int SAMPLE = 20_000;

  /** Fewer words than this say nothing. */
  private static final int MIN_WORDS = 20;

  /** English news has 25% to 45% of these words; French, German and Spanish less than 6%. */
  private static final double MIN_SHARE = 0.1;

  private EnglishTest() {}

  /** Whether {@code text} may be English; true for texts too short to tell. */
  static boolean mayBeEnglish(String text) {
    List<String> words =
        WORD.matcher(text.substring(0, Math.min(SAMPLE, text.length())))
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .toList();
    if (words.size() < MIN_WORDS) {
      return isMostlyLatin(text);
    }
    long function = words.stream().filter(FUNCTION_WORDS::contains).count();
    return function >= MIN_SHARE * words.size();
  }

  private static boolean isMostlyLatin(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    long letters = sample.codePoints().filter(Character::isLetter).count();
    long latin =
        sample
            .codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 >= letters;
  }
}
