package dev.dateline.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindTrainingTest {
  @TempDir private Path folder;

  private Path corpus(String number, String paragraph) throws IOException {
    Path file = folder.resolve("news/x/" + number + "-a.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "beat: sport\nregion: NO\nstyle: wire\n\n" + paragraph.repeat(10));
    return folder;
  }

  @Test
  void learnsTheWordsBesideANameFromArticlesNotHeldOut() throws IOException {
    corpus("11", "shares of {ORG.company Zarnik} fell.\n\ncoach of {ORG.sports Quilmor} left.\n\n");
    corpus("19", "mufti of {ORG.religious Yxley} spoke.\n\n");
    Path table = folder.resolve("kinds.tsv");
    int rows = KindTraining.train(folder, 1, table);
    String text = Files.readString(table);
    assertTrue(text.contains("\nb1:shares\t"), text);
    assertTrue(text.contains("\nb1:coach\t"), text);
    assertFalse(text.contains("mufti"), text);
    assertEquals(rows, text.lines().filter(line -> !line.startsWith("#")).count());
  }

  @Test
  void writesTheSameTableAgain() throws IOException {
    corpus("11", "shares of {ORG.company Zarnik} fell.\n\ncoach of {ORG.sports Quilmor} left.\n\n");
    Path first = folder.resolve("first.tsv");
    Path second = folder.resolve("second.tsv");
    KindTraining.train(folder, 1, first);
    KindTraining.train(folder, 1, second);
    assertEquals(Files.readString(first), Files.readString(second));
  }
}
