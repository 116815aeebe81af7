package dev.dateline.batch;

import dev.dateline.write.RecordWriter;
import java.io.IOException;
import java.util.function.Consumer;

/** Writes outcomes as they come and counts them. */
final class Tally {
  private final RecordWriter writer;
  private final Consumer<Failure> onFailure;
  private final Consumer<Note> onNote;
  private long records;
  private long failures;

  Tally(RecordWriter writer, Consumer<Failure> onFailure, Consumer<Note> onNote) {
    this.writer = writer;
    this.onFailure = onFailure;
    this.onNote = onNote;
  }

  void add(Outcome outcome) throws IOException {
    if (outcome.failure() != null) {
      fail(outcome.failure());
      return;
    }
    try {
      writer.write(outcome.record());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(Failure.of(outcome.input(), Failure.Stage.WRITE, e));
      return;
    }
    records++;
    Note.of(outcome.input(), outcome.record()).ifPresent(onNote);
  }

  private void fail(Failure failure) {
    failures++;
    onFailure.accept(failure);
  }

  BatchReport report() {
    return new BatchReport(records, failures);
  }
}
