package dev.dateline.read;

import static dev.dateline.article.BlockKind.DATELINE;
import static dev.dateline.article.BlockKind.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilingLineTest {
  private static final String STORY =
      "The council voted on Monday to rebuild the old harbour wall.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "SEOUL, South Korea (AP) — # SEOUL, South Korea (AP) # AP",
        "NAIROBI, Kenya, March 3 (Reuters) - # NAIROBI, Kenya, March 3 (Reuters) # Reuters",
        "Srinagar- # Srinagar # ''",
        "LAGOS — # LAGOS # ''",
        "BEIJING, July 18 (Xinhua) -- # BEIJING, July 18 (Xinhua) # Xinhua",
        "Doha: # Doha # ''",
        "CAIRO - 24 July 2022: # CAIRO - 24 July 2022 # ''",
        "New York (November 25, 2021): # New York (November 25, 2021) # ''",
        "Ulaanbaatar /MONTSAME/. # Ulaanbaatar /MONTSAME/ # MONTSAME",
        "Mumbai, India – # Mumbai, India # ''",
        "SYDNEY and KUALA LUMPUR, Jul 26 2022 (IPS) - # SYDNEY and KUALA LUMPUR, Jul 26 2022 (IPS)"
            + " # IPS",
        "KUALA LUMPUR, July 25 (Borneo Bulletin) - # KUALA LUMPUR, July 25 (Borneo Bulletin) #"
            + " Borneo Bulletin",
        "Reuters, 3 March - # Reuters, 3 March # Reuters",
      })
  void readsDateline(String opening, String text, String credits) {
    FilingLine line = FilingLine.at(opening + " " + STORY, false).orElseThrow();
    assertEquals(text, line.text());
    assertEquals(opening.length(), line.length());
    assertEquals(
        Arrays.stream(credits.split(";", -1)).filter(credit -> !credit.isEmpty()).toList(),
        line.credits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor - a former sailor - voted on Monday to rebuild the old harbour wall.",
        "Update: The council voted on Monday to rebuild the old harbour wall.",
        "Dover–Calais ferries will stop until the council has rebuilt the old harbour wall.",
        "Oil paintings, ink sketches – Old masters of every kind hang in the town's museum.",
        "Amnesty International – The council voted on Monday to rebuild the harbour wall.",
        "John Smith (Labour) – The council voted on Monday to rebuild the old harbour wall."
      })
  void leavesOtherOpeningsAlone(String paragraph) {
    assertTrue(FilingLine.at(paragraph, false).isEmpty());
  }

  @Test
  void cutsDatelineFromItsParagraph() {
    Article article = Texts.read("DOVER, England (AFP) — " + Texts.STORY);
    assertEquals(List.of(DATELINE, PARAGRAPH, PARAGRAPH), Texts.kinds(article));
    assertEquals(List.of("DOVER, England (AFP) —"), Texts.blocks(article, DATELINE));
    assertTrue(Texts.blocks(article, PARAGRAPH).get(0).startsWith("The council voted"));
    assertEquals("DOVER, England (AFP)", article.dateline());
    assertEquals(List.of("AFP"), article.credits());
  }

  @Test
  void takesSpeakersInInterviewsForNoPlaces() {
    Article article =
        Texts.read(
            """
            Smith: The council voted on Monday to rebuild the old harbour wall here.

            Jones: Work will start in the spring and take about three years, I hope.
            """);
    assertNull(article.dateline());
  }

  @Test
  void looksForDatelinesAtTheStartOnly() {
    assertNull(Texts.read(Texts.STORY + "\nDOVER, England (AFP) — " + STORY).dateline());
  }
}
