package dev.dateline.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.Dateline;
import dev.dateline.HandmadeStages;
import dev.dateline.article.Article;
import dev.dateline.write.JsonOptions;
import dev.dateline.write.RecordWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records spread over files, by runs that are cut off and resumed. */
@Timeout(60)
class ShardedRecordFileTest {
  private static final int INPUTS = 100;

  /** Of 100 inputs 14 are bad. */
  private static final int RECORDS = 86;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() throws IOException {
    file = Files.createDirectory(folder.resolve("out")).resolve("out.jsonl");
  }

  private static Iterator<Input> inputs(int count) {
    return IntStream.range(0, count).mapToObj(ShardedRecordFileTest::input).iterator();
  }

  private static Input input(int i) {
    return new Input() {
      @Override
      public String name() {
        return "story " + i;
      }

      @Override
      public Article read(Dateline dateline) throws IOException {
        return HandmadeStages.read(i % 7 == 3 ? "UNREADABLE" : name() + "\nKofi met Wei");
      }
    };
  }

  private static void run(RecordFile records, int inputs) throws IOException {
    BatchSettings settings = new BatchSettings(2, BatchSettings.DEFAULT_TIMEOUT);
    try (Dateline dateline = HandmadeStages.dateline()) {
      RecordWriter writer = RecordWriter.jsonLines(records.output(), JsonOptions.DEFAULTS);
      new BatchRun(dateline, settings, records)
          .run(() -> records.remaining(inputs(inputs)), writer);
    }
  }

  /** The files of an undisturbed run by their names, the report among them. */
  private Map<String, String> undisturbed(String name, long size) throws IOException {
    Path whole = Files.createTempDirectory(folder, "whole").resolve(name);
    try (RecordFile records = RecordFile.create(whole, size, "s")) {
      run(records, INPUTS);
      records.complete();
    }
    return files(whole.getParent());
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path path : list.toList()) {
        byte[] bytes = Files.readAllBytes(path);
        files.put(path.getFileName().toString(), java.util.HexFormat.of().formatHex(bytes));
      }
    }
    return files;
  }

  private void cutOff(int inputs, long size) throws IOException {
    try (RecordFile records = RecordFile.create(file, size, "s")) {
      run(records, inputs);
    }
  }

  private void resume(long size) throws IOException {
    try (RecordFile records = RecordFile.resume(file, size, "s")) {
      run(records, INPUTS);
      records.complete();
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 86", "10, 9", "43, 2", "85, 2", "86, 1", "1000, 1"})
  void putsAsManyRecordsIntoEachFile(long size, int files) throws IOException {
    cutOff(0, size);
    resume(size);
    List<Path> complete = RecordFile.complete(file, size).stream().sorted().toList();
    assertEquals(files, complete.size());
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < files; i++) {
      assertEquals(
          String.format("out-%05d.jsonl", i + 1), complete.get(i).getFileName().toString());
      long records = Files.readAllLines(complete.get(i)).size();
      assertEquals(Math.min(size, RECORDS - i * size), records);
      all.write(Files.readAllBytes(complete.get(i)));
    }
    Path one = folder.resolve("one.jsonl");
    try (RecordFile records = RecordFile.create(one, "s")) {
      run(records, INPUTS);
      records.complete();
    }
    assertArrayEquals(Files.readAllBytes(one), all.toByteArray());
    assertTrue(Files.exists(RecordFile.report(file)), "one report for all");
  }

  @ParameterizedTest
  @CsvSource({"1", "10", "32", "43", "1000"})
  void endsInTheFilesOfAnUndisturbedRunWhereverItWasCutOff(long size) throws IOException {
    for (String name : List.of("out.jsonl", "out.jsonl.gz", "out.jsonl.zst")) {
      Map<String, String> expected = undisturbed(name, size);
      for (int inputs : new int[] {0, 1, 11, 12, 31, 32, 33, 64, 99, INPUTS}) {
        file = Files.createTempDirectory(folder, "cut").resolve(name);
        cutOff(inputs, size);
        assertEquals(List.of(), RecordFile.complete(file, size));
        assertTrue(RecordFile.isBegun(file));
        resume(size);
        assertEquals(expected, files(file.getParent()), name + " cut off after " + inputs);
        assertFalse(RecordFile.isBegun(file));
      }
    }
  }

  @Test
  void endsInTheSameFilesWhateverPartOfTheLastWritesIsMissing() throws IOException {
    Map<String, String> expected = undisturbed("out.jsonl", 10);
    for (int cut = 0; cut < 30; cut++) {
      cutOff(70, 10);
      Path last = RecordFile.part(file.resolveSibling("out-00006.jsonl"));
      byte[] part = Files.readAllBytes(last);
      Files.write(last, java.util.Arrays.copyOf(part, part.length - cut * part.length / 30));
      if (cut % 3 == 2) {
        Files.delete(last);
      }
      byte[] report = Files.readAllBytes(RecordFile.report(file));
      Files.write(
          RecordFile.report(file), java.util.Arrays.copyOf(report, report.length - cut * 40));
      resume(10);
      assertEquals(expected, files(file.getParent()), "cut " + cut);
    }
  }

  @Test
  void goesOnWhereItWasStoppedWhileFilesGotTheirNames() throws IOException {
    Map<String, String> expected = undisturbed("out.jsonl", 10);
    for (int named = 1; named < 9; named++) {
      cutOff(INPUTS, 10);
      for (int i = 1; i <= named; i++) {
        Path name = file.resolveSibling(String.format("out-%05d.jsonl", i));
        Files.move(RecordFile.part(name), name, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
      resume(10);
      assertEquals(expected, files(file.getParent()), named + " named");
    }
  }

  @Test
  void replacesAllFilesOfALargerRun() throws IOException {
    try (RecordFile records = RecordFile.create(file, 5, "s")) {
      run(records, INPUTS);
      records.complete();
    }
    cutOff(50, 10);
    assertEquals(18, RecordFile.complete(file, 10).size());
    resume(10);
    assertEquals(undisturbed("out.jsonl", 10), files(file.getParent()));
  }

  @Test
  void refusesToGoOnWithAnotherSize() throws IOException {
    cutOff(50, 10);
    assertThrows(IOException.class, () -> RecordFile.resume(file, 11, "s").close());
    assertThrows(IOException.class, () -> RecordFile.resume(file, "s").close());
  }

  @Test
  void startsAnewWithoutWhatARunOfAnotherSizeLeft() throws IOException {
    cutOff(50, 10);
    try (RecordFile records = RecordFile.create(file, "s")) {
      run(records, INPUTS);
      records.complete();
    }
    assertEquals(List.of("out.jsonl", "out.jsonl.report"), names());
    cutOff(50, 10);
    assertTrue(names().contains("out-00001.jsonl.part"), names().toString());
  }

  private List<String> names() throws IOException {
    return List.copyOf(files(file.getParent()).keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "out, out-00001",
    "out.jsonl, out-00001.jsonl",
    "out.jsonl.gz, out-00001.jsonl.gz",
    "a.b.jsonl.zst, a.b-00001.jsonl.zst",
    "out.gz, out-00001.gz",
    ".hidden, .hidden-00001",
  })
  void putsTheNumberBeforeTheEnding(String name, String shard) {
    assertEquals(Path.of(shard), new Shards(Path.of(name), 10).name(1));
  }
}
