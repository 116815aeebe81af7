package dev.dateline.read;

import static dev.dateline.article.BlockKind.CREDIT;
import static dev.dateline.article.BlockKind.PARAGRAPH;
import static dev.dateline.article.BlockKind.TAGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditAndTagsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Reuters # Reuters",
        "(AFP) # AFP",
        "— The Jerusalem Post/TNS # The Jerusalem Post;TNS",
        "Agencies # ''",
        "AP and Reuters # AP;Reuters",
        "AP, Associated Press # AP",
        "© 2024 AFP # AFP",
        "© 2024 Harbour Herald. All rights reserved. # Harbour Herald",
        "Source: Harbour Herald # Harbour Herald",
        "(With inputs from PTI) # PTI",
        "With files from Harbour Herald # Harbour Herald",
        "Reporting by Ann Smith in Dover and Bob Jones; Editing by Eve Wu # Ann Smith;Bob Jones;Eve"
            + " Wu",
      })
  void readsCreditLineAtTheEnd(String line, String credits) {
    Article article = Texts.read(Texts.STORY + "\n" + line + "\n");
    assertEquals(List.of(line), Texts.blocks(article, CREDIT));
    assertEquals(
        Arrays.stream(credits.split(";", -1)).filter(credit -> !credit.isEmpty()).toList(),
        article.credits());
  }

  @Test
  void readsCreditLineAtTheTop() {
    assertEquals(List.of("Reuters"), Texts.read("Reuters\n\n" + Texts.STORY).credits());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(AFP)", "– Reuters", "— AP/Reuters", "[PTI]"})
  void cutsAgencyFromTheLastParagraph(String credit) {
    Article article = Texts.read(Texts.STORY.strip() + " " + credit + "\n");
    assertEquals(List.of(credit), Texts.blocks(article, CREDIT));
    assertTrue(Texts.blocks(article, PARAGRAPH).get(1).endsWith("reporters there."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The wall will be rebuilt this year, CNN reports. # CNN",
        "Reuters reported on Monday, and the mayor did not deny it. # Reuters",
        "The wall will be rebuilt this year, according to a report by the BBC. # ''",
        "The wall will be rebuilt this year, according to BBC News. # BBC News",
        "The mayor told Reuters that the wall will be rebuilt this year. # ''",
      })
  void creditsTheSourceTheLeadNames(String lead, String credit) {
    Article article = Texts.read(lead + "\n\n" + Texts.STORY);
    assertEquals(credit.isEmpty() ? List.of() : List.of(credit), article.credits());
  }

  @Test
  void creditsNoMediumThatALaterParagraphQuotes() {
    String later = "\nThe wall will be rebuilt this year, CNN reports.\n";
    assertEquals(List.of(), Texts.read(Texts.STORY + later).credits());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "More about: Harbours ! Harbours",
        "Tags: harbours, sea walls ! harbours;sea walls",
        "Keywords: harbours | sea ! harbours;sea",
        "TOPICS: harbours ! harbours",
        "#harbours #sea ! harbours;sea",
      })
  void readsTags(String line, String tags) {
    Article article = Texts.read(Texts.STORY + line + "\n");
    assertEquals(List.of(line), Texts.blocks(article, TAGS));
    assertEquals(List.of(tags.split(";", -1)), article.tags());
  }

  @Test
  void tellsAgenciesFromWordsByCase() {
    assertTrue(Agencies.isKnown("AP"));
    assertTrue(Agencies.isKnown("associated press"));
    assertEquals(List.of(), Agencies.in("a map of the dawn, by anansa"));
  }
}
