package dev.dateline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.Dateline;
import dev.dateline.HandmadeStages;
import dev.dateline.article.Article;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.read.Documents;
import dev.dateline.read.content.ReadSettings;
import dev.dateline.write.RecordWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class BatchRunTest {
  private final List<Failure> failures = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();

  private BatchReport run(int jobs, List<Input> inputs) throws IOException {
    return run(jobs, inputs, record -> titles.add(record.article().title()));
  }

  private BatchReport run(int jobs, List<Input> inputs, Consumer<ArticleRecord> sink)
      throws IOException {
    try (Dateline dateline = HandmadeStages.dateline()) {
      return new BatchRun(dateline, jobs, failures::add).run(inputs, writer(sink));
    }
  }

  private BatchRun noting(Dateline dateline, int jobs, List<Note> notes) {
    BatchListener listener =
        new BatchListener() {
          @Override
          public void failed(Failure failure) {
            failures.add(failure);
          }

          @Override
          public void noted(Note note) {
            notes.add(note);
          }
        };
    return new BatchRun(dateline, new BatchSettings(jobs, BatchSettings.DEFAULT_TIMEOUT), listener);
  }

  private static Input endless(String name) {
    return new Input() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Article read(Dateline dateline) throws IOException {
        try {
          Thread.sleep(Duration.ofHours(1).toMillis());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return HandmadeStages.read(name);
      }
    };
  }

  @Test
  void givesUpAnInputThatTakesTooLongAndGoesOn() throws IOException {
    BatchSettings settings = new BatchSettings(1, Duration.ofMillis(300));
    List<Input> inputs = List.of(text("before"), endless("stuck"), endless("too"), text("after"));
    try (Dateline dateline = HandmadeStages.dateline()) {
      BatchRun run = new BatchRun(dateline, settings, BatchListener.ofFailures(failures::add));
      RecordWriter writer = writer(record -> titles.add(record.article().title()));
      assertEquals(new BatchReport(2, 2), run.run(inputs, writer));
    }
    assertEquals(List.of("before", "after"), titles);
    assertEquals("stuck", failures.get(0).input());
    assertTrue(
        failures.get(0).reason().startsWith("takes longer than 0.3 s"), failures.get(0).reason());
  }

  @Test
  void notesArticlesInOtherLanguagesInOrder() throws IOException {
    List<Note> notes = new ArrayList<>();
    List<Input> inputs = List.of(text("a GERMAN one"), text("story"), text("GERMAN too"));
    try (Dateline dateline = HandmadeStages.dateline()) {
      BatchRun run = noting(dateline, 2, notes);
      assertEquals(new BatchReport(3, 0), run.run(inputs, writer(record -> {})));
    }
    String text = "is in German (de); names are looked for in English only";
    assertEquals(List.of(new Note("a GERMAN one", text), new Note("GERMAN too", text)), notes);
    assertEquals(List.of(), failures);
  }

  @Test
  void notesNothingAboutWhatCouldNotBeWritten() throws IOException {
    List<Note> notes = new ArrayList<>();
    try (Dateline dateline = HandmadeStages.dateline()) {
      BatchRun run = noting(dateline, 1, notes);
      run.run(
          List.of(text("GERMAN")),
          writer(
              record -> {
                throw new IllegalStateException("no room");
              }));
    }
    assertEquals(List.of(), notes);
    assertEquals(1, failures.size());
  }

  private static RecordWriter writer(Consumer<ArticleRecord> sink) {
    return new RecordWriter() {
      @Override
      public void write(ArticleRecord record) {
        sink.accept(record);
      }

      @Override
      public void close() {}
    };
  }

  private static Input text(String text) {
    return new Input() {
      @Override
      public String name() {
        return text;
      }

      @Override
      public Article read(Dateline dateline) throws IOException {
        return HandmadeStages.read(text);
      }
    };
  }

  private static List<Input> numbered(int count) {
    return IntStream.range(0, count).mapToObj(i -> text("story " + i)).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void writesInTheOrderOfTheInputsWhateverTheJobs(int jobs) throws IOException {
    assertEquals(new BatchReport(100, 0), run(jobs, numbered(100)));
    assertEquals(IntStream.range(0, 100).mapToObj(i -> "story " + i).toList(), titles);
  }

  /** Passes over titles of odd numbers. */
  private static Optional<String> odd(Article article) {
    return article.title().matches(".*[13579]") ? Optional.of("is odd") : Optional.empty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void endsAfterAsManyArticlesAsAskedForWhateverTheJobs(int jobs) throws IOException {
    BatchSettings settings =
        new BatchSettings(jobs, BatchSettings.DEFAULT_TIMEOUT)
            .withFilter(BatchRunTest::odd)
            .withLimit(20);
    List<String> skipped = new ArrayList<>();
    BatchListener listener =
        new BatchListener() {
          @Override
          public void skipped(String input, String reason) {
            skipped.add(input + " " + reason);
          }
        };
    List<Input> inputs = new ArrayList<>(numbered(100));
    inputs.set(2, text("UNREADABLE"));
    try (Dateline dateline = HandmadeStages.dateline()) {
      BatchReport report =
          new BatchRun(dateline, settings, listener)
              .run(inputs, writer(record -> titles.add(record.article().title())));
      assertEquals(19, report.records());
      assertEquals(1, report.failures());
      assertEquals(skipped.size(), report.skipped());
    }
    assertEquals("story 38", titles.get(18));
    assertEquals("story 1 is odd", skipped.get(0));
  }

  @Test
  void takesNoMoreInputsThanTheLimitNeeds() throws IOException {
    Iterator<Input> endless = Stream.generate(() -> text("story")).limit(5).iterator();
    BatchSettings settings = new BatchSettings(2, BatchSettings.DEFAULT_TIMEOUT).withLimit(5);
    Iterator<Input> strict =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            assertTrue(endless.hasNext(), "one input too many is asked for");
            return true;
          }

          @Override
          public Input next() {
            return endless.next();
          }
        };
    try (Dateline dateline = HandmadeStages.dateline()) {
      BatchRun run = new BatchRun(dateline, settings, BatchListener.ofFailures(failures::add));
      assertEquals(new BatchReport(5, 0), run.run(() -> strict, writer(record -> {})));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UNREADABLE, READ, it holds no article",
    "BUG, EXTRACT, unexpected java.lang.IllegalStateException: a bug in a stage",
    "DEEP, EXTRACT, is nested too deeply",
    "HUGE, EXTRACT, needs more memory"
  })
  void goesOnAfterABadInput(String text, Failure.Stage stage, String reason) throws IOException {
    BatchReport report = run(2, List.of(text("before"), text(text), text("after")));
    assertEquals(new BatchReport(2, 1), report);
    assertEquals(3, report.inputs());
    assertEquals(List.of("before", "after"), titles);
    Failure failure = failures.get(0);
    assertEquals(text, failure.input());
    assertEquals(stage, failure.stage());
    assertTrue(failure.reason().startsWith(reason), failure.reason());
  }

  @Test
  void saysThatAFileIsMissing() throws IOException {
    run(1, List.of(Input.ofFile(Path.of("no-such-file.txt"))));
    assertEquals(
        List.of(
            new Failure("no-such-file.txt", Failure.Stage.READ, "does not exist; check the path")),
        failures);
  }

  @Test
  void goesOnAfterARecordThatCannotBeRendered() throws IOException {
    BatchReport report =
        run(
            1,
            numbered(2),
            record -> {
              if (record.article().title().equals("story 0")) {
                throw new IllegalArgumentException("no");
              }
            });
    assertEquals(new BatchReport(1, 1), report);
    assertEquals(Failure.Stage.WRITE, failures.get(0).stage());
  }

  @Test
  void stopsWhenTheOutputTakesNoMore() {
    RecordWriter full =
        new RecordWriter() {
          @Override
          public void write(ArticleRecord record) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void close() {}
        };
    try (Dateline dateline = HandmadeStages.dateline()) {
      BatchRun run = new BatchRun(dateline, 2, failures::add);
      assertThrows(IOException.class, () -> run.run(numbered(500), full));
    }
  }

  @Test
  void holdsFewInputsInMemoryHoweverManyThereAre() throws IOException {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    AtomicInteger mostAhead = new AtomicInteger();
    Input input =
        new Input() {
          @Override
          public String name() {
            return "counted";
          }

          @Override
          public Article read(Dateline dateline) {
            int ahead = read.incrementAndGet() - written.get();
            mostAhead.accumulateAndGet(ahead, Math::max);
            return dateline.extract("story").article();
          }
        };
    run(2, java.util.Collections.nCopies(2000, input), record -> written.incrementAndGet());
    assertEquals(2000, written.get());
    assertTrue(mostAhead.get() <= 17, mostAhead + " inputs were held");
  }

  @Test
  void refusesToRunOnNoThread() {
    try (Dateline dateline = HandmadeStages.dateline()) {
      assertThrows(IllegalArgumentException.class, () -> new BatchRun(dateline, 0, failures::add));
    }
  }

  @Test
  void readsNoMoreOfAStreamThanAnArticleMayHave() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'x');
            return length;
          }
        };
    Documents documents = Documents.in("endless", endless, ReadSettings.DEFAULT);
    run(1, List.of(Input.ofDocument(documents.next())));
    assertEquals("endless", failures.get(0).input());
    assertTrue(failures.get(0).reason().contains("more than the limit of 10485760"));
  }

  @Test
  void endsWithTheErrorThatNoInputIsToBlameFor() {
    Input input =
        new Input() {
          @Override
          public String name() {
            return "story";
          }

          @Override
          public Article read(Dateline dateline) {
            throw new NoClassDefFoundError("missing");
          }
        };
    assertThrows(NoClassDefFoundError.class, () -> run(1, List.of(input)));
  }

  @Test
  void refusesNulls() {
    assertThrows(NullPointerException.class, () -> Input.ofFile(null));
    assertThrows(NullPointerException.class, () -> Input.ofDocument(null));
    try (Dateline dateline = HandmadeStages.dateline()) {
      BatchRun run = new BatchRun(dateline, 1, failures::add);
      assertThrows(NullPointerException.class, () -> run.run(List.of(), null));
    }
  }
}
