package dev.dateline.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that the records of a run are spread over, counted from 1: {@code out-00001.jsonl} and
 * so on, or {@code out.jsonl} alone.
 *
 * @param file the file as the user named it
 * @param size number of records in each but the last, or {@link #UNLIMITED}
 */
record Shards(Path file, long size) {
  static final long UNLIMITED = Long.MAX_VALUE;

  private static final String PART = ".part";
  private static final Pattern NAME =
      Pattern.compile("(?is)(?<stem>.+?)(?<ending>(?:\\.[^.]*)?(?:\\.(?:gz|zst))?)");
  private static final int DIGITS = 5;

  Shards {
    if (size < 1) {
      throw new IllegalArgumentException("the shard size is " + size + ", but must be 1 or more");
    }
  }

  boolean isOne() {
    return size == UNLIMITED;
  }

  /** The file that holds the last of so many records. */
  long indexOf(long records) {
    return records == 0 ? 1 : 1 + (records - 1) / size;
  }

  /** Whether that file has as many as it may. */
  boolean isFull(long records) {
    return records > 0 && records % size == 0;
  }

  Path name(long index) {
    if (isOne()) {
      return file;
    }
    Matcher name = split();
    return file.resolveSibling(
        String.format(
            Locale.ROOT,
            "%s-%0" + DIGITS + "d%s",
            name.group("stem"),
            index,
            name.group("ending")));
  }

  /** Where its records stand until all are complete. */
  Path part(long index) {
    return part(name(index));
  }

  static Path part(Path name) {
    return name.resolveSibling(name.getFileName() + PART);
  }

  /** Bytes of the file that holds the last of so many records, complete or not; -1 for none. */
  long bytes(long records) throws IOException {
    long index = indexOf(records);
    for (Path path : List.of(part(index), name(index))) {
      if (Files.exists(path)) {
        return Files.size(path);
      }
    }
    return -1;
  }

  /** The complete files that are there. */
  List<Path> complete() throws IOException {
    if (isOne()) {
      return Files.isRegularFile(file) ? List.of(file) : List.of();
    }
    return numbered("", 0);
  }

  /** The incomplete ones, sharded or not. */
  List<Path> parts() throws IOException {
    List<Path> parts = numbered(PART, 0);
    if (Files.exists(part(file))) {
      parts.add(part(file));
    }
    return parts;
  }

  /** The files with a number above {@code least} that are there. */
  private List<Path> numbered(String suffix, long least) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    List<Path> found = new ArrayList<>();
    if (folder == null || !Files.isDirectory(folder)) {
      return found;
    }
    Matcher name = split();
    Pattern pattern =
        Pattern.compile(
            Pattern.quote(name.group("stem") + "-")
                + "(\\d{"
                + DIGITS
                + ",18})"
                + Pattern.quote(name.group("ending") + suffix));
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        Matcher shard = pattern.matcher(entry.getFileName().toString());
        if (shard.matches() && Long.parseLong(shard.group(1)) > least) {
          found.add(file.resolveSibling(entry.getFileName()));
        }
      }
    }
    return found;
  }

  private Matcher split() {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      throw new IllegalStateException(file + " has no name");
    }
    return name;
  }

  /** Removes the incomplete files but one. */
  void removePartsBut(Path kept) throws IOException {
    for (Path part : parts()) {
      if (!part.equals(kept)) {
        Files.delete(part);
      }
    }
  }

  /** Opens the files to write after what can be relied on. */
  ChunkedOutput open(Journal.Done done) throws IOException {
    Packing packing = Packing.of(file);
    long index = indexOf(done.records());
    if (isFull(done.records())) {
      return ChunkedOutput.after(part(index + 1), done.bytes(), packing);
    }
    if (done.records() > 0 && !Files.exists(part(index))) { // stopped while files got their names
      Files.move(name(index), part(index));
    }
    return ChunkedOutput.open(part(index), done.bytes(), packing);
  }

  /**
   * Gives the files their names, the last one at last: as long as it has not got it, the run can be
   * gone on with. Files of a complete run before that had more of them go.
   */
  void complete(long records) throws IOException {
    long last = indexOf(records);
    for (long index = 1; index < last; index++) {
      if (Files.exists(part(index))) {
        rename(index);
      }
    }
    if (!isOne()) {
      for (Path stale : numbered("", last)) {
        Files.delete(stale);
      }
      removePartsBut(part(last)); // of articles that have failed only this time
    }
    rename(last);
  }

  private void rename(long index) throws IOException {
    Files.move(part(index), name(index), StandardCopyOption.REPLACE_EXISTING);
  }
}
