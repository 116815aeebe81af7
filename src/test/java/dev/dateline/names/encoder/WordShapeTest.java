package dev.dateline.names.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {
  @ParameterizedTest
  @CsvSource({
    "said, LOWER",
    "Nairobi, TITLE",
    "Éric, TITLE",
    "UN, UPPER",
    "J, INITIAL",
    "McDonald, MIXED",
    "eBay, MIXED",
    "2024, DIGITS",
    "G20, ALPHANUMERIC",
    "-, PUNCTUATION",
    "東京, CASELESS"
  })
  void tellsHowAWordIsWritten(String word, WordShape shape) {
    assertEquals(shape, WordShape.of(word, 0, word.length()));
  }

  @ParameterizedTest
  @CsvSource({"LOWER", "TITLE", "NONE"})
  void givesLaterPiecesAnIdOfTheirOwn(WordShape shape) {
    assertNotEquals(shape.id(false), shape.id(true));
  }
}
