package dev.dateline.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.BlockKind;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsCorpusTest {
  private static final String HEAD = "beat: courts\nregion: KE\nstyle: wire\n\n";

  @TempDir private Path corpus;

  private void write(String name, String text) throws IOException {
    Path file = corpus.resolve("news/east").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private NewsArticle read(String text) throws IOException {
    write("11-court.txt", HEAD + text);
    return NewsCorpus.articles(corpus).get(0);
  }

  private String refusal(String text) throws IOException {
    write("11-court.txt", text);
    return assertThrows(IOException.class, () -> NewsCorpus.articles(corpus)).getMessage();
  }

  @Test
  void readsBlocksNamesKindsAndTitles() throws IOException {
    NewsArticle article =
        read(
            """
            @title {LOC Oslo} bank closes
            {TITLE {DEM Dutch} envoy} {PER Jan} left {ORG.company Ix}.
            """);
    assertEquals("Oslo bank closes\nDutch envoy Jan left Ix.\n", article.text());
    assertEquals(BlockKind.TITLE, article.blocks().get(0).kind());
    assertEquals("Dutch envoy", article.titles().get(0).of(article.text()));
    assertEquals(
        "Oslo Dutch Jan Ix",
        String.join(" ", article.names().stream().map(n -> n.span().of(article.text())).toList()));
    assertEquals(OrganizationKind.COMPANY, article.names().get(3).kind());
  }

  @Test
  void builtPlacesArePlaces() throws IOException {
    assertEquals(NameType.PLACE, read("{FAC Camp Nou} is shut.\n").names().get(0).type());
  }

  @Test
  void filesNumberedWithANineAreHeldOut() throws IOException {
    write("19-court.txt", HEAD + "Rain.\n");
    write("91-court.txt", HEAD + "Rain.\n");
    assertTrue(new NewsCorpus().read(corpus).get(0).heldOut());
    assertFalse(new NewsCorpus().read(corpus).get(1).heldOut());
  }

  @Test
  void refusesUnknownLabelsWithFileAndLine() throws IOException {
    String message = refusal(HEAD + "Rain.\n{CITY Oslo} is wet.\n");
    assertTrue(message.contains("11-court.txt:6: '{CITY' opens no known annotation"), message);
  }

  @Test
  void refusesBracesThatDoNotPair() throws IOException {
    assertTrue(refusal(HEAD + "In {LOC Oslo.\n").contains(":5: '{LOC' is not closed"));
    assertTrue(refusal(HEAD + "In Oslo}.\n").contains(":5: '}' closes nothing"));
  }

  @Test
  void refusesNamesInsideNames() throws IOException {
    assertTrue(
        refusal(HEAD + "{ORG.education University of {LOC Oslo}}\n")
            .contains("'{LOC' stands inside '{ORG.education'"));
  }

  @Test
  void refusesUnknownBlocksAndHeads() throws IOException {
    assertTrue(refusal(HEAD + "@quote Rain.\n").contains(":5: '@quote' marks no kind of block"));
    assertTrue(refusal("beat courts\n\nRain.\n").contains(":1: the head's line is no"));
    assertTrue(refusal("beat: courts\n\nRain.\n").contains("the head has no 'region'"));
  }
}
