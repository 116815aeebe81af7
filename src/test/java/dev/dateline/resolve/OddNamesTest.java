package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddNamesTest {
  private static final List<String> SENTENCES =
      List.of(
          "The %1$s (%2$s) and %2$s (%1$s), the company's chief executive %1$s, said",
          "%1$s, %2$s, %1$s and %2$s of %1$s in %2$s, led by %1$s, part of %2$s",
          "In %1$s, President %2$s of the %1$s-based firm %2$s named %1$s head of %2$s at %1$s.",
          "(%1$s) %2$s's %1$s, which owns %2$s, a subsidiary of %1$s",
          "%1$s",
          "%1$s %2$s%1$s(%2$s)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lake  Fishers of   Kenya",
        "Lake\u00A0Fishers\u00A0Guild",
        "Lake\nFishers\tof Oslo",
        " Kenya Guild ",
        "-",
        "…",
        "'s",
        "(",
        "\uD83D\uDE00",
        "\uD83D",
        "賴鋕卿",
        "a",
        "A.",
        "U.S.",
        "1",
        "of",
        "the",
        "University of",
        "of Kenya",
        "\u200F\u05D0\u05D1",
      })
  void resolvesWhateverIsTakenForAName(String odd) {
    for (String sentence : SENTENCES) {
      for (String type : List.of("PER", "ORG", "LOC", "DEM")) {
        for (String other : List.of("{ORG Kenya Lake Guild}", "{LOC Oslo}", "{PER Ann Lee}")) {
          String mark = "{" + type + " " + odd + "}";
          String line = String.format(sentence, mark, other);
          String turned = String.format(sentence, other, mark);
          assertDoesNotThrow(() -> MarkedArticle.resolve(line, turned), line);
        }
      }
    }
  }
}
