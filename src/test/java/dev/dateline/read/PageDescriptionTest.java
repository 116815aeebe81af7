package dev.dateline.read;

import static dev.dateline.read.Pages.STORY;
import static dev.dateline.read.Pages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.dateline.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the articles that a page describes in JSON-LD is believed to be the page's own. */
class PageDescriptionTest {
  private static final String OTHER =
      """
      {"@type": "NewsArticle", "headline": "Lighthouse keeper retires",
       "url": "https://example.org/keeper",
       "author": {"@type": "Person", "name": "Carl Weiss"}, "datePublished": "2019-01-01"}\
      """;

  @TempDir private Path folder;

  private Article read(String head, String... scripts) throws IOException {
    StringBuilder all = new StringBuilder(head);
    for (String script : scripts) {
      all.append("<script type=\"application/ld+json\">").append(script).append("</script>");
    }
    return Pages.read(folder, page(all.toString(), "<h1>Harbour wall to be rebuilt</h1>" + STORY));
  }

  private void assertOwn(Article article) {
    assertEquals(List.of("Ann Smith"), article.authors());
    assertEquals("2024-03-04", article.published());
    assertEquals("Harbour wall to be rebuilt", article.title());
  }

  @Test
  void prefersTheArticleWithThePagesHeadline() throws IOException {
    String own =
        """
        {"@type": "NewsArticle", "headline": "Harbour wall to be rebuilt",
         "author": {"@type": "Person", "name": "Ann Smith"}, "datePublished": "2024-03-04"}\
        """;
    assertOwn(read("", OTHER, own));
    assertOwn(read("", "[" + OTHER + "," + own + "]"));
  }

  @Test
  void prefersTheArticleWithThePagesAddressWhateverItsHeadline() throws IOException {
    String own =
        """
        {"@type": "NewsArticle", "headline": "Council decides about stones",
         "mainEntityOfPage": {"@type": "WebPage", "@id": "http://www.example.org/wall/"},
         "author": {"@type": "Person", "name": "Ann Smith"}, "datePublished": "2024-03-04"}\
        """;
    assertOwn(
        read("<link rel=canonical href='https://example.org/wall?utm_source=x'>", OTHER, own));
  }

  @Test
  void believesNoDescriptionOfAnotherArticle() throws IOException {
    for (String script :
        List.of(OTHER, "{\"@type\": \"ItemList\", \"itemListElement\": [" + OTHER + "]}")) {
      Article article = read("<link rel=canonical href='https://example.org/wall'>", script);
      assertEquals(List.of(), article.authors());
      assertNull(article.published());
    }
  }

  @Test
  void believesTheOnlyDescriptionThoughItsHeadlineIsWordedAnew() throws IOException {
    String own =
        """
        {"@type": "NewsArticle", "headline": "Council votes for a new harbour wall",
         "author": "Ann Smith", "datePublished": "2024-03-04"}\
        """;
    Article article = read("", own);
    assertEquals(List.of("Ann Smith"), article.authors());
    assertEquals("2024-03-04", article.published());
  }

  @Test
  void addsWhatASecondDescriptionOfTheSameArticleSays() throws IOException {
    String first = "{\"@type\": \"Article\", \"headline\": \"Harbour wall to be rebuilt\"}";
    String second =
        """
        {"@type": "NewsArticle", "headline": "Harbour wall to be rebuilt",
         "author": "Ann Smith", "datePublished": "2024-03-04"}\
        """;
    assertOwn(read("", first, second));
  }

  @Test
  void readsSeveralNamesOfOneAuthor() throws IOException {
    Article article =
        read(
            "",
            "{\"@type\": \"NewsArticle\", \"author\": {\"@type\": \"Person\", \"name\": [\"Ann"
                + " Smith\", \"Bob Jones\"]}}");
    assertEquals(List.of("Ann Smith", "Bob Jones"), article.authors());
  }
}
