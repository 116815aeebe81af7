package dev.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "By Ann Smith # Ann Smith",
        "BY ANN SMITH, Staff Reporter # Ann Smith",
        "Ann Smith, # Ann Smith",
        "Ann Smith , # Ann Smith",
        "Ann Smith and Bob Jones # Ann Smith;Bob Jones",
        "By Ann Smith, Bob Jones and Eve Wu # Ann Smith;Bob Jones;Eve Wu",
        "By Ann Smith | Reuters # Ann Smith",
        "By Ann Smith in Nairobi # Ann Smith",
        "Ann Smith in Nairobi # Ann Smith",
        "By Ahmed al-Masri # Ahmed al-Masri",
        "By Jan van der Berg # Jan van der Berg",
        "By J. R. O'Neill-Diaz # J. R. O'Neill-Diaz",
        "Written by Ann Smith # Ann Smith",
        "By: Ann Smith. # Ann Smith",
        "Ann Smith, Senior Political Correspondent # Ann Smith",
      })
  void readsAuthors(String line, String authors) {
    assertEquals(List.of(authors.split(";", -1)), Byline.parse(line).orElseThrow().authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Our Correspondent",
        "By Staff Reporter",
        "Our Correspondent",
        "By Reuters Staff"
      })
  void namesNobodyForOffices(String line) {
    assertEquals(List.of(), Byline.parse(line).orElseThrow().authors());
  }

  @Test
  void creditsAgencyBesideAuthor() {
    assertEquals(
        List.of("Reuters"), Byline.parse("By Ann Smith | Reuters").orElseThrow().credits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By then it was raining",
        "Ann Smith and Bob Jones, two editors, met at the ministry yesterday.",
        "World News",
        "The Markets",
        "Harbour wall to be rebuilt",
        "Ann"
      })
  void leavesOtherLinesAlone(String line) {
    assertTrue(Byline.parse(line).isEmpty());
  }

  @Test
  void takesBareNameOnlyDirectlyAboveTheStory() {
    String title = "Harbour wall to be rebuilt\n\n";
    Article above = Texts.read(title + "Ann Smith\n\n" + Texts.STORY);
    assertEquals(List.of("Ann Smith"), above.authors());
    Article inside = Texts.read(title + Texts.STORY + "\nAnn Smith\n\n" + Texts.STORY);
    assertEquals(List.of(), inside.authors());
  }

  @Test
  void takesNameInCapitalsForBylineWithoutTitle() {
    assertEquals(List.of("Ann Smith"), Texts.read("ANN SMITH\n\n" + Texts.STORY).authors());
    assertEquals("Ann Smith", Texts.read("Ann Smith\n\n" + Texts.STORY).title());
  }

  @Test
  void readsBylineUnderTheStory() {
    Article article = Texts.read(Texts.STORY + "\nBy Ann Smith\n");
    assertEquals(List.of("By Ann Smith"), Texts.blocks(article, BlockKind.BYLINE));
  }

  @Test
  void marksBylinesThatSaySo() {
    assertTrue(Byline.parse("By Ann Smith").orElseThrow().isMarked());
    assertFalse(Byline.parse("Ann Smith").orElseThrow().isMarked());
  }
}
