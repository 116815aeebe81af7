package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.HandmadeStages;
import dev.dateline.RecordValidator;
import dev.dateline.read.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of each bad input, and that the good one after it is still done. */
class BadInputTest {
  private static final String STORY = "Kofi met Wei";

  @TempDir Path folder;
  private Path good;

  @BeforeEach
  void writeGoodInput() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), STORY);
  }

  private static ProgramRun extract(Path... inputs) {
    List<String> args = new ArrayList<>(List.of("extract"));
    Stream.of(inputs).map(Path::toString).forEach(args::add);
    return ProgramRun.with(
        engine -> HandmadeStages.dateline(ArticleReader.plainText()),
        "",
        false,
        new ByteArrayOutputStream(),
        args.toArray(String[]::new));
  }

  private Path file(byte... bytes) throws IOException {
    return Files.write(folder.resolve("input.txt"), bytes);
  }

  private void assertRefused(Path input) {
    ProgramRun run = extract(input, good);
    assertEquals(3, run.code(), run.err());
    assertEquals(1, run.records().size());
    List<String> messages = run.err().lines().toList();
    assertEquals(3, messages.size(), run.err());
    assertTrue(messages.get(0).startsWith("dateline: " + input + ": "), messages.get(0));
  }

  private void assertRead(Path input) {
    ProgramRun run = extract(input, good);
    assertTrue(run.err().contains("2 articles: 2 done, 0 failed;"), run.err());
    assertEquals(0, run.code());
    assertEquals(2, run.records().size());
    for (String record : run.records()) {
      assertEquals(List.of(), RecordValidator.errors(record));
    }
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertRefused(file());
  }

  @Test
  void refusesAFolderWithoutArticles() throws IOException {
    assertRefused(Files.createDirectory(folder.resolve("empty")));
  }

  @Test
  void refusesAMissingPath() {
    assertRefused(folder.resolve("missing.txt"));
  }

  @Test
  void refusesAFileThatIsNoText() throws IOException {
    assertRefused(file("\u0089PNG\r\n\u001a\n\0\0\0\r".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void goesRoundNoDirectoryLoop() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("loop"), folder);
    ProgramRun run = extract(folder);
    assertEquals(1, run.records().size());
    assertEquals(3, run.code());
    assertTrue(run.err().contains("loop: is a link back to a folder"), run.err());
  }

  @Test
  void readsAFileWithAByteOrderMark() throws IOException {
    assertRead(file(("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_8)));
    assertRead(file(("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_16LE)));
    assertRead(file(("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_16BE)));
  }

  @Test
  void readsWindowsLineEnds() throws IOException {
    assertRead(file("Title\r\n\r\nKofi met Wei.\r\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void givesARecordOrAReasonForDamagedText() throws IOException {
    byte[] invalid = {'K', 'o', 'f', 'i', ' ', (byte) 0xC3, (byte) 0x28, ' ', (byte) 0xFF, '.'};
    byte[] nul = {'K', 'o', 'f', 'i', 0, 'm', 'e', 't', 0, 'W', 'e', 'i'};
    for (byte[] bytes : List.of(invalid, nul)) {
      ProgramRun run = extract(file(bytes), good);
      long reasons = run.err().lines().filter(line -> line.contains("input.txt: ")).count();
      assertEquals(2, run.records().size() + reasons, run.err());
      assertEquals(reasons == 0 ? 0 : 3, run.code());
    }
  }

  @Test
  void givesARecordOrAReasonForALineOfTwentyMegabytes() throws IOException {
    ProgramRun run =
        extract(file("word ".repeat(4_000_000).getBytes(StandardCharsets.UTF_8)), good);
    long reasons = run.err().lines().filter(line -> line.contains("input.txt: ")).count();
    assertEquals(2, run.records().size() + reasons, run.err());
  }
}
