package dev.dateline.read;

import static dev.dateline.read.Pages.STORY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of what a page shows and states is its article's title. */
class PageTitleTest {
  private static final String TITLE = "Harbour wall to be rebuilt";

  @TempDir private Path folder;

  private Article read(String title, String head, String body) throws IOException {
    return Pages.read(
        folder,
        "<!DOCTYPE html><html lang=en><head><title>%s</title>%s</head><body>%s</body></html>"
            .formatted(title, head, body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>The Post</h1><h1>Harbour wall to be rebuilt</h1>",
        "<h1><a href=/>The Post</a></h1><h2>Harbour wall to be rebuilt</h2>",
        "<h1>The Post</h1><div class=headline>Harbour wall to be rebuilt</div>",
        "<h1>The Post</h1>",
        "<h1>The Post</h1><div>Harbour wall to be rebuilt</div>",
      })
  void takesNoSiteNameForTheHeadline(String headings) throws IOException {
    Article article = read(TITLE + " | The Post", "", headings + STORY);
    assertEquals(TITLE, article.title());
    assertEquals(List.of(), Texts.blocks(article, BlockKind.HEADING));
    assertEquals(3, Texts.blocks(article, BlockKind.PARAGRAPH).size());
  }

  @Test
  void takesNoSiteNameForTheHeadlineThatOnlyMetadataTell() throws IOException {
    String site = "<meta property=og:site_name content='Port Daily'>";
    assertEquals(TITLE, read(TITLE, site, "<h1>Port Daily</h1>" + STORY).title());
  }

  @Test
  void takesAShortHeadlineBesideALongSiteName() throws IOException {
    assertEquals(
        "Mayor quits",
        read("The Northern Harbour Times | Mayor quits", "", "<h1>Mayor quits</h1>" + STORY)
            .title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Stone - mortar talks collapse - Port News; Stone - mortar talks collapse",
        "Stone talks collapse | Politics | The Post; Stone talks collapse",
        "Port News: Stone talks collapse; Stone talks collapse",
        "Stone talks collapse - example.org; Stone talks collapse",
        "Stone talks will go on - mayor; Stone talks will go on - mayor",
        "Mayor: talks will go on; Mayor: talks will go on",
      })
  void cutsSiteNamesOffTheStatedTitleAndNothingElse(String stated, String title)
      throws IOException {
    String site =
        stated.startsWith("Port") ? "<meta property=og:site_name content='Port News'>" : "";
    assertEquals(title, read(stated, site, STORY).title());
  }

  @Test
  void cutsOffWhatTheLinkToTheFrontPageSays() throws IOException {
    assertEquals(
        TITLE,
        read(TITLE + " - Quayside", "", "<a href='/'><img alt='Quayside logo'></a>" + STORY)
            .title());
  }

  @Test
  void findsHeadlineThatOnlyItsWordsTell() throws IOException {
    Article article =
        read(
            "Port Daily: " + TITLE,
            "",
            "<table><tr><td><b>Harbour wall to be rebuilt</b><br><br>By Ann Smith<br>March 4,"
                + " 2024<br><br>"
                + STORY.replaceAll("</?p>", "<br><br>")
                + "</td></tr></table>");
    assertEquals(TITLE, article.title());
    assertEquals("2024-03-04", article.published());
    assertEquals(3, Texts.blocks(article, BlockKind.PARAGRAPH).size());
  }
}
