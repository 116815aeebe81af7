package dev.dateline.names.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static List<String> words(String text) {
    return Words.of(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }

  @Test
  void cutsAtBlanksAndAroundPunctuation() {
    assertEquals(
        List.of("Kenya", "'", "s", "U", ".", "S", ".", "envoy", "(", "54", ")"),
        words("Kenya's U.S. envoy (54)"));
  }

  @Test
  void keepsAccentsAndApostrophesOfOtherScriptsApart() {
    assertEquals(List.of("Möller", "—", "“", "Ngũgĩ", "”"), words("Möller — “Ngũgĩ”"));
  }

  @Test
  void makesAWordOfEachIdeograph() {
    assertEquals(List.of("株", "式", "Sony"), words("株式Sony"));
  }

  @Test
  void skipsControlsPrivateUseAndLoneSurrogates() {
    assertEquals(List.of("a", "b", "c"), words("a\u0000b\uE000\uD800c"));
  }

  @Test
  void keepsPairsOfSurrogatesWhole() {
    assertEquals(List.of("😀", "ok"), words("😀 ok"));
  }

  @Test
  void countsFromTheStartOfTheDocument() {
    assertEquals(List.of(new Span(3, 5)), Words.of("ab cd ef", new Span(2, 6)));
  }
}
