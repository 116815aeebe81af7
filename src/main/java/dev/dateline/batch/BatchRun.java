package dev.dateline.batch;

import dev.dateline.Dateline;
import dev.dateline.write.RecordWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
  private final int jobs;
  private final Consumer<Failure> onFailure;
  private final Consumer<Note> onNote;

  /**
   * A run that is yet to start and keeps its notes to itself.
   *
   * @param dateline what turns an article into a record
   * @param jobs number of threads, 1 or more
   * @param onFailure told of each input that gives no record, in order, by the thread that runs
   * @throws IllegalArgumentException if {@code jobs} is less than 1
   */
  public BatchRun(Dateline dateline, int jobs, Consumer<Failure> onFailure) {
    this(dateline, jobs, onFailure, note -> {});
  }

  /**
   * A run that is yet to start.
   *
   * @param dateline what turns an article into a record
   * @param jobs number of threads, 1 or more
   * @param onFailure told of each input that gives no record, in order, by the thread that runs
   * @param onNote told what there is to know about inputs that do, likewise
   * @throws IllegalArgumentException if {@code jobs} is less than 1
   */
  public BatchRun(Dateline dateline, int jobs, Consumer<Failure> onFailure, Consumer<Note> onNote) {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs is " + jobs + ", but must be 1 or more");
    }
    this.dateline = Objects.requireNonNull(dateline, "dateline");
    this.jobs = jobs;
    this.onFailure = Objects.requireNonNull(onFailure, "onFailure");
    this.onNote = Objects.requireNonNull(onNote, "onNote");
  }

  /**
   * Reads each input and writes its record. Returns when all are done.
   *
   * @param inputs taken one by one as the run goes on
   * @param writer used by the calling thread alone, and left open
   * @throws IOException if the writer's output takes no more; the run ends there
   * @throws LinkageError if a library or a class is missing, which no input is to blame for
   */
  public BatchReport run(Iterable<? extends Input> inputs, RecordWriter writer) throws IOException {
    Objects.requireNonNull(inputs, "inputs");
    Objects.requireNonNull(writer, "writer");
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      Tally tally = new Tally(writer, onFailure, onNote);
      Deque<Future<Outcome>> inFlight = new ArrayDeque<>();
      for (Input input : inputs) {
        Objects.requireNonNull(input, "input");
        inFlight.add(threads.submit(() -> Outcome.of(input, dateline)));
        if (inFlight.size() == (long) jobs * INPUTS_PER_JOB) {
          tally.add(await(inFlight.remove()));
        }
      }
      while (!inFlight.isEmpty()) {
        tally.add(await(inFlight.remove()));
      }
      return tally.report();
    } finally {
      stop(threads);
    }
  }

  /** Waits for articles under way, so that nobody closes the models beneath them. */
  private static void stop(ExecutorService threads) {
    threads.shutdownNow();
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Outcome await(Future<Outcome> outcome) throws InterruptedIOException {
    try {
      return outcome.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the run was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("the run failed: " + e.getCause(), e.getCause());
    }
  }
}
