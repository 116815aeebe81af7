package dev.dateline.read.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.read.content.ReadLimits;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DamagedWarcTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  /** Pages 1 and 3 are read, what is between them costs one line that gives the reason. */
  private static void assertCostsItselfAlone(byte[] file, long offset, String reason)
      throws IOException {
    WarcReading reading = WarcReading.of(file);
    assertEquals(List.of("1", "3"), reading.titles());
    assertEquals(1, reading.failures().size(), reading.failures().toString());
    String failure = reading.failures().get(0);
    assertTrue(failure.startsWith("news.warc#" + offset + ": "), failure);
    assertTrue(failure.contains(reason), failure);
  }

  private static void assertDamagedRecord(byte[] record, String reason) throws IOException {
    List<byte[]> records = List.of(WarcFile.pageRecord(1), record, WarcFile.pageRecord(3));
    assertCostsItselfAlone(WarcFile.plain(records), records.get(0).length, reason);
    int packed = WarcFile.gzip(records.get(0)).length;
    assertCostsItselfAlone(WarcFile.packed(records), packed, reason);
  }

  private static byte[] replaced(byte[] record, String what, String with) {
    String text = new String(record, UTF_8);
    String changed = text.replaceFirst(what, with);
    assertNotEquals(text, changed);
    return changed.getBytes(UTF_8);
  }

  @Test
  void falseLengths() throws IOException {
    byte[] page = WarcFile.pageRecord(2);
    for (String length :
        List.of("3", "700", "2000", "99999999", "999999999999999", "100000000000000000")) {
      assertDamagedRecord(
          replaced(page, "Content-Length: \\d+", "Content-Length: " + length), "says it has");
    }
    for (String length : List.of("-5", "ten", "", "99999999999999999999999")) {
      assertDamagedRecord(
          replaced(page, "Content-Length: \\d+", "Content-Length: " + length), "how long it is");
    }
  }

  @Test
  void falseLengthsOfRecordsThatArePassedOver() throws IOException {
    byte[] block = "GET / HTTP/1.0\r\n\r\n".getBytes(UTF_8);
    assertDamagedRecord(WarcFile.record("request", "", block, 1234), "says it has");
  }

  @Test
  void headersThatAreNone() throws IOException {
    byte[] page = WarcFile.pageRecord(2);
    assertDamagedRecord(replaced(page, "WARC/1.0", "WARC/x.y"), "headers that are none");
    assertDamagedRecord(replaced(page, "WARC-Date", "no colon\r\nWARC-Date"), "headers");
    assertDamagedRecord(
        replaced(page, "WARC-Date", "X: " + "x".repeat(200_000) + "\r\nWARC-Date"), "headers");
  }

  @Test
  void garbageBetweenRecords() throws IOException {
    assertDamagedRecord("garbage\0\1\2 <p>\nWARC/1.0 is a format\n".getBytes(UTF_8), "damaged");
    assertDamagedRecord(
        WarcFile.join(new byte[300_000], "\n".getBytes(UTF_8)), "300001 bytes that are no");
    assertDamagedRecord("W\n".getBytes(UTF_8), "damaged");
  }

  @Test
  void responsesThatAreNone() throws IOException {
    String headers = "Content-Type: application/http\r\n";
    assertDamagedRecord(
        WarcFile.record("response", headers, "no HTTP".getBytes(UTF_8)), "no HTTP response");
    assertDamagedRecord(WarcFile.record("response", headers, new byte[0]), "no HTTP response");
  }

  @Test
  void pagesCutShort() throws IOException {
    byte[] body = WarcFile.gzip(WarcFile.page(2).getBytes(UTF_8));
    byte[] half = Arrays.copyOf(body, body.length / 2);
    String packed = "Content-Encoding: gzip\r\n";
    assertDamagedRecord(WarcFile.response(2, WarcFile.HTML, packed, half), "cut short");
    byte[] chunk = "fff\r\n<p>One".getBytes(UTF_8);
    String chunked = "Transfer-Encoding: chunked\r\n";
    assertDamagedRecord(WarcFile.response(2, WarcFile.HTML, chunked, chunk), "cut short");
    for (String encoding : List.of("deflate", "br")) {
      String header = "Content-Encoding: " + encoding + "\r\n";
      byte[] noise = new byte[5000];
      new Random(1).nextBytes(noise);
      assertDamagedRecord(WarcFile.response(2, WarcFile.HTML, header, noise), "unpacked");
      assertDamagedRecord(
          WarcFile.response(2, WarcFile.HTML, header, new byte[] {1, 2}), "fetch the page again");
    }
    body[body.length / 2] ^= 0x55;
    assertDamagedRecord(WarcFile.response(2, WarcFile.HTML, packed, body), "fetch the page again");
  }

  @Test
  void pagesThatUnpackToTooMuch() throws IOException {
    byte[] bomb = WarcFile.gzip(new byte[20 << 20]);
    String twice = "Content-Encoding: gzip, gzip\r\n";
    assertDamagedRecord(
        WarcFile.response(2, WarcFile.HTML, twice, WarcFile.gzip(bomb)), "limit of 10485760");
    String often = "Content-Encoding: gzip, gzip, gzip, gzip\r\n";
    assertDamagedRecord(WarcFile.response(2, WarcFile.HTML, often, bomb), "packed 4 times");
  }

  @Test
  void damagedGzipMembers() throws IOException {
    byte[] first = WarcFile.gzip(WarcFile.pageRecord(1));
    byte[] second = WarcFile.gzip(WarcFile.pageRecord(2));
    byte[] third = WarcFile.gzip(WarcFile.pageRecord(3));
    for (int i = 0; i < second.length; i++) {
      byte[] damaged = second.clone();
      damaged[i] ^= (byte) 0xFF;
      WarcReading reading = WarcReading.of(WarcFile.join(first, damaged, third));
      List<String> titles = new ArrayList<>(reading.titles());
      // Some bytes of the header of gzip mean nothing, and some damage comes after the page.
      boolean isRead = titles.remove("2");
      assertEquals(List.of("1", "3"), titles, "byte " + i);
      int failures = reading.failures().size();
      assertTrue(failures == 1 || (isRead && failures == 0), failures + " at byte " + i);
    }
    for (int cut : List.of(1, 5, 50, second.length - 30, second.length - 1)) {
      byte[] file = WarcFile.join(first, WarcFile.first(second, cut), third);
      assertCostsItselfAlone(file, first.length, "gzip member");
    }
    assertCostsItselfAlone(
        WarcFile.join(first, "garbage".getBytes(UTF_8), third), first.length, "gzip member");
  }

  @Test
  void filesCutShort() throws IOException {
    for (byte[] file :
        List.of(
            WarcFile.plain(WarcFile.pageRecords(2)), WarcFile.packed(WarcFile.pageRecords(2)))) {
      int cuts = 0;
      for (int length = file.length / 2 + 30; length < file.length - 30; length += 13) {
        WarcReading reading = WarcReading.of(WarcFile.first(file, length));
        assertEquals(List.of("1"), reading.titles());
        assertEquals(1, reading.failures().size(), "cut at " + length);
        cuts++;
      }
      assertTrue(cuts > 10, cuts + " cuts");
    }
  }

  @Test
  void membersThatUnpackToTooMuch() throws IOException {
    byte[] zeros = WarcFile.gzip(new byte[120 << 20]);
    byte[] file = WarcFile.join(WarcFile.gzip(WarcFile.pageRecord(1)), zeros);
    WarcReading reading = WarcReading.of(file);
    assertEquals(List.of("1"), reading.titles());
    String failure = reading.failures().get(reading.failures().size() - 1);
    assertTrue(failure.contains("more than 250 times its size"), failure);
  }

  @Test
  void aMemberThatUnpacksForEver() {
    byte[] start =
        "WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 999999999999999\r\n\r\n".getBytes(UTF_8);
    for (byte[] first : List.of(new byte[0], start)) {
      InputStream endless = endlessGzip(WarcFile.gzip(WarcFile.pageRecord(1)), first);
      WarcReading reading =
          assertTimeoutPreemptively(
              SOON, () -> WarcReading.of("news.warc.gz", endless, ReadSettings.DEFAULT));
      assertEquals(List.of("1"), reading.titles());
      assertEquals(1, reading.failures().size(), reading.failures().toString());
      String failure = reading.failures().get(0);
      assertTrue(failure.startsWith("news.warc.gz: unpacks to more than 250 times"), failure);
    }
  }

  @Test
  void unpacksAsFarAsTheLimitSays() throws IOException {
    byte[] zeros = WarcFile.gzip(new byte[120 << 20]);
    byte[] file =
        WarcFile.join(
            WarcFile.gzip(WarcFile.pageRecord(1)), zeros, WarcFile.gzip(WarcFile.pageRecord(2)));
    ReadSettings settings = ReadSettings.DEFAULT.withLimits(ReadLimits.DEFAULT.withExpansion(2000));
    assertEquals(List.of("1", "2"), WarcReading.of("a.warc.gz", file, settings).titles());
  }

  @Test
  void countsWhatWebArchivesInArchivesUnpackTo() throws IOException {
    byte[] bomb = WarcFile.gzip(new byte[40 << 20]);
    byte[] file = WarcFile.join(WarcFile.gzip(WarcFile.pageRecord(1)), bomb);
    WarcReading reading =
        WarcReading.of("a.zip", zip(file, file, file, file), ReadSettings.DEFAULT);
    String failure = reading.failures().get(reading.failures().size() - 1);
    assertTrue(failure.contains("unpacks to more than 250 times its size"), failure);
    assertEquals(3, reading.titles().size());
  }

  /** A gzip member that starts with {@code first} and goes on with zeros, after other bytes. */
  private static InputStream endlessGzip(byte[] before, byte[] first) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    byte[] start = flushed(deflater, first);
    byte[] zeros = flushed(deflater, new byte[1 << 22]);
    deflater.end();
    byte[] header = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0};
    ByteArrayInputStream opening = new ByteArrayInputStream(WarcFile.join(before, header, start));
    return new InputStream() {
      private long at;

      @Override
      public int read() {
        int next = opening.read();
        return next >= 0 ? next : zeros[(int) (at++ % zeros.length)] & 0xFF;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        int opened = opening.read(into, offset, length);
        if (opened > 0) {
          return opened;
        }
        int from = (int) (at % zeros.length);
        int read = Math.min(length, zeros.length - from);
        System.arraycopy(zeros, from, into, offset, read);
        at += read;
        return read;
      }
    };
  }

  /** Whole blocks of deflate that can follow each other. */
  private static byte[] flushed(Deflater deflater, byte[] bytes) {
    byte[] packed = new byte[bytes.length / 8 + 1000];
    deflater.setInput(bytes);
    return Arrays.copyOf(packed, deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH));
  }

  private static byte[] zip(byte[]... members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (byte[] member : members) {
        zip.putNextEntry(new ZipEntry(out.size() + ".warc.gz"));
        zip.write(member);
      }
    }
    return out.toByteArray();
  }

  @Test
  void manyPagesThatUnpackToALot() throws IOException {
    byte[] blank = WarcFile.gzip(new byte[10_000_000]);
    byte[] page = WarcFile.response(2, WarcFile.HTML, "Content-Encoding: gzip\r\n", blank);
    List<byte[]> records = new ArrayList<>(Collections.nCopies(40, page));
    WarcReading reading = WarcReading.of(WarcFile.plain(records));
    assertTrue(reading.failures().size() < 30, reading.failures().toString());
    String failure = reading.failures().get(reading.failures().size() - 1);
    assertTrue(failure.startsWith("news.warc: unpacks to more than 250 times"), failure);
  }

  @Test
  void manyFalseLengthsTakeLinearTime() {
    String record = "WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 9000000\r\n\r\n";
    byte[] file = record.repeat(100_000).getBytes(UTF_8);
    byte[] packed = WarcFile.packed(Collections.nCopies(20_000, record.getBytes(UTF_8)));
    assertTimeoutPreemptively(SOON, () -> WarcReading.of(file));
    assertTimeoutPreemptively(SOON, () -> WarcReading.of(packed));
  }

  @Test
  void whatLooksLikeManyStartsTakesLinearTime() {
    byte[] file = "WARC/1.0\r\n".repeat(200_000).getBytes(UTF_8);
    byte[] lines = ("WARC/1.0\r\n" + "a: b\r\n".repeat(20)).repeat(20_000).getBytes(UTF_8);
    byte[] magic = new byte[2_000_000];
    for (int i = 0; i < magic.length; i++) {
      magic[i] = i % 4 < 3 ? GzipMember.MAGIC[i % 4] : 8;
    }
    byte[] packed = WarcFile.join(WarcFile.gzip(WarcFile.pageRecord(1)), magic);
    for (byte[] hostile : List.of(file, lines, packed)) {
      assertTimeoutPreemptively(SOON, () -> WarcReading.of(hostile));
    }
  }

  @Test
  void noiseNeitherCrashesNorHangs() {
    Random random = new Random(7);
    List<byte[]> records = WarcFile.pageRecords(4);
    for (byte[] file : List.of(WarcFile.plain(records), WarcFile.packed(records))) {
      for (int run = 0; run < 150; run++) {
        byte[] noisy = file.clone();
        for (int i = 0; i < 1 + run % 20; i++) {
          noisy[6 + random.nextInt(noisy.length - 6)] = (byte) random.nextInt();
        }
        assertTimeoutPreemptively(SOON, () -> WarcReading.of(noisy));
      }
    }
  }
}
