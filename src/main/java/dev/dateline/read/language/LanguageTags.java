package dev.dateline.read.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns three-letter codes of languages (ISO 639-3) into BCP 47 primary subtags. */
final class LanguageTags {
  /** Of languages that BCP 47 counts in with a larger one, as their speakers do. */
  private static final Map<String, String> PART_OF =
      Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg");

  /** Where a language has two letters, they are its subtag. */
  private static final Map<String, String> TWO_LETTERS =
      Arrays.stream(Locale.getISOLanguages())
          .map(Locale::forLanguageTag)
          .collect(
              Collectors.toUnmodifiableMap(
                  Locale::getISO3Language, Locale::toLanguageTag, (tag, sameTag) -> tag));

  private LanguageTags() {}

  static String of(String threeLetters) {
    return PART_OF.getOrDefault(threeLetters, TWO_LETTERS.getOrDefault(threeLetters, threeLetters));
  }
}
