package dev.dateline.read;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import dev.dateline.read.content.ReadLimits;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML made to do harm: each costs one line, soon, and nothing else. */
class HostileXmlTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir Path folder;

  /** By the thread's own time, which other work on the machine does not lengthen. */
  private static <T> T soon(Callable<T> reading) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    T read = assertDoesNotThrow(reading::call);
    Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    assertTrue(taken.compareTo(SOON) < 0, taken + " of CPU time");
    return read;
  }

  private static String feed(String doctype, String items) {
    return "<?xml version=\"1.0\"?>" + doctype + "<rss><channel>" + items + "</channel></rss>";
  }

  private static String item(String description) {
    return "<item><title>Wall</title><description>" + description + "</description></item>";
  }

  private static String onlyReason(String input) {
    List<Document> all = DocumentsOf.all(input);
    assertEquals(1, all.size());
    return DocumentsOf.reason(all.get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rss", "nitf", "newsItem"})
  void refusesEntitiesThatMultiply(String root) {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 20; i++) {
      doctype.append("<!ENTITY a").append(i).append(" '");
      doctype.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
    }
    String xml = doctype + "]><" + root + ">&a19;</" + root + ">";
    String reason = soon(() -> onlyReason(xml));
    assertTrue(reason.contains("declares entities"), reason);
  }

  @Test
  void readsNoOtherFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Secret words");
    String entity = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    assertTrue(onlyReason(feed(entity, item("&x;"))).contains("declares entities"));
    String parameter = "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"" + secret.toUri() + "\">%x;]>";
    assertTrue(onlyReason(feed(parameter, item("x"))).contains("declares entities"));
    String outer = "<!DOCTYPE rss SYSTEM \"" + secret.toUri() + "\">";
    Article article = DocumentsOf.only(feed(outer, item("&x; was here.")));
    assertFalse(article.text().contains("Secret"), article.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://x.example/rss.dtd\">",
        "<!DOCTYPE rss [<!ENTITY % HTMLlat1 PUBLIC \"-//W3C//DTD XHTML 1.0 Latin-1//EN\""
            + " \"http://www.w3.org/TR/xhtml-lat1.ent\"> %HTMLlat1;]>",
        "<!DOCTYPE rss [<!ENTITY nbsp \"&#160;\"><!ELEMENT rss ANY>]>",
      })
  void toleratesDoctypesThatDoNoHarm(String doctype) throws IOException {
    Article article = DocumentsOf.only(feed(doctype, item("At the caf&eacute; in Oslo.")));
    assertTrue(article.text().endsWith("At the café in Oslo."), article.text());
  }

  @Test
  void refusesAnEndlessDoctype() {
    String xml = "<?xml version='1.0'?><!DOCTYPE rss [" + "<!ELEMENT a ANY>".repeat(10_000);
    assertTrue(onlyReason(xml + "]><rss/>").contains("doctype"));
  }

  @Test
  void keepsTheTextOfElementsNestedTooDeep() throws IOException {
    String deep = "<div>".repeat(100_000) + Pages.FIRST + "</div>".repeat(100_000);
    Article inFeed = soon(() -> DocumentsOf.only(feed("", item(deep))));
    assertTrue(inFeed.text().contains(Pages.FIRST));
    String nitf = "<nitf xmlns='x'><body><body.content>" + deep + "</body.content></body></nitf>";
    assertEquals(Pages.FIRST, soon(() -> DocumentsOf.only(nitf)).text());
  }

  @Test
  void refusesAnItemWithTooManyElements() {
    String reason = soon(() -> onlyReason(feed("", item("<b/>".repeat(300_000)))));
    assertTrue(reason.contains("elements; split it"), reason);
  }

  @Test
  void passesOverAnItemLargerThanTheLimitAndReadsTheNext() throws IOException {
    ReadSettings settings =
        ReadSettings.DEFAULT.withLimits(ReadLimits.DEFAULT.withArticleBytes(2000));
    String xml = feed("", item("x".repeat(5000)) + item(Pages.FIRST));
    List<Document> all = DocumentsOf.all(xml.getBytes(StandardCharsets.UTF_8), settings);
    assertTrue(DocumentsOf.reason(all.get(0)).contains("more than 2000 characters"));
    assertEquals(List.of(Pages.FIRST), Texts.blocks(all.get(1).read(), BlockKind.PARAGRAPH));
  }

  @Test
  void takesNoMegabyteForATitle() throws IOException {
    String title = "Wall ".repeat(200_000);
    Article article =
        DocumentsOf.only(
            feed(
                "",
                "<item><title>"
                    + title
                    + "</title><description>"
                    + Pages.FIRST
                    + "</description></item>"));
    assertFalse(article.text().startsWith("Wall Wall"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "&",
        "&amp;",
        "&#160;",
        "<!--",
        "<![CDATA[",
        "<a ",
        "</",
        "\"",
        "@",
        "]]>",
        "<?"
      })
  void staysFastWhateverIsRepeated(String piece) {
    String many = piece.repeat(1_000_000 / piece.length());
    for (String xml :
        List.of(
            feed("", "<item><title>x</title><description>" + many + "</description></item>"),
            feed("", "<item><dc:creator><![CDATA[" + many + "]]></dc:creator></item>"),
            "<?xml version='1.0'?>" + many,
            "<rss a='" + many)) {
      soon(
          () -> {
            DocumentsOf.all(xml).forEach(HostileXmlTest::readOrRefuse);
            return xml;
          });
    }
  }

  @Test
  void readsThousandsOfItemsInLinearTimeOneAtATime() throws IOException {
    byte[] item = item(Pages.FIRST).getBytes(StandardCharsets.UTF_8);
    Enumeration<InputStream> parts =
        Collections.enumeration(
            IntStream.range(0, 20_002)
                .mapToObj(
                    i ->
                        i == 0
                            ? "<rss><channel>".getBytes(StandardCharsets.UTF_8)
                            : i == 20_001
                                ? "</channel></rss>".getBytes(StandardCharsets.UTF_8)
                                : item)
                .map(bytes -> (InputStream) new ByteArrayInputStream(bytes))
                .toList());
    int count = 0;
    try (Documents documents =
        Documents.in("-", new SequenceInputStream(parts), ReadSettings.DEFAULT)) {
      while (documents.hasNext()) {
        Document document = documents.next();
        count++;
        if (count % 1000 == 0) {
          assertEquals("Wall", document.read().title());
          assertEquals("-#" + count, document.name());
        }
      }
    }
    assertEquals(20_000, count);
  }

  @Test
  void survivesFlippedBytesAndCuts() {
    byte[] sound = FeedTest.rss(item(Pages.STORY).repeat(5)).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      byte[] bytes = Arrays.copyOf(sound, 1 + random.nextInt(sound.length));
      for (int i = 0; i < 5; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      for (Document document : DocumentsOf.all(bytes, ReadSettings.DEFAULT)) {
        readOrRefuse(document);
      }
    }
  }

  private static void readOrRefuse(Document document) {
    try {
      document.read();
    } catch (UnreadableArticleException e) {
      assertTrue(e.getMessage().length() < 1000, e.getMessage());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
