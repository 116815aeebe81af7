package dev.dateline.read.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagsTest {
  @ParameterizedTest
  @CsvSource({
    "eng, en",
    "deu, de",
    "ind, id",
    "heb, he",
    "cmn, zh",
    "pes, fa",
    "fas, fa",
    "ekk, et",
    "lvs, lv",
    "plt, mg",
    "nob, nb",
    "ceb, ceb",
    "pnb, pnb"
  })
  void givesTheShortestTagOfALanguage(String code, String tag) {
    assertEquals(tag, LanguageTags.of(code));
  }
}
