package dev.dateline.read;

import static dev.dateline.article.BlockKind.BYLINE;
import static dev.dateline.article.BlockKind.CAPTION;
import static dev.dateline.article.BlockKind.HEADING;
import static dev.dateline.article.BlockKind.PARAGRAPH;
import static dev.dateline.article.BlockKind.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionAndHeadingTest {
  private static List<String> inStory(String line, BlockKind kind) {
    return Texts.blocks(Texts.read(Texts.STORY + "\n" + line + "\n\n" + Texts.STORY), kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: Ann Smith",
        "Image: The harbour wall after the storm",
        "The harbour wall after the storm (File photo)",
        "The harbour wall [file].",
        "The harbour wall after the storm | Photo by Ann Smith",
        "The harbour wall after the storm. Photo: Ann Smith",
        "The harbour wall after the storm. (AP Photo/Ann Smith)",
        "PICS: The harbour wall after the storm",
        "Picture credit: Ann Smith",
        "Captions: The harbour wall after the storm",
        "Representative image: The harbour wall after the storm",
        "The harbour wall after the storm (Representational)",
        "The harbour wall after the storm (illustrative)",
        "The harbour wall after the storm (Stock)",
        "The harbour wall after the storm [HANDOUT]",
        "The harbour wall after the storm. Shutterstock",
        "The harbour wall after the storm. iStock",
        "The harbour wall after the storm. Ann Smith/Getty Images",
        "The harbour wall after the storm. Ann Smith/EPA-EFE",
        "The harbour wall after the storm. REUTERS/Ann Smith",
        "The harbour wall after the storm. AFP PHOTO / Ann Smith",
        "Mayor Ann Smith (left) at the harbour wall",
        "Chief engineer of the harbour, Ann Smith",
        "Ann Smith and Bob Jones, founders of the harbour company",
        "Ann Smith shows the plans for the new wall to visitors"
      })
  void takesLineThatSpeaksOfPictureForCaption(String line) {
    assertEquals(List.of(line), inStory(line, CAPTION));
  }

  @Test
  void takesRepeatedLineForCaptions() {
    String line = "Waves break over the wall";
    assertEquals(List.of(line, line), inStory(line + "\n" + line, CAPTION));
  }

  @Test
  void takesLineBetweenBylineAndStoryForCaption() {
    Article article =
        Texts.read(
            "Harbour wall to be rebuilt\n\nBy Ann Smith\n\nWaves break over the wall\n\n"
                + Texts.STORY);
    assertEquals(List.of(TITLE, BYLINE, CAPTION, PARAGRAPH, PARAGRAPH), Texts.kinds(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"What comes next?", "The long wait", "OLD WALLS, NEW WALLS", "One: The plan"})
  void takesShortLineInStoryForHeading(String line) {
    assertEquals(List.of(line), inStory(line, HEADING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He agreed.",
        "“Why not?”",
        "• New wall",
        "1. New wall",
        "The mayor's three conditions are:",
        "More at www.example.org/wall"
      })
  void keepsOtherShortLinesAsParagraphs(String line) {
    assertEquals(5, inStory(line, PARAGRAPH).size());
  }

  @Test
  void keepsListsAsParagraphs() {
    assertEquals(List.of(), inStory("Stone\n\nSteel\n\nSand\n\n- Lime", HEADING));
  }
}
