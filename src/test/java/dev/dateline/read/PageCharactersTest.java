package dev.dateline.read;

import static dev.dateline.read.Pages.FIRST;
import static dev.dateline.read.Pages.SECOND;
import static dev.dateline.read.Pages.STORY;
import static dev.dateline.read.Pages.THIRD;
import static dev.dateline.read.Pages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** White space and characters that show nothing, in pages. */
class PageCharactersTest {
  @TempDir private Path folder;

  private Article read(String body) throws IOException {
    return Pages.read(folder, page(body));
  }

  @Test
  void leavesOutCharactersThatShowNothingWithinWords() throws IOException {
    Article article =
        read(
            STORY
                + "<p>Angela Mer&shy;kel met Emma&#8203;nuel Ma&zwnj;cron and &lrm;Olaf&rlm;"
                + " Sch&#8288;olz&#xFEFF; there, the mayor said.</p>");
    assertTrue(
        article
            .text()
            .endsWith("Angela Merkel met Emmanuel Macron and Olaf Scholz there, the mayor said."),
        article.text());
  }

  @Test
  void leavesThemOutOfMetadataToo() throws IOException {
    Article article =
        Pages.read(
            folder,
            page(
                "<meta name=author content='Ann Sm&shy;ith'>",
                "<h1>Harbour&shy; wall</h1>" + STORY));
    assertEquals(List.of("Ann Smith"), article.authors());
    assertEquals("Harbour wall", article.title());
  }

  @Test
  void keepsJoinersWhereTheyShapeWhatIsSeen() throws IOException {
    Article article =
        read(STORY + "<p>The family 👩‍👩‍👧 and می‌خواهم were on a sign, she said.</p>");
    assertTrue(article.text().contains("👩‍👩‍👧 and می‌خواهم"), article.text());
  }

  @Test
  void dividesPreformattedTextAtBlankAndIndentedLines() throws IOException {
    String wire =
        """
        <pre>

        By Ann Smith

        The council voted on Monday to rebuild the old harbour
        wall, which a storm had broken in two.

        Work will start in the spring and take about three
        years, the mayor told reporters there.
           Fishermen had asked for the wall since the winter,
        when two boats sank at their moorings.
        </pre>\
        """;
    Article article = read(wire);
    assertEquals(List.of(FIRST, SECOND, THIRD), Texts.blocks(article, BlockKind.PARAGRAPH));
    assertEquals(List.of("By Ann Smith"), Texts.blocks(article, BlockKind.BYLINE));
  }

  @Test
  void keepsShortPreformattedLinesApart() throws IOException {
    Article article =
        read(
            STORY
                + "<pre>Contact:\nAnn Smith\nHarbour Street 1, says the mayor of the port.</pre>");
    assertTrue(article.text().contains("Contact:\nAnn Smith\nHarbour Street 1"), article.text());
  }
}
