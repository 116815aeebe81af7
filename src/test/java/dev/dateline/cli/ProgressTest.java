package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a run is seen while it goes on. */
class ProgressTest {
  private static final Map<String, String> PLAIN = Map.of("NO_COLOR", "1");

  @TempDir private Path folder;

  @BeforeEach
  void writeStories() throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "story " + i + "\nKofi met Wei");
    }
    Files.writeString(folder.resolve("bad.txt"), " ");
  }

  private static boolean hasBar(ProgramRun run) {
    return run.err().contains("\rarticles ");
  }

  @Test
  void showsABarOnATerminalAndNoneInAPipe() {
    ProgramRun watched = ProgramRun.watched(PLAIN, "extract", folder.toString());
    assertTrue(hasBar(watched), watched.err());
    ProgramRun piped = ProgramRun.of("extract", folder.toString());
    assertFalse(piped.err().contains("\r"), piped.err());
    assertEquals(piped.out(), watched.out());
  }

  @Test
  void showsABarOrNoneWhereAskedTo() {
    assertFalse(hasBar(ProgramRun.watched(PLAIN, "extract", folder.toString(), "--no-progress")));
    assertTrue(hasBar(ProgramRun.of("extract", folder.toString(), "--progress")));
    assertEquals(
        2, ProgramRun.of("extract", folder.toString(), "--progress", "--no-progress").code());
  }

  @Test
  void colorsTheBarOnlyOnTerminalsThatWantIt() {
    for (Map<String, String> environment : List.of(PLAIN, Map.of("TERM", "dumb"))) {
      ProgramRun run = ProgramRun.watched(environment, "extract", folder.toString());
      assertFalse(run.err().contains("\u001b"), run.err());
    }
  }

  @Test
  void keepsMessagesOnLinesOfTheirOwnAndLeavesNoBarBehind() {
    ProgramRun run = ProgramRun.watched(PLAIN, "extract", folder.toString());
    for (String line : Stream.of(run.err().split("\n", -1)).map(ProgressTest::seen).toList()) {
      assertTrue(line.isBlank() || line.startsWith("dateline: "), line);
    }
  }

  /** What stands on a line in the end, where each return writes over what stood there. */
  private static String seen(String line) {
    StringBuilder seen = new StringBuilder();
    for (String over : line.split("\r", -1)) {
      seen.replace(0, Math.min(over.length(), seen.length()), over);
    }
    return seen.toString().stripTrailing();
  }

  @Test
  void saysHowFarItIsOnceTheTotalIsKnown() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Terminal.of(true, "24 90", PLAIN);
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            terminal);
    try (Progress progress = Progress.shown(streams, 10)) {
      progress.total(40);
      progress.step();
      progress.step();
    }
    String shown = err.toString(StandardCharsets.UTF_8);
    assertTrue(shown.contains("30%") && shown.contains("12/40"), shown);
  }

  private static OptionalLong count(List<String> paths, ReadSettings settings) {
    return InputCount.count(paths, Collections.emptyIterator(), settings);
  }

  @Test
  void knowsTheTotalWhereEveryFileIsOneArticle() throws IOException {
    List<String> paths = List.of(folder.toString(), folder.resolve("no-such.txt").toString());
    assertEquals(OptionalLong.of(42), count(paths, ReadSettings.DEFAULT));
    Files.writeString(folder.resolve("page.html.gz"), "");
    assertEquals(OptionalLong.of(43), count(paths, ReadSettings.DEFAULT));
    ReadSettings rows = ReadSettings.DEFAULT.withFormat(InputFormat.CSV);
    assertEquals(OptionalLong.empty(), count(paths, rows));
    Files.writeString(folder.resolve("news.zip"), "");
    assertEquals(OptionalLong.empty(), count(paths, ReadSettings.DEFAULT));
    assertEquals(OptionalLong.empty(), count(List.of("-"), ReadSettings.DEFAULT));
  }
}
