package dev.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnglishSegmenterTest {
  private static Article article(String text, Block... blocks) {
    return Article.builder(Source.ofString(), text).language("en").blocks(List.of(blocks)).build();
  }

  private static List<Sentence> segment(String text) {
    Block block = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()));
    return Segmenter.english().segment(article(text, block));
  }

  private static List<String> sentences(String text) {
    return segment(text).stream().map(sentence -> sentence.span().of(text)).toList();
  }

  @Test
  void partsSentences() {
    assertEquals(
        List.of("The bank closed on Monday.", "Nobody was hurt."),
        sentences("The bank closed on Monday. Nobody was hurt."));
  }

  @Test
  void keepsSentencesWholeAfterTitlesInitialsAndStates() {
    List<String> whole =
        List.of(
            "Police said Gen. Musa and Mr. J. Doe met Sen. Adams in Fresno, Calif. Tuesday night.",
            "The order came from U.S. District Judge Ann Lee.");
    for (String sentence : whole) {
      assertEquals(List.of(sentence), sentences(sentence));
    }
  }

  @Test
  void partsAfterAnAbbreviationWhereACommonOpenerFollows() {
    assertEquals(2, sentences("They flew to the U.S. The trip took a day.").size());
  }

  @Test
  void partsAtBlankLinesInsideABlock() {
    assertEquals(
        List.of("Storm hits coast", "Thousands left their homes"),
        sentences("Storm hits coast\n\nThousands left their homes"));
  }

  @Test
  void neverCrossesBlocks() {
    String text = "Storm hits\ncoast of Kenya";
    List<Sentence> sentences =
        Segmenter.english()
            .segment(
                article(
                    text,
                    new Block(BlockKind.TITLE, new Span(0, 10)),
                    new Block(BlockKind.PARAGRAPH, new Span(11, text.length()))));
    assertEquals(2, sentences.size());
    assertEquals("coast of Kenya", sentences.get(1).span().of(text));
  }

  @Test
  void findsNothingWithoutBlocks() {
    assertEquals(List.of(), Segmenter.english().segment(article("Storm hits coast.")));
  }

  @Test
  void cutsSentencesThatAreTooLong() {
    List<Sentence> sentences = segment("Ann, Bob, Carl; ".repeat(1_000));
    assertTrue(sentences.size() > 10);
    for (Sentence sentence : sentences) {
      assertTrue(sentence.span().length() <= EnglishSegmenter.LONGEST_SENTENCE);
    }
  }

  @Test
  void takesTimeLinearInOneLongLine() {
    String words = "word. ".repeat(100_000);
    String dots = "a.b.".repeat(100_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> segment(words));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> segment(dots));
  }

  @Test
  void isTheSameFromManyThreads() {
    String text = "Mr. Otieno left. He will be back on Friday. ".repeat(20);
    List<String> expected = sentences(text);
    assertTrue(IntStream.range(0, 64).parallel().allMatch(i -> sentences(text).equals(expected)));
  }
}
