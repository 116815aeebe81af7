package dev.dateline.cli;

import dev.dateline.batch.BatchListener;
import dev.dateline.batch.Failure;
import dev.dateline.batch.Note;
import dev.dateline.batch.RecordFile;
import java.io.IOException;

/**
 * Tells the user what comes of inputs, and a file of records that keeps a report.
 *
 * @param file or null
 */
record RunMessages(Streams streams, RecordFile file) implements BatchListener {
  @Override
  public void written(String input) throws IOException {
    if (file != null) {
      file.written(input);
    }
  }

  @Override
  public void failed(Failure failure) throws IOException {
    streams.say(failure.input() + ": " + failure.reason());
    if (file != null) {
      file.failed(failure);
    }
  }

  @Override
  public void noted(Note note) {
    streams.say(note.input() + ": " + note.text());
    if (file != null) {
      file.noted(note);
    }
  }
}
