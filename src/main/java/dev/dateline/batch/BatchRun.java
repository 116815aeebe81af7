package dev.dateline.batch;

import dev.dateline.Dateline;
import dev.dateline.corpus.NearDuplicates;
import dev.dateline.write.RecordWriter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Turns many inputs into records, several at a time. Records come out in the order of the inputs
 * whatever the number of threads, one bad input never stops the run, and no more than a few inputs
 * for each thread are held in memory. Immutable; one instance may serve many runs.
 *
 * <pre>{@code
 * BatchRun run = new BatchRun(dateline, 4, failure -> log.warn("{}", failure));
 * BatchReport report = run.run(inputs, writer);
 * }</pre>
 */
public final class BatchRun {
  /** Inputs in flight for each thread: enough that one slow article holds up no other thread. */
  private static final int INPUTS_PER_JOB = 8;

  private final Dateline dateline;
  private final BatchSettings settings;
  private final BatchListener listener;

  /**
   * A run that is yet to start, with the default timeout, and keeps its notes to itself.
   *
   * @param dateline what turns an article into a record
   * @param jobs number of threads, 1 or more
   * @param onFailure told of each input that gives no record, in order, by the thread that runs
   * @throws IllegalArgumentException if {@code jobs} is less than 1
   */
  public BatchRun(Dateline dateline, int jobs, Consumer<Failure> onFailure) {
    this(
        dateline,
        new BatchSettings(jobs, BatchSettings.DEFAULT_TIMEOUT),
        BatchListener.ofFailures(Objects.requireNonNull(onFailure, "onFailure")));
  }

  /**
   * A run that is yet to start.
   *
   * @param dateline what turns an article into a record
   * @param listener told what comes of each input
   */
  public BatchRun(Dateline dateline, BatchSettings settings, BatchListener listener) {
    this.dateline = Objects.requireNonNull(dateline, "dateline");
    this.settings = Objects.requireNonNull(settings, "settings");
    this.listener = Objects.requireNonNull(listener, "listener");
  }

  /**
   * Reads each input and writes its record. Returns when all are done, or as many as the settings
   * say.
   *
   * @param inputs taken one by one as the run goes on
   * @param writer used by the calling thread alone, and left open
   * @throws IOException if the writer's output takes no more; the run ends there
   * @throws LinkageError if a library or a class is missing, which no input is to blame for
   */
  public BatchReport run(Iterable<? extends Input> inputs, RecordWriter writer) throws IOException {
    return run(inputs, writer, NearDuplicates.create());
  }

  /**
   * Reads each input and writes its record, as a run that knows some stories already.
   *
   * @param inputs taken one by one as the run goes on
   * @param writer used by the calling thread alone, and left open
   * @param known the stories told before, to which those of this run are added
   * @throws IOException if the writer's output takes no more; the run ends there
   * @throws LinkageError if a library or a class is missing, which no input is to blame for
   */
  public BatchReport run(
      Iterable<? extends Input> inputs, RecordWriter writer, NearDuplicates known)
      throws IOException {
    Objects.requireNonNull(inputs, "inputs");
    Objects.requireNonNull(writer, "writer");
    Objects.requireNonNull(known, "known");
    long most = (long) settings.jobs() * INPUTS_PER_JOB;
    try (Workers workers = new Workers(dateline, settings)) {
      Tally tally = new Tally(writer, listener, settings.duplicates(), known);
      Deque<Workers.Task> inFlight = new ArrayDeque<>();
      Iterator<? extends Input> next = inputs.iterator();
      while (true) {
        long room = settings.limit() - tally.articles();
        if (inFlight.size() < Math.min(room, most) && next.hasNext()) {
          inFlight.add(workers.submit(Objects.requireNonNull(next.next(), "input")));
        } else if (!inFlight.isEmpty()) {
          tally.add(workers.await(inFlight.remove()));
        } else {
          break;
        }
      }
      return tally.end();
    }
  }
}
