package dev.dateline.read;

import static dev.dateline.article.BlockKind.BYLINE;
import static dev.dateline.article.BlockKind.DECK;
import static dev.dateline.article.BlockKind.PARAGRAPH;
import static dev.dateline.article.BlockKind.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.dateline.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleAndDeckTest {
  @Test
  void takesShortFirstLineForTitle() {
    Article article = Texts.read("Harbour wall to be rebuilt\n\n" + Texts.STORY);
    assertEquals("Harbour wall to be rebuilt", article.title());
    assertEquals(List.of(TITLE, PARAGRAPH, PARAGRAPH), Texts.kinds(article));
  }

  @Test
  void findsTitleWithoutBlankLines() {
    Article article =
        Texts.read("Harbour wall to be rebuilt\n" + Texts.STORY.replace("\n\n", "\n"));
    assertEquals(List.of(TITLE, PARAGRAPH, PARAGRAPH), Texts.kinds(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will the harbour wall be rebuilt?",
        "Harbour wall 'unsafe'",
        "Storm hits the U.S.",
        "Crisis - Mayor Announces New Plan For Harbour"
      })
  void takesQuestionsQuotesAndInitialismsForTitles(String title) {
    assertEquals(title, Texts.read(title + "\n\n" + Texts.STORY).title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour wall will be rebuilt.",
        "The mayor said,",
        "and so it went on",
        "1. Harbour wall",
        "DOVER, March 3 (Reuters) - The harbour wall that broke will soon be rebuilt by the town"
      })
  void takesRunningTextForNoTitle(String line) {
    assertNull(Texts.read(line + "\n\n" + Texts.STORY).title());
  }

  @Test
  void takesTitleAfterByline() {
    Article article = Texts.read("By Ann Smith\n\nHarbour wall to be rebuilt\n\n" + Texts.STORY);
    assertEquals("Harbour wall to be rebuilt", article.title());
  }

  @Test
  void takesSentenceBetweenTitleAndBylineForDeck() {
    Article article =
        Texts.read(
            "Harbour wall to be rebuilt\n\nThe town has waited ten years for the money.\n\n"
                + "Ann Smith ,\n\n"
                + Texts.STORY);
    assertEquals(List.of(TITLE, DECK, BYLINE, PARAGRAPH, PARAGRAPH), Texts.kinds(article));
  }

  @Test
  void takesUnpunctuatedLineUnderTitleForDeck() {
    Article article =
        Texts.read(
            "Harbour wall to be rebuilt\n\nTown has waited ten years for money\n\n" + Texts.STORY);
    assertEquals(List.of("Town has waited ten years for money"), Texts.blocks(article, DECK));
  }

  @Test
  void keepsFirstParagraphUnderTitleAsParagraph() {
    Article article =
        Texts.read("Harbour wall to be rebuilt\n\nWork starts soon, he said.\n\n" + Texts.STORY);
    assertEquals(List.of(TITLE, PARAGRAPH, PARAGRAPH, PARAGRAPH), Texts.kinds(article));
  }
}
