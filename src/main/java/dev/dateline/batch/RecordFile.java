package dev.dateline.batch;

import dev.dateline.corpus.NearDuplicates;
import dev.dateline.corpus.Story;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * A file of records that a run which was cut off, by whatever, can go on with. Until the run is
 * complete the records stand in a file beside it, with {@code .part} after its name; what came of
 * each input stands in another, with {@code .report}, one JSON object a line; the stories to tell
 * duplicates by in a third, with {@code .stories}. Then the file gets its name, so that a file of
 * that name is always whole. Used by one thread.
 *
 * <p>A file whose name ends in {@code .gz} or {@code .zst} is packed. It is a series of packed
 * parts, which every reader of these takes for one.
 *
 * <p>With a shard size there are several files, {@code out-00001.jsonl} and so on for {@code
 * out.jsonl}, each with as many records but the last. They get their names when the last is
 * complete. The report is one, and so are the stories.
 *
 * <pre>{@code
 * try (RecordFile file = RecordFile.resume(Path.of("out.jsonl"), "engine=accurate")) {
 *   RecordWriter writer = RecordWriter.jsonLines(file.output(), JsonOptions.DEFAULTS);
 *   NearDuplicates known = NearDuplicates.create();
 *   file.recall(known);
 *   new BatchRun(dateline, settings, file).run(() -> file.remaining(inputs), writer, known);
 *   file.complete();
 * }
 * }</pre>
 */
public final class RecordFile implements BatchListener, Closeable {
  /** After so many inputs the records written can be relied on. */
  static final int CHUNK = 32;

  private final Shards shards;
  private final Journal journal;
  private final ChunkedOutput output;
  private final StoryFile stories;
  private long inputs;
  private long records;
  private String note;

  private RecordFile(Shards shards, Journal journal) throws IOException {
    this.shards = shards;
    this.journal = journal;
    this.inputs = journal.done().lines();
    this.records = journal.done().records();
    this.output = shards.open(journal.done());
    this.stories = new StoryFile(stories(shards.file()), journal.done().stories());
  }

  /**
   * Starts anew. What a run that was cut off left is gone; what a complete one wrote stays until
   * this one is complete.
   *
   * @param settings what the records depend on beside the inputs, for {@link #resume} to compare
   * @throws IOException if the file cannot be written, or what is beside it under the names of a
   *     run's own files is of no run
   */
  public static RecordFile create(Path file, String settings) throws IOException {
    return create(new Shards(file, Shards.UNLIMITED), settings);
  }

  /**
   * The same with several files.
   *
   * @param shardSize number of records in each file, 1 or more
   * @throws IllegalArgumentException if {@code shardSize} is less than 1
   */
  public static RecordFile create(Path file, long shardSize, String settings) throws IOException {
    return create(new Shards(file, shardSize), settings);
  }

  private static RecordFile create(Shards shards, String settings) throws IOException {
    Objects.requireNonNull(settings, "settings");
    refuseStrangers(shards);
    try {
      Journal journal = Journal.create(report(shards.file()), described(shards, settings));
      shards.removePartsBut(shards.part(1));
      Files.deleteIfExists(stories(shards.file()));
      return new RecordFile(shards, journal);
    } catch (IOException e) {
      throw unwritable(shards.file(), e);
    }
  }

  /** Files beside the output that have the names of a run's own, but are of none. */
  private static void refuseStrangers(Shards shards) throws IOException {
    Path report = report(shards.file());
    boolean isReport = Files.isRegularFile(report) && Journal.isJournal(report);
    if (Files.isRegularFile(report) && !isReport) {
      throw new IOException(
          report
              + ": is no report of a run and would be overwritten; move it, or name another file");
    }
    for (Path part : isReport ? List.<Path>of() : shards.parts()) {
      if (Files.isRegularFile(part)) {
        throw new IOException(
            part
                + ": would be overwritten, and no report is beside it that says of what run it is;"
                + " move it, or name another file");
      }
    }
  }

  /**
   * Goes on where a run before was cut off; starts anew if there was none.
   *
   * @param settings as given to the run before
   * @throws IOException if the file cannot be written, or was begun with other settings
   */
  public static RecordFile resume(Path file, String settings) throws IOException {
    return resume(new Shards(file, Shards.UNLIMITED), settings);
  }

  /**
   * The same with several files.
   *
   * @param shardSize as given to the run before
   * @throws IllegalArgumentException if {@code shardSize} is less than 1
   */
  public static RecordFile resume(Path file, long shardSize, String settings) throws IOException {
    return resume(new Shards(file, shardSize), settings);
  }

  private static RecordFile resume(Shards shards, String settings) throws IOException {
    if (!isBegun(shards.file())) {
      return create(shards, settings);
    }
    Path report = report(shards.file());
    try {
      long remembered = StoryFile.size(stories(shards.file()));
      return new RecordFile(
          shards, Journal.resume(report, described(shards, settings), shards, remembered));
    } catch (FileSystemException e) {
      throw unwritable(shards.file(), e);
    }
  }

  private static String described(Shards shards, String settings) {
    return shards.isOne() ? settings : settings + " shard-size=" + shards.size();
  }

  /**
   * The files of a complete run that are there.
   *
   * @param shardSize as for {@link #create(Path, long, String)}
   * @throws IOException if the folder cannot be listed
   */
  public static List<Path> complete(Path file, long shardSize) throws IOException {
    return new Shards(file, shardSize).complete();
  }

  /** Whether a run that wrote to {@code file} was cut off, so that it can be resumed. */
  public static boolean isBegun(Path file) {
    try {
      return Files.exists(report(file))
          && (Files.exists(part(file)) || !new Shards(file, 1).parts().isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException(unwritable(file, e));
    }
  }

  /** Where the records stand until the run is complete; also of one of several files. */
  public static Path part(Path file) {
    return Shards.part(file);
  }

  /** Where it is written what came of each input. */
  public static Path report(Path file) {
    return file.resolveSibling(file.getFileName() + ".report");
  }

  private static Path stories(Path file) {
    return file.resolveSibling(file.getFileName() + ".stories");
  }

  /**
   * Has {@code known} remember the stories that the run before remembered.
   *
   * @throws IOException if they cannot be read
   */
  public void recall(NearDuplicates known) throws IOException {
    stories.recall(known);
  }

  /** Takes the records; closed with this. */
  public OutputStream output() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
          output.write(bytes, offset, length);
        } catch (IOException e) {
          throw full(e);
        }
      }

      @Override
      public void close() throws IOException {
        output.close();
      }
    };
  }

  /** Number of inputs that a run before has done, failed ones and passed over among them. */
  public long inputsDone() {
    return journal.done().lines();
  }

  /** Number of those that failed. */
  public long inputsFailed() {
    return journal.done().failed();
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
    records++;
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

  @Override
  public void dropped(String input, String first) throws IOException {
    add(ReportLine.dropped(input, first));
  }

  @Override
  public void remembered(Story story) throws IOException {
    try {
      stories.add(story);
    } catch (IOException e) {
      throw full(e);
    }
  }

  private void add(ReportLine line) throws IOException {
    inputs++;
    boolean isShardEnd = line.isDone() && shards.isFull(records);
    try {
      if (inputs % CHUNK == 0 || isShardEnd) {
        journal.add(line.withSizes(output.endChunk(), stories.flush()));
        journal.flush();
      } else {
        journal.add(line);
      }
    } catch (IOException e) {
      throw full(e);
    }
    if (isShardEnd) {
      output.continueIn(shards.part(shards.indexOf(records) + 1));
    }
  }

  private IOException full(IOException e) {
    return new IOException(
        shards.file()
            + ": takes no more ("
            + Reasons.ofOutput(shards.file(), e)
            + "); make room and go on with --resume",
        e);
  }

  /**
   * Gives the file its name. Nothing can be written after.
   *
   * @throws IOException if the last records cannot be written, or the file cannot get its name
   */
  public void complete() throws IOException {
    try {
      output.endChunk();
      output.close();
      journal.close();
    } catch (IOException e) {
      throw full(e);
    }
    try {
      shards.complete(records);
    } catch (IOException e) {
      throw new IOException(
          shards.file()
              + ": cannot get its name ("
              + Reasons.ofOutput(shards.file(), e)
              + "); check its folder and go on with --resume",
          e);
    }
    stories.delete();
  }

  /** Leaves the file to be resumed, unless it is complete. */
  @Override
  public void close() throws IOException {
    try (journal;
        stories) {
      output.close();
    }
  }

  private static IOException unwritable(Path file, IOException e) {
    return new IOException(
        file
            + ": cannot be written ("
            + Reasons.ofOutput(file, e)
            + "); "
            + Reasons.remedyOfOutput(file),
        e);
  }
}
