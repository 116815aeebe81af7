package dev.dateline.batch;

import dev.dateline.Dateline;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The threads of a run. An input that takes too long is given up, and another thread started. */
final class Workers implements AutoCloseable {
  /** How long to wait for inputs that were given up, before the models may be closed. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Dateline dateline;
  private final Duration timeout;
  private final ArticleFilter filter;
  private final ThreadPoolExecutor threads;

  Workers(Dateline dateline, BatchSettings settings) {
    this.dateline = dateline;
    this.timeout = settings.timeout();
    this.filter = settings.filter();
    this.threads =
        new ThreadPoolExecutor(
            settings.jobs(),
            Integer.MAX_VALUE,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Workers::thread);
  }

  /** A thread that does not keep the program from ending, however long its input takes. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "dateline-worker");
    thread.setDaemon(true);
    return thread;
  }

  /** An input under way. */
  static final class Task extends FutureTask<Outcome> {
    private final Input input;
    private volatile long start;

    private Task(Input input, Dateline dateline, ArticleFilter filter) {
      super(() -> Outcome.of(input, dateline, filter));
      this.input = input;
    }

    @Override
    public void run() {
      start = System.nanoTime();
      super.run();
    }

    private long left(Duration timeout) {
      long begun = start;
      return begun == 0
          ? timeout.toNanos()
          : Math.max(0, timeout.toNanos() - (System.nanoTime() - begun));
    }
  }

  Task submit(Input input) {
    Task task = new Task(input, dateline, filter);
    threads.execute(task);
    return task;
  }

  /** What came of a task; a failure once it has taken too long. */
  Outcome await(Task task) throws InterruptedIOException {
    while (true) {
      try {
        return task.get(Math.max(1, task.left(timeout)), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (task.start != 0 && task.left(timeout) == 0) {
          return abandon(task);
        }
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

  private Outcome abandon(Task task) {
    task.cancel(true);
    threads.setCorePoolSize(threads.getCorePoolSize() + 1);
    String reason =
        "takes longer than "
            + timeout.toMillis() / 1000.0
            + " s; give it more time (--timeout) or split it";
    Failure failure = new Failure(task.input.name(), Failure.Stage.EXTRACT, reason);
    return Outcome.ofFailure(task.input, failure);
  }

  /** Waits for articles under way, so that nobody closes the models beneath them. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
