package dev.dateline.batch;

import dev.dateline.corpus.NearDuplicates;
import dev.dateline.corpus.Story;
import dev.dateline.read.content.NamedFields;
import dev.dateline.write.RecordWriter;
import java.io.IOException;
import java.util.Optional;

/** Writes outcomes as they come and counts them. */
final class Tally {
  private final RecordWriter writer;
  private final BatchListener listener;
  private final Duplicates duplicates;
  private final NearDuplicates known;
  private NamedFields fields;
  private long records;
  private long failures;
  private long skipped;
  private long dropped;

  Tally(RecordWriter writer, BatchListener listener, Duplicates duplicates, NearDuplicates known) {
    this.writer = writer;
    this.listener = listener;
    this.duplicates = duplicates;
    this.known = known;
  }

  /** Number of articles so far, without those passed over. */
  long articles() {
    return records + failures + dropped;
  }

  void add(Outcome outcome) throws IOException {
    outcome.input().fields().ifPresent(this::enter);
    if (outcome.skipped() != null) {
      skipped++;
      listener.skipped(outcome.input().name(), outcome.skipped());
      return;
    }
    if (outcome.failure() != null) {
      fail(outcome.failure());
      return;
    }
    Story story = null;
    try {
      story = duplicates == Duplicates.OFF ? null : known.judge(outcome.record());
      if (!isDropped(story)) {
        writer.write(story == null ? outcome.record() : story.mark(outcome.record()));
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(Failure.of(outcome.input(), Failure.Stage.WRITE, e));
      return;
    }
    if (story != null && known.remember(story)) {
      listener.remembered(story);
    }
    if (isDropped(story)) {
      dropped++;
      listener.dropped(outcome.input().name(), story.duplicateOf().orElseThrow());
      return;
    }
    records++;
    Note.of(outcome.input(), outcome.record()).ifPresent(listener::noted);
    listener.written(outcome.input().name());
  }

  private boolean isDropped(Story story) {
    return duplicates == Duplicates.DROP && story.duplicateOf().isPresent();
  }

  private void fail(Failure failure) throws IOException {
    failures++;
    listener.failed(failure);
  }

  /** Rows come in order: the source before is done when one of another comes. */
  private void enter(NamedFields next) {
    if (!next.equals(fields)) {
      leaveSource();
      fields = next;
    }
  }

  private void leaveSource() {
    Optional.ofNullable(fields).flatMap(Note::of).ifPresent(listener::notedOfSource);
  }

  /** What came of all; no more is added. */
  BatchReport end() {
    leaveSource();
    return new BatchReport(records, failures, skipped, dropped);
  }
}
