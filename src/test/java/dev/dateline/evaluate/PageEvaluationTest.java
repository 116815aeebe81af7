package dev.dateline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageEvaluationTest {
  private static final String STORY =
      "The council voted on Monday to rebuild the old harbour wall, which a storm had broken.";

  @TempDir private Path folder;

  @Test
  void countsRunsOfFourWordsAsOftenAsTheyOccur() {
    PageScore score = PageScore.of("a b c d e. A b c d!", "a b c d\n\na b c d");
    assertEquals(1.0 / 5, score.precision(), 1e-9);
    assertEquals(1.0 / 6, score.recall(), 1e-9);
  }

  @Test
  void takesTextOfFewerThanFourWordsForOneRun() {
    assertEquals(new PageScore(1, 1, true), PageScore.of("Hello world", "Hello, world."));
    assertEquals(0, PageScore.of("Hello world", "hello world").recall());
  }

  @Test
  void leavesPagesOnWhichNothingWasFoundOutOfPrecisionAlone() throws IOException {
    write("found", "<html><h1>Wall</h1><p>" + STORY + "</p></html>");
    write("empty", "<html><h1>Wall</h1></html>");
    Files.writeString(
        folder.resolve("ground-truth.json"),
        "{\"found\": {\"articleBody\": \"%1$s\"}, \"empty\": {\"articleBody\": \"%1$s\"}}"
            .formatted(STORY));
    PageEvaluation evaluation = PageEvaluation.of(GoldPages.read(folder), ArticleReader.create());
    assertEquals(1, evaluation.precision());
    assertEquals(0.5, evaluation.recall());
    assertEquals(2.0 / 3, evaluation.f1(), 1e-9);
    assertFalse(evaluation.pages().get(folder.resolve("html/empty.html")).found());
  }

  @Test
  void namesThePageThatIsMissing() throws IOException {
    Files.writeString(folder.resolve("ground-truth.json"), "{\"gone\": {\"articleBody\": \"x\"}}");
    IOException refusal = assertThrows(IOException.class, () -> GoldPages.read(folder));
    assertTrue(refusal.getMessage().contains("gone.html.gz is missing"), refusal.getMessage());
  }

  private void write(String id, String html) throws IOException {
    Files.createDirectories(folder.resolve("html"));
    Files.writeString(folder.resolve("html").resolve(id + ".html"), html);
  }
}
