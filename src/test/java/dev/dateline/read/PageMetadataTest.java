package dev.dateline.read;

import static dev.dateline.read.Pages.STORY;
import static dev.dateline.read.Pages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {
  private static final String TITLE = "<h1>Harbour wall to be rebuilt</h1>";

  @TempDir private Path folder;

  private Article read(String head, String body) throws IOException {
    return Pages.read(folder, page(head, TITLE + body + STORY));
  }

  private Article readJson(String json) throws IOException {
    return read("<script type=\"application/ld+json\">" + json + "</script>", "");
  }

  @Test
  void readsJsonLd() throws IOException {
    Article article =
        readJson(
            """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "Not this"},
              {"@type": "NewsArticle", "headline": "Harbour wall to be rebuilt",
               "author": [{"@type": "Person", "name": "Ann Smith"}, {"@id": "#bob"}],
               "publisher": {"@type": "Organization", "name": "The Port Times"},
               "datePublished": "2024-03-04T05:06:07+0100", "keywords": ["harbour", "storm"],
               "mainEntityOfPage": "https://example.org/wall", "inLanguage": "en-GB"},
              {"@type": "Person", "@id": "#bob", "name": "Bob Jones"}]}
            """);
    assertEquals(List.of("Ann Smith", "Bob Jones"), article.authors());
    assertEquals("The Port Times", article.publisher());
    assertEquals("2024-03-04T05:06:07+01:00", article.published());
    assertEquals(List.of("harbour", "storm"), article.tags());
    assertEquals("https://example.org/wall", article.source().url());
    assertEquals("en", article.language());
  }

  @Test
  void readsMetaElements() throws IOException {
    Article article =
        read(
            """
            <meta name="author" content="By Ann Smith and Bob Jones">
            <meta property="og:site_name" content="The Port Times | News of the port">
            <meta property="article:published_time" content="2024-03-04T05:06:07Z">
            <meta name="keywords" content="harbour, storm &amp;amp; tide">
            <link rel="canonical" href="https://example.org/wall">
            """,
            "");
    assertEquals(List.of("Ann Smith", "Bob Jones"), article.authors());
    assertEquals("The Port Times", article.publisher());
    assertEquals("2024-03-04T05:06:07Z", article.published());
    assertEquals(List.of("harbour", "storm & tide"), article.tags());
    assertEquals("https://example.org/wall", article.source().url());
  }

  @Test
  void passesOverJsonThatIsNone() throws IOException {
    Article article = readJson("{\"@type\": \"NewsArticle\", \"author\": ");
    assertEquals(List.of(), article.authors());
    assertEquals("Harbour wall to be rebuilt", article.title());
  }

  @Test
  void takesVisibleAuthorAndDateWhereMarkupSaysNothing() throws IOException {
    Article article = read("", "<div>March 4, 2024 | by <a href=/author/ann>Ann Smith</a></div>");
    assertEquals(List.of("Ann Smith"), article.authors());
    assertEquals("2024-03-04", article.published());
  }

  @Test
  void believesTheVisibleBylineBeforeTheMarkup() throws IOException {
    Article article =
        read("<meta name=author content='Carl Poster'>", "<div>By Ann Smith | Monday</div>");
    assertEquals(List.of("Ann Smith"), article.authors());
  }

  @Test
  void takesNameInAnAuthorsBoxForAuthor() throws IOException {
    Article article =
        read(
            "",
            "<h2 class=deck>The wall that a storm broke is to stand again in three years.</h2><div"
                + " class=author__details><h3 class=author__name><a href=/a>Ann"
                + " Smith</a></h3><p>News reporter</p></div>");
    assertEquals(List.of("Ann Smith"), article.authors());
  }

  @Test
  void takesNoDayThatALineSpeaksOfForTheDate() throws IOException {
    assertNull(read("", "<div>said on October 13, 2019 in a tweet</div>").published());
    assertEquals("2019-11-20", read("", "<div>Entered: 2019-11-20 15:24</div>").published());
  }

  @Test
  void readsBylineThatEndsWithATime() throws IOException {
    Article article = read("", "<p>By Ann Smith on Monday, November 18th, 2019 at 11:04 a.m.</p>");
    assertEquals(List.of("Ann Smith"), article.authors());
    assertEquals("2019-11-18", article.published());
  }

  @Test
  void takesRelAuthorForAuthor() throws IOException {
    assertEquals(List.of("Ann Smith"), read("", "<a rel=author href=/a>Ann Smith</a>").authors());
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.facebook.com/porttimes",
    "@porttimes",
    "Email the author",
    "Staff Reports",
    "The Port Times",
    "Admin"
  })
  void takesNoNewsroomForAnAuthor(String claim) throws IOException {
    Article article =
        read(
            "<meta name=author content=\""
                + claim
                + "\"><meta property=og:site_name content=\"The Port Times\">",
            "");
    assertEquals(List.of(), article.authors());
  }

  @Test
  void creditsAgencyThatStandsForAnAuthor() throws IOException {
    Article article = read("<meta name=author content=Reuters>", "");
    assertEquals(List.of(), article.authors());
    assertEquals(List.of("Reuters"), article.credits());
  }

  @Test
  void takesNoOfficeForAnAuthor() throws IOException {
    Article article = read("", "<p class=byline>Ann Smith, Auto Writer</p>");
    assertEquals(List.of("Ann Smith"), article.authors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-04T05:06:07            | 2024-03-04T05:06:07",
        "2024-03-04 05:06               | 2024-03-04T05:06",
        "2024-03-04T05:06:07.123-0500   | 2024-03-04T05:06:07-05:00",
        "2024-03-04                     | 2024-03-04",
        "20240304                       | 2024-03-04",
        "Mon, 04 Mar 2024 05:06:07 GMT  | 2024-03-04T05:06:07Z",
        "March 4, 2024 5:06 am EST      | 2024-03-04",
        "4 Mar 2024                     | 2024-03-04"
      })
  void bringsDatesToOneFormAndInventsNoZone(String stated, String published) throws IOException {
    assertEquals(published, read("<meta name=pubdate content=\"" + stated + "\">", "").published());
  }

  @ParameterizedTest
  @CsvSource({"03/04/2024", "2024-13-04", "yesterday", "1709528767"})
  void takesNoDateThatCanBeReadTwoWays(String stated) throws IOException {
    assertNull(read("<meta name=pubdate content=\"" + stated + "\">", "").published());
  }

  @Test
  void prefersTimeOfDayOfTheSameDay() throws IOException {
    Article article =
        read(
            "<script type=application/ld+json>{\"@type\": \"Article\", \"datePublished\":"
                + " \"2024-03-04\"}</script>"
                + "<meta property=article:published_time content=2024-03-04T05:06:07Z>",
            "");
    assertEquals("2024-03-04T05:06:07Z", article.published());
  }

  @Test
  void believesTextOverDeclaredLanguage() throws IOException {
    String french =
        "<p>Le conseil municipal a voté lundi la reconstruction du vieux mur du port, que la"
            + " tempête avait brisé en deux, et les travaux dureront environ trois ans, selon le"
            + " maire.</p>";
    String declared = "<!DOCTYPE html><html lang=%s><body><h1>Le mur du port</h1>%s</body></html>";
    assertEquals(
        "fr", Pages.read(folder, declared.formatted("fr-FR", french.repeat(2))).language());
    assertEquals("fr", Pages.read(folder, declared.formatted("en", french.repeat(2))).language());
    assertEquals("fr", Pages.read(folder, declared.formatted("de", french.repeat(2))).language());
    assertEquals(
        "en",
        Pages.read(
                folder, "a.html", declared.formatted("fr", STORY).getBytes(StandardCharsets.UTF_8))
            .language());
  }

  @Test
  void tellsChangesFromPublication() throws IOException {
    for (String line :
        List.of(
            "Updated March 7, 2024 10:00 a.m. | Published March 4, 2024 9:00 p.m. EST",
            "Last updated on March 7, 2024. First published March 4, 2024",
            "<time datetime=2024-03-07 class=updated>7 Mar</time> <time datetime=2024-03-04>4"
                + " Mar</time>",
            "Updated: <b><time datetime=2024-03-07>7 Mar</time></b> Published: <time"
                + " datetime=2024-03-04>4 Mar</time>")) {
      Article article = read("", "<p>By Ann Smith</p><p>" + line + "</p>");
      assertEquals("2024-03-04", article.published(), line);
      assertEquals("2024-03-07", article.modified(), line);
    }
  }

  @Test
  void takesNoDateOfAChangeForThatOfPublication() throws IOException {
    Article article = read("", "<div>Updated 7:15 p.m. EST, Tue March 5, 2024</div>");
    assertNull(article.published());
    assertEquals("2024-03-05", article.modified());
  }

  @Test
  void takesNoTimeOfAPostForThatOfThePage() throws IOException {
    assertNull(
        read("", "<article><time datetime=2024-03-05T18:00Z>18:00</time><h2>Boats</h2></article>")
            .published());
  }

  @Test
  void readsDateThatFollowsTheBylineInItsBlock() throws IOException {
    for (String line :
        List.of(
            "<div>By Ann Smith<br>March 4, 2024</div>",
            "<span class=author>Ann Smith</span><span class=date>March 4, 2024</span>")) {
      Article article = read("", line);
      assertEquals(List.of("Ann Smith"), article.authors(), line);
      assertEquals("2024-03-04", article.published(), line);
      assertEquals(1, Texts.blocks(article, BlockKind.BYLINE).size(), line);
    }
  }

  @Test
  void readsAllNamesOfALongByline() throws IOException {
    Article article =
        read(
            "",
            "<p>By Ann Catherine Smith, Bartholomew Jones in Bergen and Mary-Anne O'Brien of the"
                + " north, Associated Press</p>");
    assertEquals(
        List.of("Ann Catherine Smith", "Bartholomew Jones"), article.authors().subList(0, 2));
    assertEquals(
        List.of("Ann Smith", "Bob Jones", "Mary-Anne O'Brien"),
        read("", "<p>By Ann Smith, Bob Jones in Oslo and Mary-Anne O'Brien, Associated Press</p>")
            .authors());
  }

  @Test
  void readsWhenItWasChangedItsSectionAndSummary() throws IOException {
    Article json =
        readJson(
            """
            {"@type": "NewsArticle", "headline": "Harbour wall to be rebuilt",
             "dateModified": "2024-03-05T01:02:03+01:00", "articleSection": ["Local", "Port"],
             "description": "A wall &amp; its storm"}\
            """);
    assertEquals("2024-03-05T01:02:03+01:00", json.modified());
    assertEquals("Local", json.section());
    assertEquals("A wall & its storm", json.description());
    Article meta =
        read(
            "<meta property=article:modified_time content='2024-03-05T01:02:03'>"
                + "<meta property=article:section content=Local>"
                + "<meta name=description content='A wall'>",
            "");
    assertEquals("2024-03-05T01:02:03", meta.modified());
    assertEquals("Local", meta.section());
    assertEquals("A wall", meta.description());
    Article none = read("", "");
    assertNull(none.modified());
    assertNull(none.section());
    assertNull(none.description());
  }

  @Test
  void readsTagsAndCategoryLinkedBelowTheStory() throws IOException {
    Article article =
        Pages.read(
            folder,
            page(
                "",
                "<article>"
                    + TITLE
                    + STORY
                    + "<footer>Posted in <a rel='category tag' href=/l>Local</a> Tagged <a rel=tag"
                    + " href=/a>harbour</a>, <a rel=tag href=/b>storm</a></footer></article>"));
    assertEquals(List.of("harbour", "storm"), article.tags());
    assertEquals("Local", article.section());
  }
}
