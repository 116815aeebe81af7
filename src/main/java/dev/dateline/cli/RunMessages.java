package dev.dateline.cli;

import dev.dateline.batch.BatchListener;
import dev.dateline.batch.Failure;
import dev.dateline.batch.Note;
import dev.dateline.batch.RecordFile;
import dev.dateline.corpus.Story;
import java.io.IOException;

/**
 * Tells the user what comes of inputs, and a file of records that keeps a report.
 *
 * @param quiet whether to say only what failed
 * @param file or null
 */
record RunMessages(Progress progress, Summary summary, boolean quiet, RecordFile file)
    implements BatchListener {
  @Override
  public void written(String input) throws IOException {
    if (file != null) {
      file.written(input);
    }
    summary.addRecord();
    progress.step();
  }

  @Override
  public void failed(Failure failure) throws IOException {
    progress.say(failure.input() + ": " + failure.reason());
    if (file != null) {
      file.failed(failure);
    }
    summary.addFailure(failure);
    progress.step();
  }

  @Override
  public void skipped(String input, String reason) throws IOException {
    if (file != null) {
      file.skipped(input, reason);
    }
    summary.addSkipped();
    progress.step();
  }

  @Override
  public void dropped(String input, String first) throws IOException {
    if (file != null) {
      file.dropped(input, first);
    }
    summary.addDropped();
    progress.step();
  }

  @Override
  public void remembered(Story story) throws IOException {
    if (file != null) {
      file.remembered(story);
    }
  }

  @Override
  public void noted(Note note) {
    tell(note);
    if (file != null) {
      file.noted(note);
    }
  }

  @Override
  public void notedOfSource(Note note) {
    tell(note);
  }

  private void tell(Note note) {
    if (!quiet) {
      progress.say(note.input() + ": " + note.text());
    }
    summary.addNote();
  }
}
