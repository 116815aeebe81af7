package dev.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static List<String> tokens(String text) {
    return Tokenizer.tokens(text, 0, text.length()).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void partsPossessives() {
    assertEquals(List.of("Kenya", "'s", "workers", "’"), tokens("Kenya's workers’"));
  }

  @Test
  void partsWordsAtHyphensAndSlashes() {
    assertEquals(List.of("Russia", "-", "based", "and", "/", "or"), tokens("Russia-based and/or"));
  }

  @Test
  void keepsApostrophesInsideWords() {
    assertEquals(List.of("O'Brien", "of", "Xi’an", "don't"), tokens("O'Brien of Xi’an don't"));
  }

  @Test
  void keepsFullStopsOfAbbreviationsAndInitials() {
    assertEquals(
        List.of("Mr.", "J.", "Doe", "of", "the", "U.S.", "spoke", "."),
        tokens("Mr. J. Doe of the U.S. spoke."));
  }

  @Test
  void partsWordsGluedAtASentenceEnd() {
    assertEquals(List.of("ended", ".", "The", "next"), tokens("ended.The next"));
  }

  @Test
  void keepsNumbersWhole() {
    assertEquals(List.of("$", "1,250.50", ",", "3.5"), tokens("$1,250.50, 3.5"));
  }

  @Test
  void passesOverInvisibleCharacters() {
    assertEquals(List.of("Abu", "Dhabi"), tokens("Abu\u00a0\u200bDhabi\u0000\ufeff"));
  }

  @Test
  void keepsCharactersOutsideTheBasicPlaneWhole() {
    assertEquals(List.of("a", "😀", "b"), tokens("a😀b"));
  }

  @Test
  void countsFromTheStartOfTheText() {
    String text = "One Kenya two";
    assertEquals("Kenya", Tokenizer.tokens(text, 4, 9).get(0).of(text));
  }

  @Test
  void rejectsStretchesOutsideTheText() {
    assertThrows(IndexOutOfBoundsException.class, () -> Tokenizer.tokens("abc", 1, 4));
  }
}
