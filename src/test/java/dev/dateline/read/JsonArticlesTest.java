package dev.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import dev.dateline.read.content.ArticleField;
import dev.dateline.read.content.FieldNames;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.ReadLimits;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonArticlesTest {
  private static final String BODY = Pages.FIRST + "\\n\\n" + Pages.SECOND;
  private static final ReadSettings SMALL =
      ReadSettings.DEFAULT.withLimits(ReadLimits.DEFAULT.withArticleBytes(400));

  private static String object(String title) {
    return "{\"title\": \"" + title + "\", \"text\": \"" + BODY + "\"}";
  }

  @Test
  void readsAnArticleFromEachLine() throws IOException {
    Rows rows = Rows.of("news.jsonl", object("One") + "\r\n\r\n" + object("Two") + "\n");
    assertEquals(List.of("One", "Two"), rows.titles());
    assertEquals(List.of("#1", "#3"), rows.members());
    assertEquals(List.of(), rows.failures());
    Article article = rows.articles().get(0);
    assertEquals(List.of(Pages.FIRST, Pages.SECOND), Texts.blocks(article, BlockKind.PARAGRAPH));
    assertEquals("application/x-ndjson", article.source().mediaType());
    assertEquals("UTF-8", article.source().charset());
    assertEquals(object("One").length(), article.source().bytes());
  }

  @Test
  void tellsJsonByItsContent() throws IOException {
    assertEquals("One", Rows.one("standard input", object("One")).title());
    assertEquals("One", Rows.one("standard input", "\n [ " + object("One") + "]").title());
    String text = "{Sic} the wall broke.\n\nThe council met [again] on Monday, the mayor said.";
    assertEquals("text/plain", Rows.one("note", text).source().mediaType());
  }

  @Test
  void refusesTheRecordsOfAnEarlierRunAsAWhole() throws IOException {
    String record = "{\"schema\":\"dateline/article/1\",\"id\":\"sha256:0\",\"title\":\"One\"}\n";
    Rows rows = Rows.of("records.jsonl", record + record);
    assertEquals(List.of(), rows.titles());
    assertEquals(1, rows.failures().size());
    assertTrue(rows.failures().get(0).contains("records that Dateline wrote"));
  }

  @Test
  void reportsEachLineThatIsNoJsonAndReadsTheOthers() throws IOException {
    String file =
        String.join(
            "\n",
            object("One"),
            "not JSON",
            "{\"title\": \"cut sh",
            "{\"title\": \"cut\",",
            "[1, 2]",
            object("Six"),
            object("a") + object("b"),
            "null",
            object("Nine"));
    Rows rows = Rows.of("news.jsonl", file);
    assertEquals(List.of("#1", "#6", "#9"), rows.members());
    assertEquals(6, rows.failures().size());
    assertTrue(rows.failures().get(0).startsWith("news.jsonl#2 "), rows.failures().get(0));
    assertTrue(rows.failures().get(1).startsWith("news.jsonl#3 "), rows.failures().get(1));
  }

  @Test
  void readsLinesOfWhichTheFirstIsBroken() throws IOException {
    for (String broken : List.of("{\"title\": \"cut sh", "{\"title\": \"cut\",", "oops")) {
      String file = broken + "\n" + object("Two") + "\n" + object("Three");
      Rows rows = Rows.of("news.json", file);
      assertEquals(List.of("Two", "Three"), rows.titles(), broken);
      assertEquals(List.of("#2", "#3"), rows.members(), broken);
      assertEquals(1, rows.failures().size(), broken);
    }
  }

  @Test
  void readsObjectsInAnyLayout() throws IOException {
    String pretty = object("One").replace("\", ", "\",\n  ").replace("{", "{\n  ") + "\n";
    assertEquals(List.of("#1"), Rows.of("a.json", pretty).members());
    Rows several = Rows.of("a.json", pretty + pretty.replace("One", "Two"));
    assertEquals(List.of("One", "Two"), several.titles());
    assertEquals(List.of("#1", "#4"), several.members());
    Rows array = Rows.of("a.json", "[\n" + pretty + "," + pretty.replace("One", "Two") + "]\n");
    assertEquals(List.of("One", "Two"), array.titles());
    assertEquals(List.of("#1", "#2"), array.members());
    Rows oneLine = Rows.of("a.json", object("One") + object("Two"));
    assertEquals(List.of("One", "Two"), oneLine.titles());
  }

  @Test
  void reportsElementsThatAreNoObjectsAndReadsTheOthers() throws IOException {
    Rows rows = Rows.of("a.json", "[null, " + object("One") + ", 7, " + object("Two") + "]");
    assertEquals(List.of("One", "Two"), rows.titles());
    assertEquals(2, rows.failures().size());
  }

  @Test
  void goesOnAfterAnElementThatBreaksOff() throws IOException {
    String file = "[\n{\"title\": \"a\nb\"},\n{\"title\": \"c\",\n" + object("Two") + "\n]";
    Rows rows = Rows.of("a.json", file);
    assertEquals(List.of("Two"), rows.titles());
    assertEquals(2, rows.failures().size());
  }

  @Test
  void reportsAnArrayCutShort() throws IOException {
    Rows rows = Rows.of("a.json", "[" + object("One") + ", {\"title\": \"Tw");
    assertEquals(List.of("One"), rows.titles());
    assertTrue(rows.failures().get(0).contains("ends too early; fetch it again"));
  }

  @Test
  void passesOverObjectsLargerThanTheLimit() throws IOException {
    String large = "{\"text\": \"" + "wall ".repeat(1000) + "\"}";
    for (String file :
        List.of(
            object("One") + "\n" + large + "\n" + object("Three"),
            "[" + object("One") + "," + large + "," + object("Three") + "]")) {
      Rows rows = Rows.of("a.json", file.getBytes(UTF_8), SMALL);
      assertEquals(List.of("One", "Three"), rows.titles());
      assertEquals(1, rows.failures().size());
      assertTrue(rows.failures().get(0).contains("more than the limit of 400 bytes"));
    }
    Rows first = Rows.of("a.json", (large + "\n" + object("Two")).getBytes(UTF_8), SMALL);
    assertEquals(List.of("#2"), first.members());
    assertTrue(first.failures().get(0).startsWith("a.json#1 "), first.failures().get(0));
  }

  @Test
  void holdsNoLineThatNeverEnds() throws IOException {
    for (String start : List.of("{\"text\": \"", "[", "[{\"a\":", "{\"a\": {\n")) {
      InputStream endless = new Endless(start, "[{\"wall", 20_000_000);
      Rows rows = Rows.of("a.json", endless, SMALL);
      assertEquals(0, rows.articles().size(), start);
      assertTrue(rows.failures().size() > 0, start);
    }
  }

  @Test
  void refusesDeepNestingAndReadsOn() throws IOException {
    String deep = "{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    String path = "{\"article\": ".repeat(50_000) + "1" + "}".repeat(50_000);
    Rows rows = Rows.of("a.jsonl", deep + "\n" + path + "\n" + object("Three"));
    assertEquals(List.of("Three"), rows.titles());
    assertEquals(2, rows.failures().size());
    assertTrue(rows.failures().get(0).contains("no sound JSON"), rows.failures().get(0));
  }

  @Test
  void takesTheLastOfSeveralFieldsOfOneName() throws IOException {
    String file = "{\"title\": \"First\", \"text\": \"" + BODY + "\", \"title\": \"Last\"}";
    assertEquals("Last", Rows.one("a.jsonl", file).title());
  }

  @Test
  void takesWordsForNothingAsNothing() throws IOException {
    String file =
        "{\"title\": \"One\", \"text\": \""
            + BODY
            + "\", \"author\": NaN, \"publication\": \"nan\", \"date\": null, \"url\": \"None\"}";
    Article article = Rows.one("a.jsonl", file);
    assertEquals(List.of(), article.authors());
    assertNull(article.publisher());
    assertNull(article.published());
    assertNull(article.source().url());
  }

  @Test
  void readsWhatNewsPleaseWrites() throws IOException {
    String file =
        "{\"authors\": [\"Ann Smith\", \"Bo Lee\"], \"date_download\": \"2019-12-01 10:00:00\","
            + " \"date_modify\": null, \"date_publish\": \"2019-11-18 12:02:02\", \"description\":"
            + " \"A wall is built.\", \"filename\": \"x.json\", \"image_url\":"
            + " \"https://a.test/i\", \"language\": \"en\", \"localpath\": null, \"maintext\": \""
            + BODY
            + "\", \"source_domain\": \"port.test\", \"title\": \"Wall\", \"title_page\": null,"
            + " \"url\": \"https://port.test/wall\"}";
    Article article = Rows.one("x.json", file);
    assertEquals("Wall", article.title());
    assertEquals(List.of("Ann Smith", "Bo Lee"), article.authors());
    assertEquals("2019-11-18T12:02:02", article.published());
    assertEquals("A wall is built.", article.description());
    assertEquals("port.test", article.publisher());
    assertEquals("https://port.test/wall", article.source().url());
    assertEquals("en", article.language());
  }

  @Test
  void readsWhatNewspapersAndTheirInterfacesWrite() throws IOException {
    String wordPress =
        "[{\"id\": 7, \"date\": \"2024-05-01T10:00:00\", \"link\": \"https://port.test/?p=7\","
            + " \"title\": {\"rendered\": \"Wall\"}, \"author\": 12, \"content\": {\"rendered\":"
            + " \"<p>"
            + Pages.FIRST
            + "</p><p>"
            + Pages.SECOND
            + "</p>\", \"protected\": false}}]";
    Article page = Rows.one("posts.json", wordPress);
    assertEquals("Wall", page.title());
    assertEquals(List.of(), page.authors());
    assertEquals(List.of(Pages.FIRST, Pages.SECOND), Texts.blocks(page, BlockKind.PARAGRAPH));
    String indexed =
        "{\"_index\": \"news\", \"_source\": {\"headline\": {\"main\": \"Wall\"}, \"byline\":"
            + " {\"original\": \"By Ann Smith\"}, \"articleBody\": \""
            + BODY
            + "\", \"keywords\": [{\"name\": \"Harbours\"}, \"Storms\"]}}";
    Article article = Rows.one("a.jsonl", indexed);
    assertEquals("Wall", article.title());
    assertEquals(List.of("Ann Smith"), article.authors());
    assertEquals(List.of("Harbours", "Storms"), article.tags());
    assertTrue(article.text().contains(Pages.SECOND));
  }

  @Test
  void looksForTheFieldsThatTheUserNames() throws IOException {
    FieldNames names =
        FieldNames.USUAL
            .with(ArticleField.TEXT, "Story.Body_Text")
            .with(ArticleField.TITLE, "hed")
            .with(ArticleField.AUTHOR, "people");
    ReadSettings settings = ReadSettings.DEFAULT.withFields(names);
    String file =
        "{\"text\": \"Wrong.\", \"title\": \"Wrong\", \"Hed\": \"Wall\", \"people\": [{\"name\":"
            + " \"Ann Smith\", \"id\": 3}], \"story\": {\"bodyText\": \""
            + BODY
            + "\"}}";
    Article article = Rows.of("a.jsonl", file.getBytes(UTF_8), settings).articles().get(0);
    assertEquals("Wall", article.title());
    assertEquals(List.of("Ann Smith"), article.authors());
    assertTrue(article.text().contains(Pages.SECOND) && !article.text().contains("Wrong"));
    Rows missing =
        Rows.of("a.jsonl", object("One").replace("title", "t").getBytes(UTF_8), settings);
    String reason = missing.failures().get(0);
    assertTrue(reason.contains("the fields t, text; name the field"), reason);
    assertTrue(reason.contains("--text-field"), reason);
  }

  @Test
  void findsTheTextOnAPageWhereThereIsNoText() throws IOException {
    String file =
        "{\"url\": \"https://port.test/\", \"raw_html\": \""
            + Pages.page(Pages.STORY).replace("\"", "\\\"")
            + "\"}";
    Article article = Rows.one("a.jsonl", file);
    assertEquals("Harbour wall to be rebuilt", article.title());
    assertEquals(3, Texts.blocks(article, BlockKind.PARAGRAPH).size());
  }

  @Test
  void keepsATextThatOnlyMentionsMarkup() throws IOException {
    String text = "<Sic> wrote the clerk. The tag <p> opens a paragraph, she said on Monday.";
    assertTrue(Rows.one("a.jsonl", "{\"text\": \"In HTML " + text + "\"}").text().contains("<p>"));
  }

  @Test
  void readsATitleAlone() throws IOException {
    assertEquals("Wall broken", Rows.one("a.jsonl", "{\"title\": \"Wall broken\"}").text());
  }

  @Test
  void decodesEachLineAsAFileOfItsOwn() throws IOException {
    Charset western = Charset.forName("windows-1252");
    byte[] first = "{\"title\": \"Café\", \"text\": \"The “owner” said no.\"}\n".getBytes(western);
    byte[] second = "{\"title\": \"Łódź\", \"text\": \"The owner said no.\"}\n".getBytes(UTF_8);
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    Rows rows = Rows.of("a.jsonl", both, ReadSettings.DEFAULT);
    assertEquals(List.of("Café", "Łódź"), rows.titles());
    assertEquals("windows-1252", rows.articles().get(0).source().charset());
    assertEquals("UTF-8", rows.articles().get(1).source().charset());
  }

  @Test
  void readsUnicodeWithAByteOrderMark() throws IOException {
    String file = "\ufeff" + object("Łódź 😀") + "\n" + object("Two");
    for (Charset charset : List.of(UTF_8, UTF_16LE)) {
      Rows rows = Rows.of("standard input", file.getBytes(charset), ReadSettings.DEFAULT);
      assertEquals(List.of("Łódź 😀", "Two"), rows.titles());
      assertEquals(charset.name(), rows.articles().get(0).source().charset());
    }
    byte[] cut = (file + "x").getBytes(UTF_16LE);
    cut[cut.length - 1] = (byte) 0xD8;
    Rows rows = Rows.of("a.jsonl", cut, ReadSettings.DEFAULT);
    assertTrue(rows.failures().get(0).contains("UTF-16LE with bytes that are invalid"));
  }

  @Test
  void saysThatThereAreNoArticles() throws IOException {
    for (String file : List.of("[]", "[ ]\n", "  \n")) {
      ReadSettings json = ReadSettings.DEFAULT.withFormat(InputFormat.JSON);
      Rows rows = Rows.of("a", file.getBytes(UTF_8), json);
      assertEquals(1, rows.failures().size());
      assertTrue(rows.failures().get(0).contains("holds no articles"), rows.failures().get(0));
    }
  }

  @Test
  void readsManyLinesInLinearTimeAndFlatMemory() throws IOException {
    String line = object("One") + "\n";
    long bytes = 100L * line.length() * 1000;
    try (Documents documents =
        Documents.in("a", new Endless("", line, bytes), ReadSettings.DEFAULT)) {
      int count = 0;
      while (documents.hasNext()) {
        documents.next();
        count++;
      }
      assertEquals(100_000, count);
    }
  }

  @Test
  void resolvesReferencesOfHtmlInTitlesAndNames() throws IOException {
    Article article =
        Rows.one(
            "news.json",
            "{\"title\":\"Wall &amp; quay: it&#8217;s"
                + " &amp;quot;ours&amp;quot;&nbsp;now\",\"author\":\"Ann"
                + " O&#39;Hara\",\"tags\":\"R&amp;D\",\"section\":\"Arts &amp; Life\",\"text\":\""
                + BODY
                + "\"}");
    assertEquals("Wall & quay: it\u2019s \"ours\" now", article.title());
    assertEquals(List.of("Ann O'Hara"), article.authors());
    assertEquals(List.of("R&D"), article.tags());
    assertEquals("Arts & Life", article.section());
  }

  @Test
  void keepsAmpersandsInTitlesThatReferToNothing() throws IOException {
    String title = "AT&T; Q&A, R&D &c. & &bogus; &#; &#xZZ;";
    assertEquals(title, Rows.one("news.json", object(title)).title());
  }

  @Test
  void replacesHalvesOfCharacters() throws IOException {
    String file = "{\"title\": \"a\\ud83cb \\ud83c\\udf0a\", \"text\": \"" + BODY + "\\udf0a\"}";
    Article article = Rows.one("news.json", file);
    assertEquals("a\ufffdb \ud83c\udf0a", article.title());
    assertTrue(article.text().endsWith("\ufffd"), article.text());
  }
}
