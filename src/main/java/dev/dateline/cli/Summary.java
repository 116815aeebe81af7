package dev.dateline.cli;

import dev.dateline.batch.Failure;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.write.RecordWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what comes of a run and says it at its end. Used by one thread. */
final class Summary {
  /** Reasons that differ in a number each must not fill the memory. */
  private static final int KINDS_COUNTED = 1000;

  private static final int KINDS_SHOWN = 10;

  private final Map<Kind, Long> failuresByKind = new HashMap<>();
  private final long start = System.nanoTime();
  private long records;
  private long failures;
  private long skipped;
  private long dropped;
  private long notes;
  private long entities;

  /** Failures that are told together: the same stage, the same reason, whatever the remedy. */
  private record Kind(String stage, String reason) {
    static final Kind OTHER = new Kind("any", "other reasons");

    static Kind of(Failure failure) {
      return new Kind(failure.stage().label(), failure.reason().split("; ", 2)[0]);
    }
  }

  /** A writer that counts the entities of what goes through it. */
  RecordWriter counting(RecordWriter writer) {
    return new RecordWriter() {
      @Override
      public void write(ArticleRecord record) throws IOException {
        writer.write(record);
        entities +=
            record.people().size()
                + record.companies().size()
                + record.organizations().size()
                + record.places().size();
      }

      @Override
      public void close() throws IOException {
        writer.close();
      }
    };
  }

  void addRecord() {
    records++;
  }

  void addFailure(Failure failure) {
    failures++;
    Kind kind = Kind.of(failure);
    boolean isCounted = failuresByKind.size() < KINDS_COUNTED || failuresByKind.containsKey(kind);
    failuresByKind.merge(isCounted ? kind : Kind.OTHER, 1L, Long::sum);
  }

  void addSkipped() {
    skipped++;
  }

  void addDropped() {
    dropped++;
  }

  void addNote() {
    notes++;
  }

  /**
   * What came of the run so far, a line each.
   *
   * @param before number of articles that a run before this one did
   * @param failedBefore how many of them failed
   */
  List<String> lines(long before, long failedBefore) {
    return lines(before, failedBefore, Duration.ofNanos(System.nanoTime() - start));
  }

  List<String> lines(long before, long failedBefore, Duration elapsed) {
    List<String> lines = new ArrayList<>();
    lines.add(total(before, failedBefore, elapsed));
    failuresByKind.entrySet().stream()
        .sorted(
            Map.Entry.<Kind, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().reason()))
        .limit(KINDS_SHOWN)
        .map(
            entry ->
                format(
                    "%,d failed (%s): %s",
                    entry.getValue(), entry.getKey().stage(), entry.getKey().reason()))
        .forEach(lines::add);
    if (failuresByKind.size() > KINDS_SHOWN) {
      lines.add(
          format("%,d more reasons are in the messages", failuresByKind.size() - KINDS_SHOWN));
    }
    return lines;
  }

  private String total(long before, long failedBefore, Duration elapsed) {
    long inputs = records + failures + skipped + dropped;
    StringBuilder total = new StringBuilder(count(inputs, "article"));
    if (before > 0) {
      total.append(format(" after %,d done before", before));
    }
    if (failedBefore > 0) {
      total.append(format(" (%,d failed)", failedBefore));
    }
    total.append(format(": %,d done, %,d failed", records, failures));
    if (skipped > 0) {
      total.append(format(", %,d skipped", skipped));
    }
    if (dropped > 0) {
      total.append(format(", %,d dropped", dropped));
    }
    if (notes > 0) {
      total.append(", ").append(count(notes, "note"));
    }
    double seconds = elapsed.toMillis() / 1000.0;
    String entityCount = entities == 1 ? "1 entity" : format("%,d entities", entities);
    total.append(format("; %s; %.1f s", entityCount, seconds));
    if (seconds > 0) {
      total.append(format(", %.1f articles/s", inputs / seconds));
    }
    return total.toString();
  }

  private static String count(long count, String what) {
    return format("%,d %s%s", count, what, count == 1 ? "" : "s");
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
