package dev.dateline.read;

import static dev.dateline.read.Pages.STORY;
import static dev.dateline.read.Pages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.dateline.article.Article;
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
}
