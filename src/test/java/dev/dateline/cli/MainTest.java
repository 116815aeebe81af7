package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.write.RecordSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void printsTheSchema() {
    ProgramRun run = ProgramRun.of("schema");
    assertEquals(0, run.code());
    assertEquals(RecordSchema.json(), run.out());
  }

  @Test
  void printsHelpAndVersionOnStandardOutput() {
    for (String option : List.of("--help", "--version")) {
      ProgramRun run = ProgramRun.of(option);
      assertEquals(0, run.code());
      assertTrue(run.out().contains("dateline"), run.out());
      assertEquals("", run.err());
    }
  }

  @Test
  void describesACommandByTheWordHelpToo() {
    assertEquals(ProgramRun.of("--help").out(), ProgramRun.of("help").out());
    ProgramRun run = ProgramRun.of("help", "extract");
    assertEquals(0, run.code());
    assertEquals(ProgramRun.of("extract", "--help").out(), run.out());
  }

  @Test
  void failsWithTheReasonWhenAModelIsDamaged() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.of(false, "", Map.of()),
            Terminal.of(false, "", Map.of()));
    DatelineLoader damaged =
        engine -> {
          throw new IOException("model.bin is damaged; build Dateline again");
        };
    assertEquals(1, Main.run(streams, damaged, List.of("extract", "story.txt")));
    assertEquals(
        "dateline: model.bin is damaged; build Dateline again",
        err.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void saysWhatAFolderGivenAsACorpusShouldHold() {
    ProgramRun run = ProgramRun.of("evaluate", "records", "no-such-folder");
    assertEquals(1, run.code());
    assertEquals(
        "dateline: no-such-folder does not exist; name a corpus in the format of src/corpus, with"
            + " the folders news and records",
        run.err().strip());
    ProgramRun other = ProgramRun.of("evaluate", "records", "seeds");
    assertTrue(other.err().startsWith("dateline: seeds holds no folder news; name"), other.err());
  }

  @Test
  void namesAFileThatIsMissingAndSaysSo() {
    ProgramRun run = ProgramRun.of("evaluate", "places", "no-such-file");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("does not exist; check the path"), run.err());
  }

  @Test
  void listsTheExitCodesInItsHelp() {
    assertTrue(ProgramRun.of("--help").out().matches("(?s).*3 +done, but some inputs failed.*"));
  }

  @Test
  void takesTheWidthFromColumnsThenFromTheTerminal() {
    assertEquals(90, Terminal.of(true, "24 70\n", Map.of("COLUMNS", "90")).width());
    assertEquals(70, Terminal.of(true, "24 70\n", Map.of()).width());
    assertEquals(80, Terminal.of(true, "", Map.of()).width());
    assertEquals(40, Terminal.of(true, "24 10", Map.of()).width());
  }

  @Test
  void usesColourOnTerminalsThatWantIt() {
    assertTrue(Terminal.of(true, "", Map.of("NO_COLOR", "")).color());
    assertEquals(false, Terminal.of(true, "", Map.of("NO_COLOR", "1")).color());
    assertEquals(false, Terminal.of(true, "", Map.of("TERM", "dumb")).color());
    assertEquals(false, Terminal.of(false, "", Map.of()).color());
  }

  @Test
  void saysInOneLineWhatIsWrongWithTheUsage() {
    ProgramRun run = ProgramRun.of("extract", "story.txt", "--with-txt");
    assertEquals(2, run.code());
    assertEquals(
        "dateline: Unknown option: '--with-txt'; did you mean --with-text?; see dateline extract"
            + " --help",
        run.err().strip());
  }

  @Test
  void namesValuesAndNumbersAsTheHelpDoes() {
    assertWrongUsage("expected text or jsonl but was 'xml'", "--format", "xml");
    assertWrongUsage("'two' is not a whole number", "--jobs", "two");
    assertWrongUsage("'few' is not a whole number", "--limit", "few");
    assertWrongUsage("'soon' is not a number", "--timeout", "soon");
  }

  private static void assertWrongUsage(String reason, String option, String value) {
    ProgramRun run = ProgramRun.of("extract", "story.txt", option, value);
    assertEquals(2, run.code());
    assertTrue(run.err().contains(reason + "; see dateline extract --help"), run.err());
  }

  @Test
  void saysThatALibraryIsMissing() {
    String reason = Launcher.reason(new NoClassDefFoundError("picocli/CommandLine"));
    assertTrue(reason.contains("picocli/CommandLine"), reason);
    assertTrue(reason.contains("keep the folder lib beside"), reason);
  }
}
