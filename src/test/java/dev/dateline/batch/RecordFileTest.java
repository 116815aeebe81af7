package dev.dateline.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdInputStream;
import dev.dateline.Dateline;
import dev.dateline.HandmadeStages;
import dev.dateline.article.Article;
import dev.dateline.write.JsonOptions;
import dev.dateline.write.RecordWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are cut off at every sort of moment and resumed. */
@Timeout(60)
class RecordFileTest {
  private static final int INPUTS = 3 * RecordFile.CHUNK + 7;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("out.jsonl");
  }

  /** Every seventh input is bad. */
  private static Iterator<Input> inputs(int count) {
    return IntStream.range(0, count).mapToObj(i -> input("story " + i, i % 7 == 3)).iterator();
  }

  private static Input input(String name, boolean bad) {
    return new Input() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Article read(Dateline dateline) throws IOException {
        return HandmadeStages.read(bad ? "UNREADABLE" : name + "\nKofi met Wei");
      }
    };
  }

  private static void run(RecordFile records, Iterator<Input> inputs) throws IOException {
    BatchSettings settings = new BatchSettings(2, BatchSettings.DEFAULT_TIMEOUT);
    try (Dateline dateline = HandmadeStages.dateline()) {
      RecordWriter writer = RecordWriter.jsonLines(records.output(), JsonOptions.DEFAULTS);
      new BatchRun(dateline, settings, records).run(() -> records.remaining(inputs), writer);
    }
  }

  private static byte[] undisturbed(Path file) throws IOException {
    try (RecordFile records = RecordFile.create(file, "s")) {
      run(records, inputs(INPUTS));
      records.complete();
    }
    return Files.readAllBytes(file);
  }

  /** A run that ends after some inputs without a word, as a killed one does. */
  private void cutOff(int inputs) throws IOException {
    try (RecordFile records = RecordFile.create(file, "s")) {
      run(records, inputs(inputs));
    }
  }

  private void resume() throws IOException {
    try (RecordFile records = RecordFile.resume(file, "s")) {
      run(records, inputs(INPUTS));
      records.complete();
    }
  }

  @Test
  void givesTheFileItsNameOnlyWhenTheRunIsComplete() throws IOException {
    cutOff(INPUTS);
    assertFalse(Files.exists(file));
    assertTrue(RecordFile.isBegun(file));
    resume();
    assertTrue(Files.exists(file));
    assertFalse(RecordFile.isBegun(file));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 64, 90, INPUTS})
  void endsInTheBytesOfAnUndisturbedRunWhereverItWasCutOff(int inputs) throws IOException {
    byte[] expected = undisturbed(folder.resolve("whole.jsonl"));
    cutOff(inputs);
    resume();
    assertArrayEquals(expected, Files.readAllBytes(file));
  }

  @Test
  void writesTheSameReportWhetherItWasCutOffOrNot() throws IOException {
    undisturbed(folder.resolve("whole.jsonl"));
    cutOff(50);
    resume();
    assertEquals(
        Files.readString(RecordFile.report(folder.resolve("whole.jsonl"))),
        Files.readString(RecordFile.report(file)));
  }

  @Test
  void endsInTheSameBytesWhateverPartOfTheLastWritesIsMissing() throws IOException {
    byte[] expected = undisturbed(folder.resolve("whole.jsonl"));
    cutOff(70);
    byte[] part = Files.readAllBytes(RecordFile.part(file));
    byte[] report = Files.readAllBytes(RecordFile.report(file));
    for (int cut = 0; cut < 40; cut++) {
      Files.write(RecordFile.part(file), head(part, part.length - cut * part.length / 40));
      Files.write(RecordFile.report(file), head(report, report.length - cut * 17));
      resume();
      assertArrayEquals(expected, Files.readAllBytes(file), "cut " + cut);
    }
  }

  private static byte[] head(byte[] bytes, int length) {
    return java.util.Arrays.copyOf(bytes, Math.max(length, 40));
  }

  @Test
  void packsRecordsWhereTheNameSaysSo() throws IOException {
    byte[] expected = undisturbed(folder.resolve("whole.jsonl"));
    byte[] packed = undisturbed(folder.resolve("whole.jsonl.gz"));
    file = folder.resolve("out.jsonl.gz");
    cutOff(80);
    resume();
    assertArrayEquals(packed, Files.readAllBytes(file));
    assertTrue(packed.length < expected.length / 2);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertArrayEquals(expected, in.readAllBytes());
    }
  }

  @Test
  void packsRecordsInFramesOfZstandard() throws IOException {
    byte[] expected = undisturbed(folder.resolve("whole.jsonl"));
    byte[] packed = undisturbed(folder.resolve("whole.jsonl.zst"));
    file = folder.resolve("out.jsonl.zst");
    for (int inputs : new int[] {0, 32, 80, INPUTS}) {
      cutOff(inputs);
      byte[] part = Files.readAllBytes(RecordFile.part(file));
      Files.write(RecordFile.part(file), head(part, part.length - 1));
      resume();
      assertArrayEquals(packed, Files.readAllBytes(file), "cut off after " + inputs);
    }
    assertTrue(packed.length < expected.length / 2);
    try (ZstdInputStream in = new ZstdInputStream(new ByteArrayInputStream(packed))) {
      assertArrayEquals(expected, in.readAllBytes());
    }
  }

  @Test
  void keepsWholeChunksReadableWhereverAFileIsCutOff() throws IOException {
    file = folder.resolve("out.jsonl.zst");
    cutOff(INPUTS);
    int length = 0;
    for (String line : Files.readAllLines(RecordFile.report(file))) {
      ReportLine entry = ReportLine.parse(line);
      length = entry.bytes() == null ? length : Math.toIntExact(entry.bytes());
    }
    byte[] sound = head(Files.readAllBytes(RecordFile.part(file)), length);
    try (ZstdInputStream in = new ZstdInputStream(new ByteArrayInputStream(sound))) {
      String records = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(records.endsWith("}\n"), records);
      assertEquals(82, records.lines().count());
    }
  }

  @Test
  void saysOfEachInputWhatCameOfIt() throws IOException {
    undisturbed(file);
    List<String> lines = Files.readAllLines(RecordFile.report(file), StandardCharsets.UTF_8);
    assertEquals(INPUTS + 1, lines.size());
    assertEquals("{\"source\":\"story 0\",\"status\":\"done\"}", lines.get(1));
    assertEquals(
        "{\"source\":\"story 3\",\"status\":\"failed\",\"stage\":\"read\","
            + "\"reason\":\"it holds no article\"}",
        lines.get(4));
  }

  @Test
  void keepsWhatACompleteRunWroteUntilTheNextIsComplete() throws IOException {
    byte[] expected = undisturbed(file);
    cutOff(50);
    assertArrayEquals(expected, Files.readAllBytes(file));
  }

  @Test
  void overwritesNothingOfOthersThatHasTheNameOfAFileOfItsOwn() throws IOException {
    for (Path own : List.of(RecordFile.report(file), RecordFile.part(file))) {
      Files.writeString(own, "my own notes\n");
      for (boolean resumes : new boolean[] {false, true}) {
        IOException refused =
            assertThrows(
                IOException.class,
                () ->
                    (resumes ? RecordFile.resume(file, "a") : RecordFile.create(file, "a"))
                        .close());
        assertTrue(refused.getMessage().startsWith(own + ": "), refused.getMessage());
        assertTrue(refused.getMessage().endsWith("move it, or name another file"));
      }
      assertEquals("my own notes\n", Files.readString(own));
      Files.delete(own);
    }
  }

  @Test
  void startsAnewWhereTheLastRunDiedInItsFirstLine() throws IOException {
    for (String head : List.of("", "{\"sou", "{\"source\":\"a")) {
      Files.writeString(RecordFile.report(file), head);
      RecordFile.create(file, "a").close();
    }
  }

  @Test
  void refusesToGoOnWithOtherSettings() throws IOException {
    cutOff(50);
    IOException refusal =
        assertThrows(IOException.class, () -> RecordFile.resume(file, "other").close());
    assertTrue(
        refusal.getMessage().contains("other options: the version was s and is other now"),
        refusal.getMessage());
  }

  @Test
  void refusesToGoOnWithOtherInputs() throws IOException {
    cutOff(50);
    try (RecordFile records = RecordFile.resume(file, "s")) {
      Iterator<Input> others = List.of(input("another", false)).iterator();
      UncheckedIOException refusal =
          assertThrows(UncheckedIOException.class, () -> records.remaining(others));
      assertTrue(refusal.getMessage().contains("another now stands where story 0 stood"));
    }
  }
}
