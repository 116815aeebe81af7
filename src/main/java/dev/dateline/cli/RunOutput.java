package dev.dateline.cli;

import dev.dateline.batch.Input;
import dev.dateline.batch.RecordFile;
import dev.dateline.corpus.NearDuplicates;
import dev.dateline.write.RecordWriter;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * Where the records of a run go.
 *
 * @param file a file that can be resumed, or null for a stream
 */
record RunOutput(RecordWriter writer, RecordFile file) implements Closeable {
  /** The inputs that are not done yet. */
  Iterator<Input> remaining(Iterator<Input> inputs) {
    return file == null ? inputs : file.remaining(inputs);
  }

  /** Number of inputs that are done already. */
  long inputsDone() {
    return file == null ? 0 : file.inputsDone();
  }

  /** Number of those that failed. */
  long inputsFailed() {
    return file == null ? 0 : file.inputsFailed();
  }

  /** Number of inputs done already that count towards a limit. */
  long articlesDone() {
    return file == null ? 0 : file.articlesDone();
  }

  /** The stories told before. */
  NearDuplicates known() throws IOException {
    NearDuplicates known = NearDuplicates.create();
    if (file != null) {
      file.recall(known);
    }
    return known;
  }

  /** Says that nothing more comes. */
  void complete() throws IOException {
    if (file != null) {
      file.complete();
    }
  }

  @Override
  public void close() throws IOException {
    if (file == null) {
      writer.close();
    } else {
      file.close();
    }
  }
}
