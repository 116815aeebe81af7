package dev.dateline.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CluesTest {
  private static final Clues CLUES = Clues.of("photo", "reuters/");

  @Test
  void areFoundInWhateverCase() {
    assertTrue(CLUES.areIn("The wall. (AP Photo/Ann Smith)"));
    assertTrue(CLUES.areIn("The wall. REUTERS/Ann Smith"));
  }

  @Test
  void areFoundWithinOtherWords() {
    assertTrue(CLUES.areIn("Telephotos"));
  }

  @Test
  void areNotFoundWhereNoneIsWhole() {
    assertFalse(CLUES.areIn("The phone was cut off, Reuters reported."));
    assertFalse(CLUES.areIn(""));
  }
}
