package dev.dateline.read;

import static dev.dateline.article.BlockKind.PARAGRAPH;
import static dev.dateline.article.BlockKind.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {
  private static final String STORY = "<title>Wall</title><description>" + Pages.FIRST;

  /** An RSS 2.0 feed. */
  static String rss(String items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>The Port Times</title>"
        + "<link>https://port.example/</link><language>en-GB</language>"
        + items
        + "</channel></rss>";
  }

  private static String atom(String entry) {
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>The Port"
        + " Times</title><author><name>Cara Holm</name></author><entry>"
        + entry
        + "</entry></feed>";
  }

  private static String escaped(String html) {
    return html.replace("&", "&amp;").replace("<", "&lt;");
  }

  @Test
  void readsAnArticleForEachItemOfRss() throws IOException {
    String item =
        "<item><title>Wall</title><link>https://port.example/1?a=1&amp;b=2</link>"
            + "<dc:creator>Ann Smith</dc:creator><category>Harbour</category>"
            + "<category><![CDATA[Council &amp; town]]></category>"
            + "<pubDate>Mon, 18 Nov 2019 12:02:02 +0100</pubDate>"
            + "<description>In short.</description><content:encoded><![CDATA["
            + Pages.STORY
            + "]]></content:encoded></item><item>"
            + STORY
            + "</description></item>";
    List<Document> all = DocumentsOf.all(rss(item));
    assertEquals(List.of("in.xml#1", "in.xml#2"), all.stream().map(Document::name).toList());
    Article first = all.get(0).read();
    assertEquals("Wall", first.title());
    assertEquals(List.of("Ann Smith"), first.authors());
    assertEquals("The Port Times", first.publisher());
    assertEquals("2019-11-18T12:02:02+01:00", first.published());
    assertEquals("https://port.example/1?a=1&b=2", first.source().url());
    assertEquals("#1", first.source().member());
    assertEquals("application/rss+xml", first.source().mediaType());
    assertEquals("UTF-8", first.source().charset());
    assertEquals(List.of("Harbour", "Council & town"), first.tags());
    assertEquals("In short.", first.description());
    assertEquals("en", first.language());
    assertEquals(List.of(Pages.FIRST, Pages.SECOND, Pages.THIRD), Texts.blocks(first, PARAGRAPH));
    assertEquals(List.of(Pages.FIRST), Texts.blocks(all.get(1).read(), PARAGRAPH));
  }

  @Test
  void readsAtomWithItsAuthorsAndBothDates() throws IOException {
    Article article =
        DocumentsOf.only(
            atom(
                "<title type='html'>Wall &amp;mdash; rebuilt</title><link rel='self'"
                    + " href='https://port.example/feed'/><link"
                    + " href='https://port.example/1'/><published>2019-11-18T12:02:02Z</published>"
                    + "<updated>2019-11-19T01:00:00+01:00</updated><author><name>Ann"
                    + " Smith</name><email>a@port.example</email></author><author><name>Bo"
                    + " Lund</name></author><category term='x' label='Harbour'/><content"
                    + " type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                    + Pages.STORY
                    + "</div></content>"));
    assertEquals("Wall — rebuilt", article.title());
    assertEquals(List.of("Ann Smith", "Bo Lund"), article.authors());
    assertEquals("2019-11-18T12:02:02Z", article.published());
    assertEquals("2019-11-19T01:00:00+01:00", article.modified());
    assertEquals("https://port.example/1", article.source().url());
    assertEquals(List.of("Harbour"), article.tags());
    assertEquals("application/atom+xml", article.source().mediaType());
    assertEquals(3, Texts.blocks(article, PARAGRAPH).size());
  }

  @Test
  void takesTheAtomFeedsAuthorWhereTheEntryNamesNone() throws IOException {
    Article article =
        DocumentsOf.only(atom("<title>Wall</title><summary>" + Pages.FIRST + "</summary>"));
    assertEquals(List.of("Cara Holm"), article.authors());
    assertNull(article.published());
  }

  @Test
  void readsRss1WhoseItemsStandBesideTheChannel() throws IOException {
    Article article =
        DocumentsOf.only(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                + " xmlns='http://purl.org/rss/1.0/' xmlns:d='http://purl.org/dc/elements/1.1/'>"
                + "<channel rdf:about='x'><title>The Port Times</title><items><rdf:Seq/></items>"
                + "</channel><item rdf:about='https://port.example/1'>"
                + STORY
                + "</description><d:creator>Ann Smith</d:creator><d:date>2019-11-18T12:02+01:00"
                + "</d:date><d:subject>Harbour</d:subject></item></rdf:RDF>");
    assertEquals("The Port Times", article.publisher());
    assertEquals(List.of("Ann Smith"), article.authors());
    assertEquals("2019-11-18T12:02+01:00", article.published());
    assertEquals("https://port.example/1", article.source().url());
    assertEquals(List.of("Harbour"), article.tags());
  }

  @Test
  void readsAtomUnderAnyPrefix() throws IOException {
    Article article =
        DocumentsOf.only(
            "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>P</a:title><a:entry>"
                + "<a:title>Wall</a:title><a:content type='html'>"
                + escaped(Pages.STORY)
                + "</a:content></a:entry></a:feed>");
    assertEquals("Wall", article.title());
    assertEquals("P", article.publisher());
    assertEquals(3, Texts.blocks(article, PARAGRAPH).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>Harbour wall to be rebuilt</h2>",
        "<p><strong>HARBOUR WALL TO BE REBUILT.</strong></p>",
        "<h1>Harbour wall to be rebuilt</h1>",
      })
  void doesNotRepeatTheTitleThatTheTextOpensWith(String opening) throws IOException {
    Article article =
        DocumentsOf.only(
            rss(
                "<item><title>Harbour wall to be rebuilt</title><description>"
                    + escaped(opening + Pages.STORY)
                    + "</description></item>"));
    assertEquals(List.of(TITLE, PARAGRAPH, PARAGRAPH, PARAGRAPH), Texts.kinds(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Wall &amp; pier&nbsp;stand.</p><p>So he said.</p>",
        "&lt;p&gt;Wall &amp;amp; pier&amp;nbsp;stand.&lt;/p&gt;&lt;p&gt;So he said.&lt;/p&gt;",
        "<p>Wall &amp;amp; pier&amp;nbsp;stand.</p><p>So he said.</p>",
        "<p>Wall &amp; pier&amp;#160;stand.<p>So he said.",
      })
  void leavesNoMarkupInTheTextHoweverOftenItIsEscaped(String html) throws IOException {
    for (String stated : List.of("<![CDATA[" + html + "]]>", escaped(html))) {
      Article article =
          DocumentsOf.only(
              rss(
                  "<item><title>Wall &amp;amp; &lt;i&gt;pier&lt;/i&gt;</title><description>"
                      + stated
                      + "</description></item>"));
      assertEquals("Wall & pier", article.title());
      assertEquals(List.of("Wall & pier stand.", "So he said."), Texts.blocks(article, PARAGRAPH));
    }
  }

  @Test
  void keepsTheLinesOfPlainTextAndTheSignsInIt() throws IOException {
    Article article =
        DocumentsOf.only(
            rss(
                "<item><title>Wall</title><description>"
                    + escaped(Texts.STORY + "\n\nIn 2019, 3 < 4 & 5 > 2, he said to us all.")
                    + "</description></item>"));
    assertEquals(3, Texts.blocks(article, PARAGRAPH).size());
    assertTrue(article.text().endsWith("3 < 4 & 5 > 2, he said to us all."), article.text());
  }

  @Test
  void mendsUndeclaredEntitiesBareAmpersandsAndControlCharacters() throws IOException {
    Article article =
        DocumentsOf.only(
            rss(
                "<item><title>Caf&eacute;s & bars\u0008: a < b, it&#146;s &bogus;&#0;</title>"
                    + "<link>https://port.example/?a=1&b=2</link></item>"));
    assertEquals("Cafés & bars : a < b, it’s &bogus;\ufffd", article.title());
    assertEquals("https://port.example/?a=1&b=2", article.source().url());
  }

  @Test
  void acceptsPrefixesThatAreNotDeclared() throws IOException {
    Article article =
        DocumentsOf.only(
            "<rss><channel><item><title>Wall</title><dc:creator>Ann Smith</dc:creator>"
                + "<media:thumbnail url='x'/></item></channel></rss>");
    assertEquals(List.of("Ann Smith"), article.authors());
  }

  @Test
  void decodesWhatIsDeclaredWronglyOrNotAtAll() throws IOException {
    String item = "<item><title>Café “Öl” in Łódź</title></item>";
    String feed = rss(item);
    Charset western = Charset.forName("windows-1252");
    String plain = feed.replace("Łódź", "Oslo");
    String cyrillic = rss("<item><title>Вести из Осло</title></item>");
    assertEquals(
        "Café “Öl” in Łódź",
        DocumentsOf.only(feed.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.UTF_8))
            .title());
    assertEquals("Café “Öl” in Oslo", DocumentsOf.only(plain.getBytes(western)).title());
    assertEquals(
        "Café “Öl” in Łódź",
        DocumentsOf.only(("\ufeff" + feed).getBytes(StandardCharsets.UTF_16LE)).title());
    assertEquals(
        "Café “Öl” in Łódź", DocumentsOf.only(feed.getBytes(StandardCharsets.UTF_16BE)).title());
    Article article =
        DocumentsOf.only(cyrillic.replace("UTF-8", "KOI8-R").getBytes(Charset.forName("KOI8-R")));
    assertEquals("Вести из Осло", article.title());
    assertEquals("KOI8-R", article.source().charset());
  }

  @Test
  void readsItemsOfDifferentEncodingsInOneFeed() throws IOException {
    byte[] utf8 =
        rss("<item><title>Łódź, Kraków, Gdańsk</title></item>@").getBytes(StandardCharsets.UTF_8);
    String text =
        new String(utf8, StandardCharsets.ISO_8859_1)
            .replace("@", "<item><title>Caf\u00e9</title></item>");
    List<Document> all =
        DocumentsOf.all(
            text.getBytes(StandardCharsets.ISO_8859_1), DocumentsOf.as(InputFormat.FEED));
    assertEquals("Łódź, Kraków, Gdańsk", all.get(0).read().title());
    assertEquals("Café", all.get(1).read().title());
  }

  @Test
  void givesNoDateForWhatIsNone() throws IOException {
    String item = "<item><title>Wall</title><pubDate>last Monday</pubDate></item>";
    assertNull(DocumentsOf.only(rss(item)).published());
  }

  @Test
  void namesTheAuthorRatherThanTheAddress() throws IOException {
    String item =
        "<item><title>Wall</title><author>bo@port.example (Bo Lund)</author></item>"
            + "<item><title>Wall</title><author>bo@port.example</author></item>";
    List<Document> all = DocumentsOf.all(rss(item));
    assertEquals(List.of("Bo Lund"), all.get(0).read().authors());
    assertEquals(List.of(), all.get(1).read().authors());
  }

  @Test
  void takesTheFeedAnItemComesFromForItsPublisher() throws IOException {
    String item =
        "<item><title>Wall</title><source url='https://x.example'>The Bay News</source></item>";
    assertEquals("The Bay News", DocumentsOf.only(rss(item)).publisher());
  }

  @Test
  void readsItemsAfterADamagedOne() throws IOException {
    List<Document> all =
        DocumentsOf.all(
            rss(
                "<item><title>One</title></item>\n<item><title>Two</b></item>\n<item><title>Three"
                    + "</title>\n<item><title>Four</title></item><item></item>"));
    assertEquals(5, all.size());
    assertEquals("One", all.get(0).read().title());
    assertTrue(DocumentsOf.reason(all.get(1)).contains("line 2 and is not well-formed"));
    assertTrue(DocumentsOf.reason(all.get(2)).contains("is not closed"));
    assertEquals("Four", all.get(3).read().title());
    assertTrue(DocumentsOf.reason(all.get(4)).contains("neither text nor title"));
  }

  @Test
  void readsTheItemsOfATruncatedFeedAndSaysOnceThatItIs() throws IOException {
    String feed = rss("<item><title>One</title></item><item><title>Two</title></item>");
    List<Document> within = DocumentsOf.all(feed.substring(0, feed.indexOf("Two")));
    assertEquals(2, within.size());
    assertEquals("One", within.get(0).read().title());
    assertTrue(DocumentsOf.reason(within.get(1)).contains("ends too early"));
    List<Document> between = DocumentsOf.all(feed.substring(0, feed.indexOf("</channel>")));
    assertEquals(3, between.size());
    String reason = DocumentsOf.reason(between.get(2));
    assertTrue(reason.endsWith("ends too early, after item 2; fetch it again"), reason);
  }

  @Test
  void refusesAFeedWithoutItems() {
    List<Document> all = DocumentsOf.all(rss(""));
    assertEquals(1, all.size());
    assertTrue(DocumentsOf.reason(all.get(0)).contains("without items"));
  }

  @Test
  void readsHtmlUnderAFeedsNameAsAPage() throws IOException {
    Article article = DocumentsOf.only(Pages.page(Pages.STORY));
    assertEquals("text/html", article.source().mediaType());
    Document asFeed =
        DocumentsOf.all(
                Pages.page(Pages.STORY).getBytes(StandardCharsets.UTF_8),
                DocumentsOf.as(InputFormat.FEED))
            .get(0);
    assertTrue(DocumentsOf.reason(asFeed).contains("root element html"));
  }

  @Test
  void keepsXhtmlAPage() throws IOException {
    String page = "<?xml version='1.0'?>" + Pages.page(Pages.STORY);
    assertEquals("text/html", DocumentsOf.only(page).source().mediaType());
  }

  @Test
  void refusesOtherXmlByTheNameOfItsRootUnlessItIsCalledText() throws IOException {
    String xml =
        "<?xml version='1.0'?><!-- x --><p:invoice xmlns:p='urn:p'><to>Ann</to></p:invoice>";
    String reason = DocumentsOf.reason(DocumentsOf.all(xml).get(0));
    assertTrue(reason.contains("root element invoice"), reason);
    Document text =
        DocumentsOf.all(xml.getBytes(StandardCharsets.UTF_8), DocumentsOf.as(InputFormat.TEXT))
            .get(0);
    assertEquals(xml, text.read().text());
  }

  @Test
  void leavesTextThatOpensWithAnAngleBracketText() throws IOException {
    byte[] text = ("<unofficial> " + Texts.STORY).getBytes(StandardCharsets.UTF_8);
    try (Documents documents =
        Documents.in("note.txt", new ByteArrayInputStream(text), ReadSettings.DEFAULT)) {
      assertEquals("text/plain", documents.next().read().source().mediaType());
    }
  }
}
