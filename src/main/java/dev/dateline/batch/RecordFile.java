package dev.dateline.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Objects;

/**
 * A file of records that a run which was cut off, by whatever, can go on with. Until the run is
 * complete the records stand in a file beside it, with {@code .part} after its name; what came of
 * each input stands in another, with {@code .report}, one JSON object a line. Then the file gets
 * its name, so that a file of that name is always whole. Used by one thread.
 *
 * <p>A file whose name ends in {@code .gz} is packed. It is a series of packed parts, which every
 * reader of gzip takes for one.
 *
 * <pre>{@code
 * try (RecordFile file = RecordFile.resume(Path.of("out.jsonl"), "engine=accurate")) {
 *   RecordWriter writer = RecordWriter.jsonLines(file.output(), JsonOptions.DEFAULTS);
 *   new BatchRun(dateline, settings, file).run(() -> file.remaining(inputs), writer);
 *   file.complete();
 * }
 * }</pre>
 */
public final class RecordFile implements BatchListener, Closeable {
  /** After so many inputs the records written can be relied on. */
  static final int CHUNK = 32;

  private final Path file;
  private final Path part;
  private final Journal journal;
  private final ChunkedOutput output;
  private long inputs;
  private String note;

  private RecordFile(Path file, Journal journal, long bytes) throws IOException {
    this.file = file;
    this.part = part(file);
    this.journal = journal;
    this.output = ChunkedOutput.open(part, bytes, file.toString().endsWith(".gz"));
  }

  /**
   * Starts anew. What a run that was cut off left is gone; what a complete one wrote stays until
   * this one is complete.
   *
   * @param settings what the records depend on beside the inputs, for {@link #resume} to compare
   * @throws IOException if the file cannot be written
   */
  public static RecordFile create(Path file, String settings) throws IOException {
    Objects.requireNonNull(settings, "settings");
    try {
      return new RecordFile(file, Journal.create(report(file), settings), 0);
    } catch (FileSystemException e) {
      throw unwritable(file, e);
    }
  }

  /**
   * Goes on where a run before was cut off; starts anew if there was none.
   *
   * @param settings as given to the run before
   * @throws IOException if the file cannot be written, or was begun with other settings
   */
  public static RecordFile resume(Path file, String settings) throws IOException {
    if (!isBegun(file)) {
      return create(file, settings);
    }
    try {
      Journal journal = Journal.resume(report(file), settings, Files.size(part(file)));
      return new RecordFile(file, journal, journal.done().bytes());
    } catch (FileSystemException e) {
      throw unwritable(file, e);
    }
  }

  /** Whether a run that wrote to {@code file} was cut off, so that it can be resumed. */
  public static boolean isBegun(Path file) {
    return Files.exists(part(file)) && Files.exists(report(file));
  }

  /** Where the records stand until the run is complete. */
  public static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /** Where it is written what came of each input. */
  public static Path report(Path file) {
    return file.resolveSibling(file.getFileName() + ".report");
  }

  /** Takes the records; closed with this. */
  public OutputStream output() {
    return output;
  }

  /** Number of inputs that a run before has done, failed ones and passed over among them. */
  public long inputsDone() {
    return journal.done().lines();
  }

  /** Number of those that were not passed over, as {@link BatchSettings#limit} counts. */
  public long articlesDone() {
    return journal.done().lines() - journal.done().skipped();
  }

  /**
   * The inputs that are not done yet.
   *
   * @param all the inputs of the run before, in the same order
   * @throws UncheckedIOException by the iterator, if they are not the same
   */
  public Iterator<Input> remaining(Iterator<Input> all) {
    try {
      journal.skipDone(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  @Override
  public void noted(Note note) {
    this.note = note.text();
  }

  @Override
  public void written(String input) throws IOException {
    add(ReportLine.done(input).withNote(note));
    note = null;
  }

  @Override
  public void failed(Failure failure) throws IOException {
    add(ReportLine.failed(failure));
  }

  @Override
  public void skipped(String input, String reason) throws IOException {
    add(ReportLine.skipped(input, reason));
  }

  private void add(ReportLine line) throws IOException {
    inputs++;
    try {
      if (inputs % CHUNK == 0) {
        journal.add(line.withBytes(output.endChunk()));
        journal.flush();
      } else {
        journal.add(line);
      }
    } catch (IOException e) {
      throw full(e);
    }
  }

  private IOException full(IOException e) {
    return new IOException(
        file + ": takes no more (" + e.getMessage() + "); make room and go on with --resume", e);
  }

  /**
   * Gives the file its name. Nothing can be written after.
   *
   * @throws IOException if the last records cannot be written
   */
  public void complete() throws IOException {
    try {
      output.endChunk();
      output.close();
      journal.close();
    } catch (IOException e) {
      throw full(e);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Leaves the file to be resumed, unless it is complete. */
  @Override
  public void close() throws IOException {
    try {
      output.close();
    } finally {
      journal.close();
    }
  }

  private static IOException unwritable(Path file, FileSystemException e) {
    return new IOException(
        file + ": cannot be written; check that its folder exists and may be written to", e);
  }
}
