package dev.dateline.batch;

import dev.dateline.write.RecordWriter;
import java.io.IOException;

/** Writes outcomes as they come and counts them. */
final class Tally {
  private final RecordWriter writer;
  private final BatchListener listener;
  private long records;
  private long failures;
  private long skipped;

  Tally(RecordWriter writer, BatchListener listener) {
    this.writer = writer;
    this.listener = listener;
  }

  /** Number of articles so far, without those passed over. */
  long articles() {
    return records + failures;
  }

  void add(Outcome outcome) throws IOException {
    if (outcome.skipped() != null) {
      skipped++;
      listener.skipped(outcome.input().name(), outcome.skipped());
      return;
    }
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
    Note.of(outcome.input(), outcome.record()).ifPresent(listener::noted);
    listener.written(outcome.input().name());
  }

  private void fail(Failure failure) throws IOException {
    failures++;
    listener.failed(failure);
  }

  BatchReport report() {
    return new BatchReport(records, failures, skipped);
  }
}
