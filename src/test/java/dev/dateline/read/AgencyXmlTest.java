package dev.dateline.read;

import static dev.dateline.article.BlockKind.BYLINE;
import static dev.dateline.article.BlockKind.CAPTION;
import static dev.dateline.article.BlockKind.CREDIT;
import static dev.dateline.article.BlockKind.DATELINE;
import static dev.dateline.article.BlockKind.DECK;
import static dev.dateline.article.BlockKind.HEADING;
import static dev.dateline.article.BlockKind.PARAGRAPH;
import static dev.dateline.article.BlockKind.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NITF and NewsML-G2, the formats of news agencies. */
class AgencyXmlTest {
  private static final String TITLE_TEXT = "Harbour wall to be rebuilt";

  private static String nitf(String head, String bodyHead, String content) {
    return "<?xml version=\"1.0\"?><!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF 3.2//EN\""
        + " \"nitf-3-2.dtd\"><nitf><head><title>Wall, 2nd lead</title>"
        + head
        + "</head><body xml:lang=\"en\"><body.head><hedline><hl1>"
        + TITLE_TEXT
        + "</hl1></hedline>"
        + bodyHead
        + "</body.head><body.content>"
        + content
        + "</body.content></body></nitf>";
  }

  private static String item(String itemMeta, String contentMeta, String content) {
    return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:newsml:1\""
        + " xml:lang=\"en\"><itemMeta><itemClass qcode=\"ninat:text\"/>"
        + itemMeta
        + "</itemMeta><contentMeta><headline>"
        + TITLE_TEXT
        + "</headline>"
        + contentMeta
        + "</contentMeta><contentSet>"
        + content
        + "</contentSet></newsItem>";
  }

  private static String xhtml(String body) {
    return "<inlineXML contenttype=\"application/xhtml+xml\"><html"
        + " xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
        + body
        + "</body></html></inlineXML>";
  }

  private static String message(String items) {
    return "<?xml version=\"1.0\"?><newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\">"
        + "<header><sent>2019-11-18T12:00:00Z</sent></header><itemSet>"
        + items
        + "</itemSet></newsMessage>";
  }

  @Test
  void readsAllPartsOfNitf() throws IOException {
    Article article =
        DocumentsOf.only(
            nitf(
                "",
                "<byline>By <person>Ann Smith</person><byttl>Staff Writer</byttl></byline>"
                    + "<distributor>The Associated Press</distributor><dateline><location>PORT"
                    + " TOWN, Norway</location><story.date>Nov 18</story.date></dateline>",
                "<p lede='true'>"
                    + Pages.FIRST
                    + "</p><media media-type='image'><media-reference source='a.jpg'/>"
                    + "<media-caption><p>The broken wall in May.</p></media-caption>"
                    + "<media-producer>Bo Lund/AP</media-producer></media><hl2>What comes"
                    + " next</hl2><block><p>Work will start, said <person>John"
                    + " Doe</person>.</p><bq><block><p>We shall build it again.</p></block>"
                    + "<credit>John Doe</credit></bq></block><table><tr><th>Team</th>"
                    + "<th>Points</th></tr><tr><td>Oslo</td><td>3</td></tr></table><ul><li>One"
                    + " thing</li><li>Another</li></ul>"));
    assertEquals(
        List.of(
            TITLE, BYLINE, CREDIT, DATELINE, PARAGRAPH, CAPTION, CREDIT, HEADING, PARAGRAPH,
            PARAGRAPH, CREDIT, PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH),
        Texts.kinds(article));
    assertEquals(List.of("Ann Smith"), article.authors());
    assertEquals(List.of("By Ann Smith\nStaff Writer"), Texts.blocks(article, BYLINE));
    assertEquals("PORT TOWN, Norway Nov 18", article.dateline());
    assertTrue(article.credits().contains("The Associated Press"), article.credits().toString());
    assertEquals(
        List.of(
            Pages.FIRST,
            "Work will start, said John Doe.",
            "We shall build it again.",
            "Team | Points",
            "Oslo | 3",
            "One thing",
            "Another"),
        Texts.blocks(article, PARAGRAPH));
    assertEquals("application/nitf+xml", article.source().mediaType());
  }

  @Test
  void readsWhatNitfSaysAboutTheStory() throws IOException {
    Article article =
        DocumentsOf.only(
            nitf(
                "<docdata><date.issue norm='20191118T120202+0100'/><date.release"
                    + " norm='20191119'/><key-list><keyword key='harbour'/></key-list>"
                    + "<doc.copyright holder='Port Press' year='2019'/></docdata><pubdata"
                    + " position.section='Local'/><revision-history comment='Old words'/>",
                "<abstract><p>What the council did.</p></abstract>",
                "<p>" + Pages.FIRST + "</p>"));
    assertEquals("2019-11-18T12:02:02+01:00", article.published());
    assertEquals(List.of("harbour"), article.tags());
    assertEquals("Port Press", article.publisher());
    assertEquals("Local", article.section());
    assertEquals("What the council did.", article.description());
    assertEquals("en", article.language());
    assertEquals(TITLE_TEXT + "\n\n" + Pages.FIRST, article.text());
  }

  @Test
  void takesTheSecondHeadlineForTheDeck() throws IOException {
    String story = nitf("", "", "<p>" + Pages.FIRST + "</p>");
    Article article =
        DocumentsOf.only(
            story.replace("</hl1>", "</hl1><hl2>Council votes for three years of work</hl2>"));
    assertEquals(List.of("Council votes for three years of work"), Texts.blocks(article, DECK));
  }

  @Test
  void namesThePlaceOnceWhereTheTextOpensWithTheDateline() throws IOException {
    Article article =
        DocumentsOf.only(
            nitf(
                "",
                "<dateline><location>OSLO</location></dateline>",
                "<p>OSLO (Reuters) - " + Pages.FIRST + "</p>"));
    assertEquals(List.of("OSLO (Reuters) -"), Texts.blocks(article, DATELINE));
    assertEquals(1, article.text().split("OSLO", -1).length - 1);
  }

  @Test
  void refusesNitfWithoutText() {
    Document document = DocumentsOf.all("<?xml version='1.0'?><nitf><body/></nitf>").get(0);
    assertTrue(DocumentsOf.reason(document).contains("holds no text"));
  }

  @Test
  void readsANewsItemWithXhtml() throws IOException {
    Article article =
        DocumentsOf.only(
            item(
                "<provider qcode='nprov:AFP'><name>Agence France-Presse</name></provider>"
                    + "<versionCreated>2019-11-18T13:00:00+01:00</versionCreated><pubStatus"
                    + " qcode='stat:usable'/>",
                "<contentCreated>2019-11-18T12:02:02+01:00</contentCreated><by>Ann Smith</by>"
                    + "<creditline>AFP</creditline><dateline>Port Town, Norway</dateline><language"
                    + " tag='en-US'/><subject qcode='medtop:1'><name xml:lang='de'>Hafen</name>"
                    + "<name xml:lang='en'>Harbour</name></subject><subject type='cpnat:person'>"
                    + "<name>John Doe</name></subject>",
                xhtml(
                    "<h1>"
                        + TITLE_TEXT
                        + "</h1>"
                        + Pages.STORY
                        + "<figure><img src='a.jpg'/><figcaption>The"
                        + " wall.</figcaption></figure>")));
    assertEquals(TITLE_TEXT, article.title());
    assertEquals(List.of("Ann Smith"), article.authors());
    assertEquals("Agence France-Presse", article.publisher());
    assertEquals("2019-11-18T12:02:02+01:00", article.published());
    assertEquals("2019-11-18T13:00:00+01:00", article.modified());
    assertEquals("Port Town, Norway", article.dateline());
    assertEquals(List.of("AFP"), article.credits());
    assertEquals(List.of("Harbour", "John Doe"), article.tags());
    assertEquals("#1", article.source().member());
    assertEquals(
        List.of(TITLE, BYLINE, CREDIT, DATELINE, PARAGRAPH, PARAGRAPH, PARAGRAPH, CAPTION),
        Texts.kinds(article));
  }

  @Test
  void readsNitfInsideANewsItem() throws IOException {
    String nitf =
        nitf("", "<byline>By Ann Smith</byline>", "<p>" + Pages.FIRST + "</p>")
            .replaceFirst("^.*?<nitf>", "<nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'>");
    Article article =
        DocumentsOf.only(
            item(
                "<provider literal='Port Press'/>",
                "",
                "<inlineXML contenttype='application/nitf+xml'>" + nitf + "</inlineXML>"));
    assertEquals(List.of(TITLE, BYLINE, PARAGRAPH), Texts.kinds(article));
    assertEquals(List.of("Ann Smith"), article.authors());
    assertEquals("Port Press", article.publisher());
    assertNull(article.published());
  }

  @Test
  void readsEveryNewsItemOfAMessageThatHasTextInIt() throws IOException {
    String data = "<inlineData contenttype='text/plain'>" + Texts.STORY + "</inlineData>";
    List<Document> all =
        DocumentsOf.all(
            message(
                "<packageItem><groupSet><itemRef residref='urn:1'/></groupSet></packageItem>"
                    + item("", "", xhtml(Pages.STORY))
                    + item("", "", "<remoteContent href='a.jpg'/>")
                    + item("", "", data)));
    assertEquals(List.of("in.xml#1", "in.xml#3"), all.stream().map(Document::name).toList());
    assertEquals(3, Texts.blocks(all.get(0).read(), PARAGRAPH).size());
    assertEquals(2, Texts.blocks(all.get(1).read(), PARAGRAPH).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"canceled", "withheld"})
  void refusesWhatItsProviderTookBackOrHolds(String status) throws IOException {
    List<Document> all =
        DocumentsOf.all(
            message(
                item("<pubStatus qcode='stat:" + status + "'/>", "", xhtml(Pages.STORY))
                    + item("", "", xhtml(Pages.STORY))));
    String reason = DocumentsOf.reason(all.get(0));
    assertTrue(reason.contains("is marked as " + status + " by its provider"), reason);
    assertEquals(TITLE_TEXT, all.get(1).read().title());
  }

  @Test
  void refusesAPackageThatOnlyRefersToItems() {
    String packageItem =
        "<?xml version='1.0'?><packageItem xmlns='http://iptc.org/std/nar/2006-10-01/'><groupSet>"
            + "<group><itemRef residref='urn:1'/></group></groupSet></packageItem>";
    List<Document> all = DocumentsOf.all(packageItem);
    assertEquals(1, all.size());
    assertTrue(DocumentsOf.reason(all.get(0)).contains("without a news item"));
  }
}
