package dev.dateline.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  @TempDir Path folder;

  private Article read(byte[] bytes) throws IOException {
    return ArticleReader.plainText().read(Files.write(folder.resolve("story.txt"), bytes));
  }

  private void assertRefused(byte[] bytes, String reason) {
    UnreadableArticleException refusal =
        assertThrows(UnreadableArticleException.class, () -> read(bytes));
    assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    assertEquals(folder.resolve("story.txt").toString(), refusal.input());
  }

  /** By the thread's own time, which other work on the machine does not lengthen. */
  private static Article withinCpuTime(Duration limit, Reading reading) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Article article = reading.read();
    Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    assertTrue(taken.compareTo(limit) < 0, taken + " of CPU time");
    return article;
  }

  private interface Reading {
    Article read() throws IOException;
  }

  @Test
  void refusesEmptyFile() {
    assertRefused(new byte[0], "is empty");
  }

  @Test
  void refusesBlankFile() {
    assertRefused(" \r\n\t\n\u00a0".getBytes(UTF_8), "white space");
    assertRefused("\ufeff".getBytes(UTF_8), "white space");
  }

  @Test
  void refusesKnownBinaryFormat() {
    assertRefused("%PDF-1.7 and so on".getBytes(UTF_8), "PDF document");
    assertRefused("{\\rtf1 text}".getBytes(UTF_8), "RTF document");
  }

  @Test
  void refusesUnknownBinaryData() {
    byte[] bytes = new byte[1000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    assertRefused(bytes, "binary");
    assertRefused("a\0b\0\0c\0\0\0d".getBytes(UTF_8), "binary");
  }

  @Test
  void refusesDamagedUtf8() {
    byte[] bytes = "Café, naïve, déjà vu, señor".getBytes(UTF_8);
    bytes[4] = 'x';
    assertRefused(bytes, "invalid");
  }

  @Test
  void readsWindows1252WhereUtf8DoesNotFit() throws IOException {
    String text = "The café’s “owner” said no.";
    Article article = read(text.getBytes(Charset.forName("windows-1252")));
    assertEquals(text, article.text());
    assertEquals("windows-1252", article.source().charset());
  }

  @Test
  void leavesByteOrderMarkOutOfTheText() throws IOException {
    Article article = read(("\ufeff" + Texts.STORY).getBytes(UTF_8));
    assertEquals(Texts.STORY, article.text());
    assertEquals("UTF-8", article.source().charset());
    assertEquals(Texts.STORY, read(("\ufeff" + Texts.STORY).getBytes(UTF_16LE)).text());
    assertEquals(Texts.STORY, read(("\ufeff" + Texts.STORY).getBytes(UTF_16BE)).text());
  }

  @Test
  void readsUtf16WithoutByteOrderMark() throws IOException {
    assertEquals(Texts.STORY, read(Texts.STORY.getBytes(UTF_16LE)).text());
    Article article = read(Texts.STORY.getBytes(UTF_16BE));
    assertEquals(Texts.STORY, article.text());
    assertEquals("UTF-16BE", article.source().charset());
    assertEquals(2L * Texts.STORY.length(), article.source().bytes());
  }

  @Test
  void refusesUtf16CutInTheMiddleOfACharacter() {
    byte[] bytes = ("\ufeff" + Texts.STORY + "x").getBytes(UTF_16LE);
    bytes[bytes.length - 1] = (byte) 0xD8; // half of a surrogate pair
    assertRefused(bytes, "UTF-16LE");
  }

  @Test
  void keepsCarriageReturnsAndSpansExact() throws IOException {
    String text = "Harbour wall to be rebuilt\n\n".concat(Texts.STORY).replace("\n", "\r\n");
    Article article = read(text.getBytes(UTF_8));
    assertEquals(text, article.text());
    assertEquals(List.of("Harbour wall to be rebuilt"), Texts.blocks(article, BlockKind.TITLE));
    assertEquals(2, Texts.blocks(article, BlockKind.PARAGRAPH).size());
  }

  @Test
  void keepsStrayNulBytes() throws IOException {
    String text = Texts.STORY.replace("harbour", "har\0bour");
    assertEquals(text, read(text.getBytes(UTF_8)).text());
  }

  @Test
  void refusesWindows1252WithNulBytes() {
    assertRefused(Texts.STORY.replace("harbour", "h\u00e9\0bour").getBytes(ISO_8859_1), "binary");
  }

  @Test
  void refusesTwentyMegabyteLineByDefaultAndReadsItOnRequest() throws IOException {
    byte[] bytes = "The wall broke. ".repeat(1_310_720).getBytes(UTF_8);
    assertRefused(bytes, "limit of 10485760");
    Article article =
        withinCpuTime(
            Duration.ofSeconds(10),
            () -> ArticleReader.plainText(bytes.length).read(folder.resolve("story.txt")));
    assertEquals(1, article.blocks().size());
    assertEquals(bytes.length, article.text().length());
  }

  @Test
  void readsManyShortLinesInLinearTime() throws IOException {
    String text = "The wall\n\nIt broke on Monday, he said.\n\n".repeat(50_000);
    Article article = withinCpuTime(Duration.ofSeconds(10), () -> Texts.read(text));
    assertEquals(100_000, article.blocks().size());
  }

  @Test
  void refusesFolder() {
    assertThrows(UnreadableArticleException.class, () -> ArticleReader.plainText().read(folder));
  }

  @Test
  void reportsMissingFile() {
    assertThrows(
        NoSuchFileException.class,
        () -> ArticleReader.plainText().read(folder.resolve("missing.txt")));
  }

  @Test
  void rejectsImpossibleLimit() {
    assertThrows(IllegalArgumentException.class, () -> ArticleReader.plainText(0));
  }
}
