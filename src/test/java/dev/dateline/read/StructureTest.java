package dev.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StructureTest {
  private static final List<String> LINES =
      List.of(
          "",
          "",
          "https://www.example.org/news/1",
          "Harbour wall to be rebuilt",
          "By Ann Smith, Staff Reporter",
          "Ann Smith ,",
          "DOVER, England (AP) — The council voted on Monday to rebuild the old harbour wall.",
          "Doha: The council voted.",
          "The council voted on Monday to rebuild the old harbour wall, CNN reports. (AFP)",
          "Work will start in the spring\u00a0",
          "  and take about three years.",
          "Photo: Ann Smith",
          "Read more",
          "***",
          "Reuters",
          "(AFP)",
          "© 2024",
          "Tags: a, b",
          "\u200b",
          "\t- item\0",
          "😀",
          "中文新闻：北京",
          "\ufeffx");
  private static final List<String> BREAKS = List.of("\n", "\r\n", "\r", "\n\n", "\u2028", " ");

  @Test
  void keepsBlocksInOrderApartAndTrimmedWhateverTheLines() {
    Random random = new Random(20240501);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int line = random.nextInt(14); line >= 0; line--) {
        text.append(LINES.get(random.nextInt(LINES.size())));
        text.append(BREAKS.get(random.nextInt(BREAKS.size())));
      }
      assertSound(Texts.read(text.toString()), text.toString());
    }
  }

  private static void assertSound(Article article, String text) {
    assertEquals(text, article.text());
    int end = 0;
    for (Block block : article.blocks()) {
      String content = block.span().of(text);
      assertTrue(block.span().start() >= end, () -> "overlap in: " + text);
      assertFalse(Line.isSpace(content.charAt(0)), () -> "untrimmed in: " + text);
      assertFalse(Line.isSpace(content.charAt(content.length() - 1)), () -> "untrimmed: " + text);
      end = block.span().end();
    }
    assertTrue(Texts.blocks(article, BlockKind.TITLE).size() <= 1);
    assertTrue(Texts.blocks(article, BlockKind.DATELINE).size() <= 1);
  }

  @Test
  void takesAddressInTheFirstLineForTheSourceAndNoBlock() {
    Article article = Texts.read("https://www.example.org/news/1\n\n" + Texts.STORY);
    assertEquals("https://www.example.org/news/1", article.source().url());
    assertEquals(List.of(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH), Texts.kinds(article));
  }

  @Test
  void leavesPageFurnitureOutOfTheBlocks() {
    Article article = Texts.read(Texts.STORY + "\nRead more\n\n***\n\nALSO READ: Walls\n");
    assertEquals(List.of(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH), Texts.kinds(article));
  }

  @Test
  void joinsHardWrappedLines() {
    String text =
        """
        Harbour wall to be rebuilt

        By Ann Smith

        The council voted on Monday to rebuild the old harbour wall, which
        a storm had broken in two in the night before Christmas. Nobody was
        hurt, but the lower town lay under water for almost a week, and the
        fish market has not opened since then.

        Work will start in the spring and take about three years, the mayor
        told reporters who had come to see the breach. The money will come
        from the county, she said.
        """;
    Article article = Texts.read(text);
    List<String> paragraphs = Texts.blocks(article, BlockKind.PARAGRAPH);
    assertEquals(2, paragraphs.size());
    assertTrue(paragraphs.get(0).endsWith("has not opened since then."));
    assertTrue(paragraphs.get(0).contains("which\na storm"));
    assertEquals("Harbour wall to be rebuilt", article.title());
  }

  @Test
  void startsNewParagraphAfterShortWrappedLine() {
    String text =
        """
        The council voted on Monday to rebuild the old harbour wall, which
        a storm had broken in two in the night before Christmas. Nobody was
        hurt, but the lower town lay under water for almost a week, he said.
        The fish market is shut.
        Work will start in the spring and take about three years, the mayor
        told reporters who had come to see the breach.
        """;
    assertEquals(2, Texts.read(text).blocks().size());
  }

  @Test
  void keepsParagraphsOfOneLineApart() {
    assertEquals(2, Texts.read(Texts.STORY.replace("\n\n", "\n")).blocks().size());
  }

  @Test
  void hasNoBlocksForBlankText() {
    assertEquals(List.of(), Texts.read(" \n ").blocks());
    assertEquals(List.of(), Texts.read("").blocks());
  }

  @Test
  void tellsEnglishFromOtherLanguages() {
    assertEquals("en", Texts.read(Texts.STORY).language());
    assertEquals(
        "de",
        Texts.read(
                "Der Rat hat am Montag beschlossen, die alte Mauer des Hafens neu zu bauen, die ein"
                    + " Sturm zerbrochen hatte. Die Arbeit beginnt im Frühjahr. Bis dahin sollen"
                    + " die Fischer den Hafen des nächsten Dorfes benutzen.")
            .language());
    assertNull(Texts.read("Совет проголосовал в понедельник.").language());
  }
}
