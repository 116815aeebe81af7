package dev.dateline.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.Dateline;
import dev.dateline.HandmadeStages;
import dev.dateline.article.Article;
import dev.dateline.corpus.NearDuplicates;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.write.JsonOptions;
import dev.dateline.write.RecordWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs over articles of which half tell a story again, often long after. */
@Timeout(60)
class DuplicatesTest {
  private static final int INPUTS = 3 * RecordFile.CHUNK + 7;
  private static final int STORIES = 50;

  @TempDir private Path folder;

  /** The same story as the one {@link #STORIES} before, with a word changed here and there. */
  private static String text(int i) {
    Random story = new Random(i % STORIES);
    Random changes = new Random(i);
    return "title "
        + i
        + "\n"
        + IntStream.range(0, 150 + i % STORIES)
            .map(word -> story.nextInt(100_000))
            .mapToObj(word -> changes.nextInt(20) == 0 ? "Kofi" : "w" + word)
            .collect(Collectors.joining(" "));
  }

  private static Iterator<Input> inputs(int count) {
    return IntStream.range(0, count).mapToObj(DuplicatesTest::input).iterator();
  }

  private static Input input(int i) {
    return new Input() {
      @Override
      public String name() {
        return "input " + i;
      }

      @Override
      public Article read(Dateline dateline) throws IOException {
        return HandmadeStages.read(i % 9 == 4 ? "UNREADABLE" : text(i));
      }
    };
  }

  private static RecordWriter writer(List<ArticleRecord> records) {
    return new RecordWriter() {
      @Override
      public void write(ArticleRecord record) {
        records.add(record);
      }

      @Override
      public void close() {}
    };
  }

  private static BatchSettings settings(int jobs, Duplicates duplicates) {
    return new BatchSettings(jobs, BatchSettings.DEFAULT_TIMEOUT).withDuplicates(duplicates);
  }

  private static BatchReport run(int jobs, Duplicates duplicates, List<ArticleRecord> records)
      throws IOException {
    try (Dateline dateline = HandmadeStages.dateline()) {
      BatchListener silent = BatchListener.ofFailures(failure -> {});
      return new BatchRun(dateline, settings(jobs, duplicates), silent)
          .run(() -> inputs(INPUTS), writer(records));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void marksTheSameDuplicatesWhateverTheJobs(int jobs) throws IOException {
    List<ArticleRecord> records = new ArrayList<>();
    run(jobs, Duplicates.MARK, records);
    for (ArticleRecord record : records) {
      int i = Integer.parseInt(record.article().title().substring("title ".length()));
      boolean readable = (i % STORIES) % 9 != 4;
      int first = readable || i < STORIES ? i % STORIES : i % STORIES + STORIES;
      String expected = first == i ? null : idOf(records, first);
      assertEquals(expected, record.duplicateOf(), "input " + i);
    }
  }

  private static String idOf(List<ArticleRecord> records, int input) {
    return records.stream()
        .filter(record -> record.article().title().equals("title " + input))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void writesNoRecordOfWhatItDrops() throws IOException {
    List<ArticleRecord> records = new ArrayList<>();
    BatchReport report = run(2, Duplicates.DROP, records);
    List<ArticleRecord> marked = new ArrayList<>();
    run(2, Duplicates.MARK, marked);
    assertTrue(report.dropped() > INPUTS / 3, report.toString());
    assertEquals(records.size(), report.records());
    assertEquals(INPUTS, report.inputs());
    marked.removeIf(record -> record.duplicateOf() != null);
    assertEquals(marked, records);
  }

  @Test
  void looksForNoneWhenToldSo() throws IOException {
    List<ArticleRecord> records = new ArrayList<>();
    run(2, Duplicates.OFF, records);
    assertTrue(records.stream().allMatch(record -> record.duplicateOf() == null));
  }

  @Test
  void remembersNoStoryWhoseRecordCouldNotBeWritten() throws IOException {
    List<ArticleRecord> records = new ArrayList<>();
    RecordWriter once =
        new RecordWriter() {
          private boolean failed;

          @Override
          public void write(ArticleRecord record) {
            if (!failed) {
              failed = true;
              throw new IllegalStateException("no room");
            }
            records.add(record);
          }

          @Override
          public void close() {}
        };
    try (Dateline dateline = HandmadeStages.dateline()) {
      new BatchRun(dateline, 1, failure -> {}).run(List.of(input(1), input(1), input(1)), once);
    }
    assertEquals(
        Arrays.asList(null, records.get(0).id()),
        records.stream().map(ArticleRecord::duplicateOf).toList());
  }

  private static void run(RecordFile file, Duplicates duplicates, int inputs) throws IOException {
    try (Dateline dateline = HandmadeStages.dateline()) {
      NearDuplicates known = NearDuplicates.create();
      file.recall(known);
      RecordWriter writer = RecordWriter.jsonLines(file.output(), JsonOptions.DEFAULTS);
      new BatchRun(dateline, settings(2, duplicates), file)
          .run(() -> file.remaining(inputs(inputs)), writer, known);
    }
  }

  private byte[] undisturbed(Duplicates duplicates) throws IOException {
    Path whole = folder.resolve("whole.jsonl");
    try (RecordFile file = RecordFile.create(whole, "s")) {
      run(file, duplicates, INPUTS);
      file.complete();
    }
    return Files.readAllBytes(whole);
  }

  @ParameterizedTest
  @EnumSource(Duplicates.class)
  void endsInTheBytesOfAnUndisturbedRunWhereverItWasCutOff(Duplicates duplicates)
      throws IOException {
    byte[] expected = undisturbed(duplicates);
    Path out = folder.resolve("out.jsonl");
    for (int cut : new int[] {0, 1, 32, 40, 64, 80, INPUTS}) {
      try (RecordFile file = RecordFile.create(out, "s")) {
        run(file, duplicates, cut);
      }
      for (int inputs : new int[] {70, INPUTS}) {
        try (RecordFile file = RecordFile.resume(out, "s")) {
          run(file, duplicates, Math.max(cut, inputs));
          if (inputs == INPUTS) {
            file.complete();
          }
        }
      }
      assertArrayEquals(expected, Files.readAllBytes(out), "cut " + cut);
      assertEquals(
          Files.readString(RecordFile.report(folder.resolve("whole.jsonl"))),
          Files.readString(RecordFile.report(out)));
    }
  }

  @Test
  void endsInTheSameBytesWhateverPartOfTheStoriesIsMissing() throws IOException {
    byte[] expected = undisturbed(Duplicates.MARK);
    Path out = folder.resolve("out.jsonl");
    Path stories = folder.resolve("out.jsonl.stories");
    for (int cut = 0; cut < 10; cut++) {
      try (RecordFile file = RecordFile.create(out, "s")) {
        run(file, Duplicates.MARK, 90);
      }
      byte[] bytes = Files.readAllBytes(stories);
      Files.write(stories, Arrays.copyOf(bytes, bytes.length * cut / 10));
      try (RecordFile file = RecordFile.resume(out, "s")) {
        run(file, Duplicates.MARK, INPUTS);
        file.complete();
      }
      assertArrayEquals(expected, Files.readAllBytes(out), "cut " + cut);
      assertFalse(Files.exists(stories));
    }
  }

  @Test
  void reportsWhatItDrops() throws IOException {
    undisturbed(Duplicates.DROP);
    String report = Files.readString(RecordFile.report(folder.resolve("whole.jsonl")));
    assertTrue(
        report.contains(
            "{\"source\":\"input 50\",\"status\":\"dropped\",\"reason\":\"tells the story of"
                + " sha256:"),
        report);
  }
}
