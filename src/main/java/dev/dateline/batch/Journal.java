package dev.dateline.batch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;

/**
 * The report of a run while it is written: a line with the run's settings, then one for each input.
 * What it says of the records is true up to the last line that gives their size. Used by one
 * thread.
 */
final class Journal implements Closeable {
  private final Path path;
  private final Writer out;
  private final Done done;

  /**
   * What can be relied on.
   *
   * @param lines number of inputs
   * @param failed how many of them gave no record
   * @param skipped how many of them were passed over
   * @param records how many of them gave a record
   * @param bytes size of the file that holds the last record
   * @param stories size of the stories' file
   */
  record Done(long lines, long failed, long skipped, long records, long bytes, long stories) {
    static final Done NOTHING = new Done(0, 0, 0, 0, 0, 0);

    Done with(ReportLine entry) {
      return new Done(
          lines + 1,
          failed + (entry.isFailed() ? 1 : 0),
          skipped + (entry.isSkipped() ? 1 : 0),
          records + (entry.isDone() ? 1 : 0),
          entry.bytes() == null ? bytes : entry.bytes(),
          entry.stories() == null ? stories : entry.stories());
    }
  }

  private Journal(Path path, Writer out, Done done) {
    this.path = path;
    this.out = out;
    this.done = done;
  }

  static Journal create(Path path, String settings) throws IOException {
    Journal journal = new Journal(path, writer(path, 0), Done.NOTHING);
    journal.add(ReportLine.settings(settings));
    journal.flush();
    return journal;
  }

  /** Whether a file is a journal, or the beginning of one that was cut off in its first line. */
  static boolean isJournal(Path path) throws IOException {
    try (BufferedReader in = reader(path)) {
      char[] head = new char[ReportLine.HEAD.length()];
      int read = 0;
      for (int n = 0; n >= 0 && read < head.length; n = in.read(head, read, head.length - read)) {
        read += n;
      }
      return ReportLine.HEAD.startsWith(new String(head, 0, read));
    }
  }

  /**
   * Opens a journal to go on after the last line that can be relied on.
   *
   * @param shards where the records stand
   * @param remembered bytes in the stories' file
   * @throws IOException if it cannot be read, or was begun with other settings
   */
  static Journal resume(Path path, String settings, Shards shards, long remembered)
      throws IOException {
    long position = 0;
    long soundPosition = 0;
    Done read = Done.NOTHING;
    Done sound = Done.NOTHING;
    try (BufferedReader in = reader(path)) {
      String first = in.readLine();
      ReportLine head = first == null ? null : ReportLine.parseOrNull(first);
      if (head == null || head.source() == null) {
        throw new IOException(
            path
                + ": does not say what options the run was begun with; start anew with --on-exists"
                + " replace");
      }
      if (!settings.equals(head.source())) {
        throw new IOException(
            path
                + ": the run was begun with other options: "
                + SettingsChange.inWords(head.source(), settings)
                + "; give the same, or start anew with --on-exists replace");
      }
      position = soundPosition = length(first);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        ReportLine entry = ReportLine.parseOrNull(line);
        if (entry == null) {
          break;
        }
        position += length(line);
        read = read.with(entry);
        if (entry.bytes() == null) {
          continue;
        }
        if (read.bytes() > shards.bytes(read.records()) || read.stories() > remembered) {
          break;
        }
        soundPosition = position;
        sound = read;
      }
    }
    return new Journal(path, writer(path, soundPosition), sound);
  }

  /** A line cut off within a character is read as well. */
  private static BufferedReader reader(Path path) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8));
  }

  private static long length(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length + 1L;
  }

  private static Writer writer(Path path, long keep) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(keep);
    channel.position(keep);
    return Channels.newWriter(channel, StandardCharsets.UTF_8);
  }

  /** What was done when this was opened. */
  Done done() {
    return done;
  }

  /**
   * Takes from the inputs those that are done.
   *
   * @throws IOException if they are not the inputs of the run before
   */
  void skipDone(Iterator<Input> inputs) throws IOException {
    try (BufferedReader in = reader(path)) {
      in.readLine();
      for (long i = 0; i < done.lines(); i++) {
        String before = ReportLine.parse(in.readLine()).source();
        String next = inputs.hasNext() ? inputs.next().name() : "nothing";
        if (!next.equals(before)) {
          throw new IOException(
              path
                  + ": the inputs have changed since the run was cut off, "
                  + next
                  + " now stands where "
                  + before
                  + " stood; start anew with --on-exists replace");
        }
      }
    }
  }

  void add(ReportLine line) throws IOException {
    out.write(line.json());
    out.write('\n');
  }

  void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
