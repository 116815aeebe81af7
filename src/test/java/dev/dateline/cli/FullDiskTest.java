package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.batch.RecordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs whose output cannot be written, by a device that is always full and folders that are not.
 */
class FullDiskTest {
  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder;
  private Path stories;
  private Path out;

  @BeforeEach
  void nameFiles() throws IOException {
    stories = Files.createDirectory(folder.resolve("stories"));
    out = folder.resolve("out.jsonl");
  }

  private ProgramRun extract(int articles, Path file) throws IOException {
    for (int i = 0; i < articles; i++) {
      Files.writeString(stories.resolve(i + ".txt"), "story " + i + "\nKofi met Wei");
    }
    String[] args = {
      "extract", stories.toString(), "-o", file.toString(), "--on-exists", "replace"
    };
    return ProgramRun.of(args);
  }

  private static void assertSaysAlone(String message, ProgramRun run) {
    assertEquals("dateline: " + message + "\n", run.err());
    assertEquals(1, run.code());
  }

  @ParameterizedTest
  @CsvSource({"1, .jsonl", "100, .jsonl", "1, .gz", "100, .gz", "1, .zst", "100, .zst"})
  void endsWithOneMessageWhenTheDiskIsFull(int articles, String ending) throws IOException {
    assumeTrue(Files.exists(FULL));
    Path file = folder.resolve("records" + ending);
    Files.createSymbolicLink(RecordFile.part(file), FULL);
    assertSaysAlone(
        file + ": takes no more (No space left on device); make room and go on with --resume",
        extract(articles, file));
    assertFalse(Files.exists(file));
  }

  @Test
  void doesNotBeginWhereThereIsNoRoomForAReport() throws IOException {
    assumeTrue(Files.exists(FULL));
    Files.createSymbolicLink(RecordFile.report(out), FULL);
    assertSaysAlone(
        out
            + ": cannot be written (No space left on device); check that its folder may be written"
            + " to and has room, or write elsewhere",
        extract(1, out));
  }

  @Test
  void doesNotBeginWhereThereIsNoFolderToWriteTo() throws IOException {
    Path missing = folder.resolve("none").resolve("out.jsonl");
    assertSaysAlone(
        missing
            + ": cannot be written (its folder does not exist); make the folder or write elsewhere",
        extract(1, missing));
  }

  @Test
  void doesNotBeginInAFolderInWhichNoFileCanBeMade() throws IOException {
    Path file = Path.of("/proc/out.jsonl");
    assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    assertSaysAlone(
        file
            + ": cannot be written (no file can be made in its folder); check that its folder may"
            + " be written to and has room, or write elsewhere",
        extract(1, file));
  }

  @Test
  void doesNotBeginWhereAFileStandsForTheFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "").resolve("out.jsonl");
    assertSaysAlone(
        file
            + ": cannot be written (its folder is a file); check that its folder may be written to"
            + " and has room, or write elsewhere",
        extract(1, file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "/"})
  void takesNoFolderForAFile(String name) throws IOException {
    for (String[] args :
        new String[][] {
          {"extract", stories.toString(), "-o", name},
          {"extract", stories.toString(), "-o", name, "--resume"},
          {"extract", stories.toString(), "-o", name, "--shard-size", "9"}
        }) {
      ProgramRun run = ProgramRun.of(args);
      assertEquals(2, run.code(), run.err());
      assertEquals(
          "dateline: '"
              + name
              + "' is a folder; name a file, such as records.jsonl in it, with --output; see"
              + " dateline extract --help\n",
          run.err());
    }
  }

  @Test
  void doesNotBeginInAFolderThatMayNotBeWrittenTo() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked));
    Path file = locked.resolve("out.jsonl");
    assertSaysAlone(
        file
            + ": cannot be written (permission is denied); check that its folder may be written to"
            + " and has room, or write elsewhere",
        extract(1, file));
  }

  @Test
  void canBeGoneOnWithWhenTheFileCannotGetItsName() throws IOException {
    String[] args = {"extract", stories.toString(), "-o", out.toString(), "--shard-size", "9"};
    extract(1, folder.resolve("other.jsonl"));
    Path shard = folder.resolve("out-00001.jsonl");
    Files.createDirectories(shard.resolve("in the way"));
    assertEquals(1, ProgramRun.of(args).code());
    assertEquals(true, RecordFile.isBegun(out));
    Files.delete(shard.resolve("in the way"));
    Files.delete(shard);
    String[] again = {
      "extract", stories.toString(), "-o", out.toString(), "--shard-size", "9", "--resume"
    };
    assertEquals(0, ProgramRun.of(again).code());
    assertEquals(Files.readString(folder.resolve("other.jsonl")), Files.readString(shard));
  }
}
