package dev.dateline.read.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunningWordsTest {
  private static List<String> words(String text) {
    return RunningWords.of(text).words();
  }

  @Test
  void areWithoutNamesFiguresAndSigns() {
    assertEquals(List.of("mayor", "of", "said"), words("Mayor mayor of Port-Said said: “25%”"));
  }

  @Test
  void keepApostrophesWithinWords() {
    assertEquals(List.of("don't", "rock’n’roll", "dogs"), words("'don't' rock’n’roll dogs’ ''"));
  }

  @Test
  void keepMarksAndNonJoiners() {
    assertEquals(List.of("cafe\u0301", "می\u200cخواهم"), words("cafe\u0301, می\u200cخواهم"));
  }

  @Test
  void keepLettersBeyondTheBasicPlane() {
    assertEquals(List.of("𐐨𐐩", "a"), words("𐐨𐐩 😀 a \ud83d"));
  }

  @Test
  void areAllWordsOfTextInCapitals() {
    assertEquals(List.of("mayor", "resigns"), words("MAYOR RESIGNS"));
  }
}
