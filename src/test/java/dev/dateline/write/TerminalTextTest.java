package dev.dateline.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTextTest {
  @Test
  void countsColumnsNotCharacters() {
    assertEquals(5, TerminalText.width("Pärnu"));
    assertEquals(5, TerminalText.width("Pa\u0308rnu"));
    assertEquals(4, TerminalText.width("北京"));
  }

  @Test
  void breaksLinesAtSpaces() {
    assertEquals(List.of("one two", "three"), TerminalText.wrap("one two three", 9));
  }

  @Test
  void leavesALongWordWhole() {
    assertEquals(List.of("a", "verylongword", "b"), TerminalText.wrap("a verylongword b", 5));
  }

  @Test
  void letsNoEscapeReachTheTerminal() {
    assertEquals("red [31m name", TerminalText.clean("red\u001b[31m\r\nname\u202E"));
  }
}
