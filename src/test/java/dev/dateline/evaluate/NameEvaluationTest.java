package dev.dateline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Span;
import dev.dateline.evaluate.GoldNames.TypedSpan;
import dev.dateline.names.Mention;
import dev.dateline.names.NameFinder;
import dev.dateline.names.NameType;
import dev.dateline.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameEvaluationTest {
  @TempDir private Path folder;

  private GoldNames gold(String json) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("text/a.txt"), "Ann Lee of Oslo met German staff");
    Files.writeString(folder.resolve("gold.json"), json);
    return GoldNames.read(folder);
  }

  private static Set<TypedSpan> found(Mention... mentions) {
    NameFinder nameFinder = (article, sentences) -> List.of(mentions);
    return FoundNames.in(ArticleReader.plainText().read("Ann Lee of Oslo met staff"), nameFinder);
  }

  @Test
  void countsANameOnlyIfSpanAndTypeAreRight() throws IOException {
    GoldNames gold = gold("{\"a.txt\": [[0, 7, \"PER\"], [11, 15, \"LOC\"]]}");
    NameEvaluation evaluation =
        NameEvaluation.of(
            gold,
            text ->
                found(
                    new Mention(new Span(0, 3), NameType.PERSON, 1),
                    new Mention(new Span(11, 15), NameType.PLACE, 1),
                    new Mention(new Span(20, 26), NameType.DEMONYM, 1)));
    assertEquals(new Scores(0, 1, 1), evaluation.of(NameType.PERSON));
    assertEquals(new Scores(1, 0, 0), evaluation.of(NameType.PLACE));
    assertEquals(new Scores(1, 1, 1), evaluation.overall());
  }

  @Test
  void refusesGoldNamesOutsideTheTextWithTheFile() throws IOException {
    IOException refusal =
        assertThrows(IOException.class, () -> gold("{\"a.txt\": [[0, 99, \"PER\"]]}"));
    assertTrue(refusal.getMessage().contains("a.txt"), refusal.getMessage());
  }

  @Test
  void namesTheMissingGoldFile() {
    IOException refusal = assertThrows(IOException.class, () -> GoldNames.read(folder));
    assertTrue(refusal.getMessage().contains("gold.json is missing"));
  }

  @Test
  void theIntervalIsOnePointWhereAllDocumentsAreAlike() {
    Interval interval = Interval.ofF1(Collections.nCopies(5, new Scores(1, 1, 1)));
    assertEquals(0.5, interval.low(), 1e-9);
    assertEquals(0.5, interval.high(), 1e-9);
  }
}
