package dev.dateline.read.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.ReadLimits;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class WarcTest {
  private static final byte[] PAGE = WarcFile.page(1).getBytes(UTF_8);

  private static byte[] deflated(byte[] bytes, boolean isRaw) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, isRaw))) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] chunked(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    int half = text.length() / 2;
    String chunks =
        Integer.toHexString(half)
            + "\r\n"
            + text.substring(0, half)
            + "\r\n"
            + Integer.toHexString(text.length() - half)
            + ";note=x\r\n"
            + text.substring(half)
            + "\r\n0\r\n\r\n";
    return chunks.getBytes(ISO_8859_1);
  }

  private static void assertReadsPage(String headers, byte[] body) throws IOException {
    WarcReading reading = WarcReading.of(WarcFile.response(1, WarcFile.HTML, headers, body));
    assertEquals(List.of(), reading.failures());
    assertEquals(List.of("1"), reading.titles());
  }

  @Test
  void readsPagesOfPlainFilesWithAddressTimeAndOffset() throws IOException {
    WarcReading reading = WarcReading.of(WarcFile.plain(WarcFile.pageRecords(3)));
    assertEquals(List.of("1", "2", "3"), reading.titles());
    assertEquals(List.of(), reading.failures());
    int size = WarcFile.pageRecord(1).length;
    assertEquals(List.of("#0", "#" + size, "#" + 2 * size), reading.members());
    Article second = reading.articles().get(1);
    assertEquals("https://port.example/2", second.source().url());
    assertEquals("2026-02-03T04:05:06Z", second.source().captured());
    assertEquals("text/html", second.source().mediaType());
  }

  @Test
  void callsPagesOfPackedFilesByTheOffsetOfTheirMember() throws IOException {
    WarcReading reading = WarcReading.of(WarcFile.packed(WarcFile.pageRecords(3)));
    assertEquals(List.of("1", "2", "3"), reading.titles());
    int first = WarcFile.gzip(WarcFile.pageRecord(1)).length;
    int second = WarcFile.gzip(WarcFile.pageRecord(2)).length;
    assertEquals(List.of("#0", "#" + first, "#" + (first + second)), reading.members());
  }

  @Test
  void readsFilesThatArePackedAsAWhole() throws IOException {
    WarcReading reading = WarcReading.of(WarcFile.gzip(WarcFile.plain(WarcFile.pageRecords(3))));
    assertEquals(List.of("1", "2", "3"), reading.titles());
    int size = WarcFile.pageRecord(1).length;
    assertEquals(List.of("#0", "#0+" + size, "#0+" + 2 * size), reading.members());
  }

  @Test
  void isToldByContentWhateverTheName() throws IOException {
    for (byte[] file :
        List.of(
            WarcFile.plain(WarcFile.pageRecords(2)), WarcFile.packed(WarcFile.pageRecords(2)))) {
      WarcReading reading = WarcReading.of("page.html", file, ReadSettings.DEFAULT);
      assertEquals(List.of("1", "2"), reading.titles());
    }
  }

  @Test
  void readsPagesWhereWarcIsAskedFor() throws IOException {
    ReadSettings settings = ReadSettings.DEFAULT.withFormat(InputFormat.WARC);
    for (byte[] file :
        List.of(
            WarcFile.plain(WarcFile.pageRecords(2)), WarcFile.packed(WarcFile.pageRecords(2)))) {
      assertEquals(List.of("1", "2"), WarcReading.of("x", file, settings).titles());
    }
  }

  @Test
  void otherGzipFilesAreNoWebArchives() throws IOException {
    WarcReading reading = WarcReading.of("page.html.gz", WarcFile.gzip(PAGE), ReadSettings.DEFAULT);
    assertEquals(List.of("1"), reading.titles());
  }

  @Test
  void undoesChunksAndContentEncodings() throws IOException {
    assertReadsPage("Transfer-Encoding: chunked\r\n", chunked(PAGE));
    assertReadsPage("Content-Encoding: gzip\r\n", WarcFile.gzip(PAGE));
    assertReadsPage("Content-Encoding: deflate\r\n", deflated(PAGE, false));
    assertReadsPage("content-encoding: Deflate\r\n", deflated(PAGE, true));
    assertReadsPage("Content-Encoding: gzip, x-gzip\r\n", WarcFile.gzip(WarcFile.gzip(PAGE)));
    assertReadsPage(
        "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", chunked(WarcFile.gzip(PAGE)));
  }

  @Test
  void undoesBrotli() throws IOException {
    assertTrue(PAGE.length < 1 << 16, "fits into a metablock");
    assertReadsPage("Content-Encoding: br\r\n", brotliStored(PAGE));
  }

  @Test
  void leavesBytesAloneThatTheCrawlerUnpackedAlready() throws IOException {
    assertReadsPage("Content-Encoding: gzip\r\n", PAGE);
    assertReadsPage("Content-Encoding: br\r\nContent-Length: 17\r\n", PAGE);
    assertReadsPage("Transfer-Encoding: chunked\r\n", PAGE);
  }

  @Test
  void takesTheCharsetFromTheHeader() throws IOException {
    byte[] page = WarcFile.page(1).replace("council", "cité").getBytes(Charset.forName("ibm850"));
    WarcReading reading =
        WarcReading.of(WarcFile.response(1, "text/html; charset=\"ibm850\"", "", page));
    assertTrue(reading.articles().get(0).text().contains("The cité voted"));
  }

  @Test
  void readsPlainTextAndResources() throws IOException {
    String text =
        """
        Rain in Oslo

        It rained in Oslo all day on Monday, the city said.
        """;
    byte[] resource =
        WarcFile.record(
            "resource", WarcFile.target(2) + "Content-Type: text/plain\r\n", text.getBytes(UTF_8));
    WarcReading reading =
        WarcReading.of(
            WarcFile.join(WarcFile.response(1, "text/plain", "", text.getBytes(UTF_8)), resource));
    assertEquals(List.of("Rain in Oslo", "Rain in Oslo"), reading.titles());
    assertEquals("https://port.example/2", reading.articles().get(1).source().url());
  }

  @Test
  void believesAServerThatSaysAPageIsHtml() throws IOException {
    String page = "Welcome! <p>" + WarcFile.page(1).replaceFirst("^<[^>]*>", "");
    WarcReading reading =
        WarcReading.of(WarcFile.response(1, "text/html", "", page.getBytes(UTF_8)));
    assertEquals("text/html", reading.articles().get(0).source().mediaType());
  }

  @Test
  void readsPagesWithoutTypeThatTheCrawlerTookForHtml() throws IOException {
    byte[] block = WarcFile.join("HTTP/1.0 200\r\n\r\n".getBytes(UTF_8), PAGE);
    String headers =
        String.join(
            "\r\n",
            "Content-Type: application/http",
            "WARC-Identified-Payload-Type: text/html",
            "WARC-Target-URI: <https://port.example/1>",
            "");
    WarcReading reading = WarcReading.of(WarcFile.record("response", headers, block));
    assertEquals(List.of("1"), reading.titles());
    assertEquals("https://port.example/1", reading.articles().get(0).source().url());
  }

  @Test
  void passesOverAllElseWithoutAWord() throws IOException {
    byte[] http = "HTTP/1.1 404 Gone\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8);
    String http404 = WarcFile.target(9) + "Content-Type: application/http\r\n";
    String robots = "WARC-Target-URI: https://port.example/robots.txt\r\n";
    byte[] file =
        WarcFile.join(
            WarcFile.record("warcinfo", "Content-Type: application/warc-fields\r\n", PAGE),
            WarcFile.record("request", http404, PAGE),
            WarcFile.record("response", http404, WarcFile.join(http, PAGE)),
            WarcFile.response(3, "image/png", "", HexFormat.of().parseHex("89504e470d0a1a0a")),
            WarcFile.record("response", "Content-Type: text/dns\r\n", PAGE),
            WarcFile.record("metadata", WarcFile.target(9), PAGE),
            WarcFile.record("revisit", http404, http),
            WarcFile.record("resource", robots + "Content-Type: text/plain\r\n", PAGE),
            WarcFile.record("future-type", "", PAGE),
            WarcFile.pageRecord(1));
    WarcReading reading = WarcReading.of(file);
    assertEquals(List.of(), reading.failures());
    assertEquals(List.of("1"), reading.titles());
  }

  @Test
  void saysSoIfThereIsNoPageAtAll() throws IOException {
    byte[] file = WarcFile.join(WarcFile.record("warcinfo", "", PAGE), robotsRequest());
    assertEquals(
        List.of(
            "news.warc: holds no page: of its 2 records none is a response with status 200 and HTML"
                + " or plain text; leave it out"),
        WarcReading.of(file).failures());
  }

  private static byte[] robotsRequest() {
    return WarcFile.record("request", WarcFile.target(1), "GET / HTTP/1.0\r\n\r\n".getBytes(UTF_8));
  }

  @Test
  void reportsPagesWithoutAnArticleOneByOne() throws IOException {
    byte[] menu = "<!DOCTYPE html><title>Home</title><a href=x>News</a>".getBytes(UTF_8);
    WarcReading reading =
        WarcReading.of(
            WarcFile.join(WarcFile.response(7, WarcFile.HTML, "", menu), WarcFile.pageRecord(1)));
    assertEquals(List.of("1"), reading.titles());
    assertEquals(1, reading.failures().size());
    assertTrue(reading.failures().get(0).startsWith("news.warc#0: is a page without an article"));
  }

  @Test
  void readsRecordsWithBareLineFeedsAndWithoutBlankLinesBetween() throws IOException {
    String record = new String(WarcFile.pageRecord(1), UTF_8);
    String tight = record.substring(0, record.length() - 4);
    int head = tight.indexOf("\r\n\r\n");
    String feeds =
        tight.substring(0, head).replace("\r\n", "\n") + "\n\n" + tight.substring(head + 4);
    WarcReading reading = WarcReading.of((tight + feeds + feeds).getBytes(UTF_8));
    assertEquals(List.of("1", "1", "1"), reading.titles());
  }

  @Test
  void refusesUnknownEncodings() throws IOException {
    byte[] packed = Base64.getDecoder().decode("KLUv/SAA");
    WarcReading reading =
        WarcReading.of(
            WarcFile.join(
                WarcFile.response(1, WarcFile.HTML, "Content-Encoding: zstd\r\n", packed),
                WarcFile.pageRecord(2)));
    assertEquals(List.of("2"), reading.titles());
    assertTrue(reading.failures().get(0).contains("content encoding zstd"));
  }

  @Test
  void boundsThePageNotTheFile() throws IOException {
    ReadSettings settings =
        ReadSettings.DEFAULT.withLimits(ReadLimits.DEFAULT.withArticleBytes(PAGE.length));
    byte[] large = (WarcFile.page(1) + " ".repeat(300_000)).getBytes(UTF_8);
    byte[] file =
        WarcFile.join(
            WarcFile.pageRecord(1),
            WarcFile.response(2, WarcFile.HTML, "", large),
            WarcFile.response(3, WarcFile.HTML, "Content-Encoding: gzip\r\n", WarcFile.gzip(large)),
            WarcFile.response(4, "image/png", "", large),
            WarcFile.pageRecord(5));
    WarcReading reading = WarcReading.of("news.warc", file, settings);
    assertEquals(List.of("1", "5"), reading.titles());
    assertEquals(2, reading.failures().size());
    assertTrue(
        reading.failures().stream().allMatch(why -> why.contains("limit of " + PAGE.length)));
  }

  private static byte[] brotliStored(byte[] bytes) {
    Bits bits = new Bits();
    bits.add(0, 1); // window of 16 bits
    bits.add(0, 1); // not the last metablock
    bits.add(0, 2); // four nibbles of length
    bits.add(bytes.length - 1, 16);
    bits.add(1, 1); // stored
    bits.align();
    byte[] end = {3}; // last and empty
    return WarcFile.join(bits.bytes(), bytes, end);
  }

  /** Bits, the lowest first. */
  private static final class Bits {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int byteSoFar;
    private int count;

    void add(int value, int width) {
      for (int i = 0; i < width; i++) {
        byteSoFar |= (value >> i & 1) << count++;
        if (count == 8) {
          align();
        }
      }
    }

    void align() {
      if (count > 0) {
        out.write(byteSoFar);
      }
      byteSoFar = 0;
      count = 0;
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }
}
