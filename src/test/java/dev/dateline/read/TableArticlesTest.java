package dev.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import dev.dateline.read.content.ArticleField;
import dev.dateline.read.content.FieldNames;
import dev.dateline.read.content.ReadLimits;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableArticlesTest {
  private static final String BODY = Pages.FIRST + "\n\n" + Pages.SECOND;
  private static final String HEADER = ",title,author,date,content,publication,url\n";
  private static final ReadSettings SMALL =
      ReadSettings.DEFAULT.withLimits(ReadLimits.DEFAULT.withArticleBytes(400));

  private static String row(int number, String title) {
    return number
        + ","
        + title
        + ",Ann Smith,2016-12-31,\""
        + BODY
        + "\",Port Times,https://port.test/"
        + number
        + "\n";
  }

  @Test
  void readsAnArticleFromEachRow() throws IOException {
    Rows rows = Rows.of("news", HEADER + row(0, "One") + "\n,,,\n" + row(1, "\"Two, \"\"2\"\"\""));
    assertEquals(List.of(), rows.failures());
    assertEquals(List.of("One", "Two, \"2\""), rows.titles());
    assertEquals(List.of("#2", "#7"), rows.members());
    Article article = rows.articles().get(0);
    assertEquals(List.of(Pages.FIRST, Pages.SECOND), Texts.blocks(article, BlockKind.PARAGRAPH));
    assertEquals(List.of("Ann Smith"), article.authors());
    assertEquals("2016-12-31", article.published());
    assertEquals("Port Times", article.publisher());
    assertEquals("https://port.test/0", article.source().url());
    assertEquals("text/csv", article.source().mediaType());
  }

  @Test
  void keepsATextWithCommasText() throws IOException {
    for (String text :
        List.of(
            "Text, Body, and Soul\n\nThe council met on Monday, the mayor said.",
            "Title, date\n\nThe council, the mayor said, met on Monday to vote, again.",
            "Title, date\n\nHe met her, then left.\n",
            "Title,date\n\nThe council, the mayor said, met on Monday to vote, again.",
            "Title, content and discontent, say the critics of the council on Monday.\n",
            "Author: Ann Smith, Date: Monday\n\nThe council met, the mayor said.")) {
      assertEquals("text/plain", Rows.one("note", text).source().mediaType(), text);
    }
  }

  @Test
  void readsWhateverSeparatesTheNames() throws IOException {
    for (String separator : List.of(";", "\t", "|")) {
      String file =
          "\ufefftitle" + separator + "text\r\nOne" + separator + "\"The wall,\r\nit broke.\"\r\n";
      Article article = Rows.one("news", file);
      assertEquals("One", article.title());
      assertTrue(article.text().endsWith("The wall,\nit broke."), article.text());
      boolean isTabs = separator.equals("\t");
      String mediaType = isTabs ? "text/tab-separated-values" : "text/csv";
      assertEquals(mediaType, article.source().mediaType());
    }
    String excel = "sep=;\ntitle;text\nOne;The wall broke.\n";
    assertEquals("One", Rows.one("news.csv", excel).title());
  }

  @Test
  void readsWhatExcelCallsUnicodeText() throws IOException {
    byte[] file = "\ufefftitle\ttext\r\nŁódź\tThe wall broke.\r\n".getBytes(UTF_16LE);
    Rows rows = Rows.of("news.txt", file, ReadSettings.DEFAULT);
    assertEquals(List.of("Łódź"), rows.titles());
    assertEquals("UTF-16LE", rows.articles().get(0).source().charset());
  }

  @Test
  void readsWindows1252WhereUtf8DoesNotFit() throws IOException {
    byte[] file =
        "title,text\nCafé,The “owner” said no.\n".getBytes(Charset.forName("windows-1252"));
    Rows rows = Rows.of("news.csv", file, ReadSettings.DEFAULT);
    assertEquals(List.of("Café"), rows.titles());
    assertEquals("windows-1252", rows.articles().get(0).source().charset());
  }

  @Test
  void reportsRaggedRowsAndReadsTheOthers() throws IOException {
    String file = "title,text\nOne,The wall broke.\nTwo\nThree,It broke,again\nFour,It broke.,,\n";
    Rows rows = Rows.of("news.csv", file);
    assertEquals(List.of("One", "Four"), rows.titles());
    assertEquals(2, rows.failures().size());
    String reason = rows.failures().get(0);
    assertTrue(reason.startsWith("news.csv#3 "), reason);
    assertTrue(reason.contains("1 cells where the first row names 2 columns"), reason);
  }

  @Test
  void losesOneRowToAQuoteThatIsNeverClosed() throws IOException {
    String good = "Good,The wall broke.\n";
    String file = "title,text\n" + good + "Bad,\"The wall broke.\n" + good.repeat(1000);
    Rows rows = Rows.of("news.csv", file);
    assertEquals(1001, rows.articles().size());
    assertEquals("#4", rows.members().get(1));
    assertEquals("#1003", rows.members().get(1000));
    assertEquals(1, rows.failures().size());
    assertTrue(rows.failures().get(0).startsWith("news.csv#3 "), rows.failures().get(0));
    assertTrue(rows.failures().get(0).contains("quote"), rows.failures().get(0));
    Rows bounded = Rows.of("news.csv", file.getBytes(UTF_8), SMALL);
    assertEquals(rows.members(), bounded.members());
  }

  @Test
  void losesOneRowToAQuoteThatALaterOneCloses() throws IOException {
    String file = "title,text\nBad,\"The wall broke.\nTwo,\"It broke, he said.\"\nThree,\"Yes\"\n";
    Rows rows = Rows.of("news.csv", file);
    assertEquals(List.of("Two", "Three"), rows.titles());
    assertEquals(1, rows.failures().size());
  }

  @Test
  void takesQuotesInTabSeparatedTextAsTheyAre() throws IOException {
    String file = "title\ttext\nOne\t\"No,\" he said.\nTwo\t\"Never closed.\nThree\tYes.\n";
    Rows rows = Rows.of("news.tsv", file);
    assertEquals(List.of(), rows.failures());
    assertEquals(List.of("One", "Two", "Three"), rows.titles());
    assertTrue(rows.articles().get(0).text().endsWith("\"No,\" he said."));
  }

  @Test
  void passesOverRowsLargerThanTheLimit() throws IOException {
    String file = "title,text\nOne,It broke.\nTwo," + "x".repeat(500) + "\nThree,It broke.\n";
    Rows rows = Rows.of("news.csv", file.getBytes(UTF_8), SMALL);
    assertEquals(List.of("#2", "#4"), rows.members());
    assertTrue(rows.failures().get(0).contains("more than the limit of 400 bytes"));
  }

  @Test
  void readsHostileQuotesInLinearTime() throws IOException {
    for (String repeated :
        List.of("\"\n", "\"\"\n", "a,\"\n", "\"\"\"\"\n", "\"a\"b\n", "\"x\n\n\n", "\"a,b\n")) {
      try (Documents documents =
          Documents.in(
              "news.csv", new Endless("title,text\n", repeated, 3_000_000), ReadSettings.DEFAULT)) {
        int count = 0;
        while (documents.hasNext()) {
          documents.next();
          count++;
        }
        assertTrue(count > 0, repeated);
      }
    }
  }

  @Test
  void saysWhichColumnsThereAreIfNoneHoldsText() throws IOException {
    Rows rows = Rows.of("news.csv", "a,b\n1,2\n");
    assertEquals(1, rows.failures().size());
    String reason = rows.failures().get(0);
    assertTrue(reason.contains("the fields a, b; name the column"), reason);
    ReadSettings named =
        ReadSettings.DEFAULT.withFields(FieldNames.USUAL.with(ArticleField.TEXT, "B"));
    assertEquals(1, Rows.of("news.csv", "a,b\n1,2\n".getBytes(UTF_8), named).articles().size());
  }

  @Test
  void saysThatATableHasNoRows() throws IOException {
    Rows rows = Rows.of("news.csv", "title,text\n");
    assertTrue(rows.failures().get(0).contains("holds no articles"), rows.failures().get(0));
  }

  @Test
  void readsListsAsProgramsPrintThem() throws IOException {
    String file =
        """
        title,text,authors,keywords
        One,It broke.,"['Ann Smith', ""Bo O'Neil""]","harbour, storm"
        """;
    Article article = Rows.one("news.csv", file);
    assertEquals(List.of("Ann Smith", "Bo O'Neil"), article.authors());
    assertEquals(List.of("harbour", "storm"), article.tags());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bob", "bell hooks", "Bob Ray", "\"Smith, Ann\"", "J. K. Ray"})
  void keepsTheAuthorAsTheFieldStatesIt(String author) throws IOException {
    Article article = Rows.one("news.csv", "title,text,author\nOne,It broke.," + author + "\n");
    assertEquals(List.of(author.replace("\"", "")), article.authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin",
        "Staff",
        "bo@port.example",
        "https://port.example/bo",
        "porttimes.com",
        "12 Quay Street",
        "bo42",
        "Reuters"
      })
  void takesNoAuthorFromAFieldWithoutAName(String author) throws IOException {
    Article article = Rows.one("news.csv", "title,text,author\nOne,It broke.," + author + "\n");
    assertEquals(List.of(), article.authors());
  }

  @Test
  void partsTheNamesOfAnAuthorField() throws IOException {
    String file = "title,text,author\nOne,It broke.,By Ann Smith and Bo\n";
    assertEquals(List.of("Ann Smith", "Bo"), Rows.one("news.csv", file).authors());
  }

  @Test
  void bringsDatesToIsoWhereTheyCanBeReadOneWayOnly() throws IOException {
    String[][] dates = {
      {"2019-11-18", "2019-11-18"},
      {"2019-11-18 12:02:02", "2019-11-18T12:02:02"},
      {"2019-11-18 12:02:02+00:00", "2019-11-18T12:02:02+00:00"},
      {"2019-11-18 12:02:02+00", "2019-11-18T12:02:02+00:00"},
      {"2019-11-18T12:02:02.000Z", "2019-11-18T12:02:02Z"},
      {"20191118", "2019-11-18"},
      {"20191118120202", "2019-11-18T12:02:02"},
      {"2019/11/18 12:02", "2019-11-18"},
      {"1574078522", "2019-11-18T12:02:02Z"},
      {"1574078522000", "2019-11-18T12:02:02Z"},
      {"1574078522.0", "2019-11-18T12:02:02Z"},
      {"1.574078522E9", "2019-11-18T12:02:02Z"},
      {"November 18 2019", "2019-11-18"},
      {"18 Nov 2019", "2019-11-18"},
      {"Mon Nov 18 12:02:02 +0000 2019", "2019-11-18"},
      {"18/11/2019", "2019-11-18"},
      {"11/18/2019 12:02", "2019-11-18"},
      {"11/12/2019", null},
      {"2019", null},
      {"12", null},
      {"yesterday", null},
      {"99999999999999999999", null}
    };
    for (String[] date : dates) {
      Article article = Rows.one("a.csv", "title,text,date\nOne,It broke.," + date[0] + "\n");
      assertEquals(date[1], article.published(), date[0]);
    }
  }

  @Test
  void tellsTablesByTheirContentWhereOneColumnIsKnown() throws IOException {
    String first = "\"" + Pages.FIRST + "\"";
    String second = "\"" + Pages.SECOND + "\"";
    for (String head : List.of("id,text", "text,label", "\"no\",\"content\"")) {
      boolean isFirst = head.startsWith("text");
      String file =
          head
              + "\n"
              + (isFirst ? first + ",1" : "1," + first)
              + "\n"
              + (isFirst ? second + ",2" : "2," + second)
              + "\n";
      Rows rows = Rows.of("data", file);
      assertEquals(2, rows.articles().size(), file);
      assertEquals("text/csv", rows.articles().get(0).source().mediaType());
    }
    Rows large = Rows.of("data", "id,text\n1,\"" + "Rain fell. ".repeat(2000) + "\"\n");
    assertEquals("text/csv", large.articles().get(0).source().mediaType());
  }

  @Test
  void keepsTextsThatOnlyLookLikeTables() throws IOException {
    for (String text :
        List.of(
            "Story,text\nThe wall broke.\nThe council met on Monday, the mayor said.",
            "News\tText\n\nThe wall broke in two when the storm came on Monday night.",
            "text\nThe wall broke in two when the storm came on Monday night.")) {
      assertEquals("text/plain", Rows.one("note", text).source().mediaType(), text);
    }
  }
}
