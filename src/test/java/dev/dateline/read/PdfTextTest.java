package dev.dateline.read;

import static dev.dateline.read.Pages.FIRST;
import static dev.dateline.read.Pages.SECOND;
import static dev.dateline.read.Pages.THIRD;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of PDF documents, and in which order. */
class PdfTextTest {
  private static final String TITLE = "Harbour wall to be rebuilt";

  @TempDir private Path folder;

  private Article read(byte[] bytes) throws IOException {
    return ArticleReader.create().read(Files.write(folder.resolve("story.pdf"), bytes));
  }

  private Article read(Pdfs.Page... pages) throws IOException {
    return read(Pdfs.of(pages));
  }

  private static Pdfs.Page page() {
    return new Pdfs.Page();
  }

  private static List<String> paragraphs(Article article) {
    return Texts.blocks(article, BlockKind.PARAGRAPH);
  }

  @Test
  void tellsWhatTheBytesAre() throws IOException {
    Article article = read(page().paragraph(FIRST, 60));
    assertEquals("application/pdf", article.source().mediaType());
    assertNull(article.source().charset());
    assertEquals("en", article.language());
  }

  @Test
  void partsParagraphsAtWiderDistances() throws IOException {
    Article article =
        read(
            page().paragraph(FIRST, 60).down(8).paragraph(SECOND, 60).down(8).paragraph(THIRD, 60));
    assertEquals(List.of(FIRST, SECOND, THIRD), paragraphs(article));
  }

  @Test
  void partsParagraphsAtIndents() throws IOException {
    Pdfs.Page page = page();
    for (String text : List.of(FIRST, SECOND, THIRD)) {
      int cut = text.indexOf(' ', 45);
      page.at(62, page.y()).lines(text.substring(0, cut));
      page.at(50, page.y()).paragraph(text.substring(cut + 1), 52);
    }
    assertEquals(List.of(FIRST, SECOND, THIRD), paragraphs(read(page)));
  }

  @Test
  void partsParagraphsAfterShortLastLines() throws IOException {
    Article article = read(page().paragraph(FIRST, 40).paragraph(SECOND, 40).paragraph(THIRD, 40));
    assertEquals(List.of(FIRST, SECOND, THIRD), paragraphs(article));
  }

  @Test
  void readsColumnsOneAfterTheOther() throws IOException {
    String left = THIRD + " " + FIRST + " " + SECOND;
    String right = FIRST + " " + THIRD;
    Article article =
        read(page().at(50, 700).paragraph(left, 38).at(300, 704).paragraph(right, 38));
    assertEquals(left + "\n\n" + right, article.text().strip());
  }

  @Test
  void readsColumnsWrittenRowByRow() throws IOException {
    Pdfs.Page page = page();
    String[] left = {
      "The council voted on Monday",
      "to rebuild the old harbour",
      "wall, which a",
      "storm had broken, and",
      "to light it."
    };
    String[] right = {
      "Work will start in the",
      "spring and take about",
      "three years, the mayor",
      "told reporters there",
      "on the same day."
    };
    for (int i = 0; i < left.length; i++) {
      page.at(50, 700 - 12 * i).line(left[i], 10, false);
      page.at(260, 700 - 12 * i).line(right[i], 10, false);
    }
    String text = read(page).text();
    assertTrue(text.indexOf("to light it.") < text.indexOf("Work will start"), text);
  }

  @Test
  void readsWhatSpansColumnsBeforeAndAfterThem() throws IOException {
    String spanning =
        "The wall had stood since the year 1820 and was paid for by the fishermen of the port.";
    Pdfs.Page page = page().at(50, 780).line(TITLE, 24, true);
    page.at(50, 700).paragraph(FIRST, 38).at(300, 700).paragraph(SECOND, 38);
    page.at(50, 600).lines(spanning);
    page.at(50, 560).paragraph(THIRD, 38).at(300, 560).paragraph(FIRST, 38);
    Article article = read(page);
    assertEquals(TITLE, article.title());
    assertEquals(List.of(FIRST, SECOND, spanning, THIRD, FIRST), paragraphs(article));
  }

  @Test
  void goesOnWithAParagraphInTheNextColumnAndOnTheNextPage() throws IOException {
    String whole = FIRST + " " + SECOND + " " + THIRD;
    int one = whole.indexOf(" spring");
    int two = whole.indexOf(" asked");
    Article article =
        read(
            page()
                .at(50, 700)
                .paragraph(whole.substring(0, one), 38)
                .at(300, 700)
                .paragraph(whole.substring(one + 1, two), 38),
            page().paragraph(whole.substring(two + 1), 38));
    assertEquals(List.of(whole), paragraphs(article));
  }

  @ParameterizedTest
  @CsvSource({
    "The fire investi-, gators said it was lit., The fire investigators said it was lit.",
    "An old Anglo-, Saxon law applied there., An old Anglo-Saxon law applied there.",
    "In the season 2024-, 25 they had won it., In the season 2024-25 they had won it.",
    "It needs an EU-, wide ban on such boats., It needs an EU-wide ban on such boats.",
    "It was sent by e-, mail to all the crews., It was sent by e-mail to all the crews.",
    "A four-year-, old boy had seen the boat., A four-year-old boy had seen the boat.",
    "It was a well-, known fault in the wall., It was a well-known fault in the wall.",
    "The south-, ern wall was lit by the crew., The southern wall was lit by the crew.",
    "The wall stood —, or so they had thought., The wall stood —or so they had thought."
  })
  void joinsPartedWordsAndKeepsHyphens(String first, String second, String joined)
      throws IOException {
    assertEquals(joined, read(page().lines(first, second)).text().strip());
  }

  @Test
  void keepsTheHyphenOfAWordThatTheDocumentWritesWithIt() throws IOException {
    Article article =
        read(page().lines("They came by sea-going boats, and sea-", "going boats are rare now."));
    assertTrue(article.text().contains("and sea-going boats are"), article.text());
  }

  @Test
  void leavesOutWhatRepeatsOnPages() throws IOException {
    Pdfs.Page[] pages = new Pdfs.Page[3];
    for (int i = 0; i < pages.length; i++) {
      pages[i] =
          page()
              .at(50, 785)
              .lines("The Port Times, Monday 4 May, page " + (i + 1))
              .at(50, 740)
              .paragraph(List.of(FIRST, SECOND, THIRD).get(i), 60)
              .at(290, 20)
              .lines("" + (i + 1));
    }
    assertEquals(String.join("\n\n", FIRST, SECOND, THIRD), read(pages).text().strip());
  }

  @Test
  void leavesOutWhatBrowsersPrintAroundAPage() throws IOException {
    Article article =
        read(
            page()
                .at(50, 790)
                .lines("5/4/2026, 6:12 PM   Harbour wall to be rebuilt")
                .at(50, 700)
                .paragraph(FIRST, 60)
                .at(50, 15)
                .lines("https://port.example/wall 1/1"));
    assertEquals(FIRST, article.text().strip());
  }

  @Test
  void takesTheLargestLinesForTheTitleAndNotTheNewspapersName() throws IOException {
    Article article =
        read(
            page()
                .at(50, 770)
                .line("The Port Times", 36, true)
                .at(50, 720)
                .line("Harbour wall to be rebuilt", 22, true)
                .at(50, 695)
                .line("after winter storm", 22, true)
                .at(50, 660)
                .lines("By Ann Smith")
                .down(10)
                .paragraph(FIRST, 60)
                .down(8)
                .paragraph(SECOND, 60));
    assertEquals("Harbour wall to be rebuilt after winter storm", article.title());
    assertEquals(List.of("Ann Smith"), article.authors());
    assertFalse(article.text().contains("The Port Times"), article.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Microsoft Word - draft7.doc", "A1 News 0405", "untitled", ""})
  void believesNoTitleThatThePagesDoNotBearOut(String stated) throws IOException {
    Pdfs pdf =
        new Pdfs()
            .page(page().paragraph(FIRST, 60).down(8).paragraph(SECOND, 60))
            .information("/Title(" + stated + ")/Author(admin)/CreationDate(D:20260504120000Z)");
    Article article = read(pdf.bytes());
    assertNull(article.title());
    assertEquals(List.of(), article.authors());
    assertNull(article.published());
  }

  @Test
  void believesATitleThatThePagesBearOut() throws IOException {
    Pdfs pdf =
        new Pdfs()
            .page(page().lines(TITLE).down(8).paragraph(FIRST, 60).down(8).paragraph(SECOND, 60))
            .information("/Title(HARBOUR WALL TO BE REBUILT)");
    Article article = read(pdf.bytes());
    assertEquals(TITLE, article.title());
    assertEquals(List.of(FIRST, SECOND), paragraphs(article));
  }

  @Test
  void putsTheLargeFirstLetterBeforeItsWord() throws IOException {
    Pdfs.Page page = page().at(50, 676).line("T", 36, false);
    page.at(74, 700).lines("he council voted on Monday to rebuild", "the old harbour wall, which");
    page.at(74, 676).lines("a storm in the winter had broken");
    page.at(50, 664).lines("in two at its oldest and weakest place.");
    assertEquals(
        "The council voted on Monday to rebuild the old harbour wall, which a storm in the winter"
            + " had broken in two at its oldest and weakest place.",
        read(page).text().strip());
  }

  @Test
  void readsTablesRowByRow() throws IOException {
    Pdfs.Page page = page().paragraph(FIRST, 60).down(8);
    String[][] table = {
      {"Boat", "Crew"}, {"Anchor", "12"}, {"Gull", "7"}, {"Tern", "9"}, {"Seal", "3"}
    };
    double y = page.y();
    for (int i = 0; i < table.length; i++) {
      page.at(50, y - 12 * i).line(table[i][0], 10, false);
      page.at(300, y - 12 * i).line(table[i][1], 10, false);
    }
    String text = read(page).text();
    assertTrue(text.contains("Anchor 12") && text.contains("Seal 3"), text);
  }

  @Test
  void leavesOutWatermarks() throws IOException {
    Article article =
        read(
            page()
                .paragraph(FIRST, 60)
                .draw("BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj ET")
                .draw("BT /F1 9 Tf 0 1 -1 0 580 300 Tm (Printed by ann) Tj ET"));
    assertEquals(FIRST, article.text().strip());
  }

  @Test
  void readsPagesTurnedOnTheirSide() throws IOException {
    Pdfs pdf = new Pdfs();
    int contents =
        pdf.stream(
            "",
            "BT /F1 10 Tf 0 1 -1 0 100 50 Tm (The council voted on Monday.) Tj ET"
                .getBytes(US_ASCII));
    byte[] bytes = pdf.page(contents, ">>/Rotate 90/Dummy<<").bytes();
    assertEquals("The council voted on Monday.", read(bytes).text().strip());
  }

  @Test
  void movesCaptionsOutOfTheParagraphTheyInterrupt() throws IOException {
    Pdfs.Page page =
        page().lines("The council voted on Monday to rebuild the old harbour wall and");
    page.down(20).line("Fishermen at the wall on Sunday.", 8, false).down(30);
    page.lines("to light it at night, the mayor told reporters who had come there.");
    Article article = read(page);
    assertTrue(article.text().contains("wall and to light it"), article.text());
    assertTrue(article.text().contains("Fishermen at the wall"), article.text());
  }

  @Test
  void looksForNoFontsAndWritesNoCache() throws IOException {
    String before = System.getProperty("pdfbox.fontcache");
    System.setProperty("pdfbox.fontcache", folder.toString());
    try {
      read(page().paragraph(FIRST, 60));
      assertFalse(Files.exists(folder.resolve(".pdfbox.cache")));
    } finally {
      if (before == null) {
        System.clearProperty("pdfbox.fontcache");
      } else {
        System.setProperty("pdfbox.fontcache", before);
      }
    }
  }
}
