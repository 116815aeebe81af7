package dev.dateline.read;

import static dev.dateline.read.Pages.FIRST;
import static dev.dateline.read.Pages.STORY;
import static dev.dateline.read.Pages.packed;
import static dev.dateline.read.Pages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are taken for pages, in which encodings, and what hostile ones do. */
class PageFileTest {
  private static final String CAFE = "<p>The café at the harbour – the “Anchor” – stays open.</p>";
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private Article read(String name, byte[] bytes) throws IOException {
    return Pages.read(folder, name, bytes);
  }

  private void assertRefused(String name, byte[] bytes, String reason) {
    UnreadableArticleException refusal =
        assertThrows(UnreadableArticleException.class, () -> read(name, bytes));
    assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    assertTrue(refusal.input().endsWith(name), refusal.input());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void tellsPagesByTheirContentWhateverTheirName() throws IOException {
    for (String name : new String[] {"page.html", "page.txt", "page", "page.xhtml"}) {
      assertEquals("text/html", read(name, utf8(page(STORY))).source().mediaType(), name);
    }
    String xhtml = "<?xml version=\"1.0\"?>\n<!-- saved -->\n" + page(STORY);
    assertEquals("text/html", read("page", utf8(xhtml)).source().mediaType());
  }

  @Test
  void readsPlainTextInFileNamedHtmlAsText() throws IOException {
    Article article = read("story.html", utf8(Texts.STORY));
    assertEquals("text/plain", article.source().mediaType());
    assertEquals(Texts.STORY, article.text());
  }

  @Test
  void readsTextThatMentionsMarkupAsText() throws IOException {
    String text = Texts.STORY + "The page had a <div> too many, she said.\n";
    assertEquals(text, read("story.txt", utf8(text)).text());
  }

  @Test
  void readsPackedPages() throws IOException {
    byte[] bytes = packed(utf8(page(STORY)));
    Article article = read("page.html.gz", bytes);
    assertEquals("Harbour wall to be rebuilt", article.title());
    assertEquals(bytes.length, article.source().bytes());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,",
    "UTF-8, utf-8",
    "UTF-8, iso-8859-1",
    "windows-1252, windows-1252",
    "windows-1252, iso-8859-1",
    "windows-1252,",
    "windows-1252, utf-8",
    "windows-1252, no-such-charset",
    "UTF-16LE,",
    "UTF-16BE, utf-8"
  })
  void readsEncodingsDeclaredOrNotAndWronglyDeclared(String real, String declared)
      throws IOException {
    String meta = declared == null ? "" : "<meta charset=\"" + declared + "\">";
    String html =
        "<html><head>" + meta + "</head><body><h1>Café</h1>" + STORY + CAFE + "</body></html>";
    Article article = read("page.html", html.getBytes(Charset.forName(real)));
    assertTrue(article.text().contains("The café at the harbour – the “Anchor”"), article.text());
    assertEquals(real, article.source().charset());
  }

  @Test
  void readsEncodingFromOldMetaElementAndXmlDeclaration() throws IOException {
    String russian = "<p>" + "Город решил восстановить старую стену гавани. ".repeat(4) + "</p>";
    String meta = "<html><meta http-equiv=content-type content='text/html; charset=windows-1251'>";
    String xml = "<?xml version='1.0' encoding='windows-1251'?><html>";
    for (String start : new String[] {meta, xml}) {
      Article article =
          read("page.html", (start + russian).getBytes(Charset.forName("windows-1251")));
      assertTrue(article.text().startsWith("Город решил"), article.text());
    }
  }

  @Test
  void readsPageWithAFewBrokenBytes() throws IOException {
    byte[] bytes = utf8(page(STORY + CAFE.repeat(9)));
    bytes[bytes.length - 30] = (byte) 0xFF;
    assertEquals("UTF-8", read("page.html", bytes).source().charset());
  }

  @Test
  void refusesGzipCutShort() throws IOException {
    byte[] bytes = packed(utf8(page(STORY)));
    assertRefused("page.html.gz", Arrays.copyOf(bytes, bytes.length / 2), "ends too early");
  }

  @Test
  void refusesDamagedGzip() throws IOException {
    byte[] bytes = packed(utf8(page(STORY)));
    Arrays.fill(bytes, 12, 40, (byte) 0x55);
    assertRefused("page.html.gz", bytes, "gzip");
  }

  @Test
  void refusesPageThatUnpacksToMoreThanTheLimit() throws IOException {
    Path bomb =
        Files.write(
            folder.resolve("bomb.html.gz"), packed(utf8(page(STORY + " ".repeat(2_000_000)))));
    UnreadableArticleException refusal =
        assertThrows(
            UnreadableArticleException.class, () -> ArticleReader.create(1_000_000).read(bomb));
    assertTrue(refusal.getMessage().contains("when unpacked"), refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html></html>",
        "<html><body><ul><li><a href=/a>News</a><li><a href=/b>Sport</a></ul></body></html>",
        "<html><body><h1>Video</h1><div>Watch now</div></body></html>"
      })
  void saysThatAPageHoldsNoArticle(String html) {
    assertRefused("index.html", utf8(html), "without an article");
  }

  @Test
  void readsElementsNestedDeeperThanTheLimit() {
    String deep = "<div>".repeat(100_000) + STORY + "</div>".repeat(100_000);
    Article article = assertTimeoutPreemptively(SOON, () -> read("page.html", utf8(page(deep))));
    assertTrue(article.text().contains(FIRST), "the story is kept");
  }

  @Test
  void readsInlineElementsNestedDeeperThanTheLimit() {
    String deep = "<b><span>".repeat(50_000) + FIRST;
    assertTimeoutPreemptively(SOON, () -> read("page.html", utf8(page(STORY + deep))));
  }

  @Test
  void readsPageWithAHundredThousandLinks() {
    String links = "<li><a href=/x>Another story of the port</a></li>".repeat(100_000);
    Article article =
        assertTimeoutPreemptively(
            SOON, () -> read("page.html", utf8(page("<ul>" + links + "</ul>" + STORY))));
    assertEquals(3, Texts.blocks(article, BlockKind.PARAGRAPH).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<title>%s</title>", "<h1>%s</h1>", "<meta property=og:title content='%s'>"})
  void takesNoMegabyteForATitle(String element) {
    String html = "<html>" + element.formatted("wall ".repeat(210_000)) + STORY + "</html>";
    Article article = assertTimeoutPreemptively(SOON, () -> read("page.html", utf8(html)));
    assertTrue(article.title() == null || article.title().length() < 1000);
    assertTrue(article.text().contains(FIRST));
  }

  @Test
  void readsPageOfOneEndlessWord() {
    String html = page(STORY + "<p>" + "a".repeat(5_000_000) + "</p>");
    assertTimeoutPreemptively(SOON, () -> read("page.html", utf8(html)));
  }

  @Test
  void readsPageOfBrokenMarkup() {
    String html = page("<p <b <<<>>> <table><tr><p></td></div>" + STORY + "<!-- <script> ]]> <");
    Article article = assertTimeoutPreemptively(SOON, () -> read("page.html", utf8(html)));
    assertTrue(article.text().contains(FIRST), article.text());
  }
}
