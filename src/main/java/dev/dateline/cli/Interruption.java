package dev.dateline.cli;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end after the articles in hand when the process is told to stop, by Ctrl-C or by a
 * signal. The second time, or where the run does not end in time, the process ends at once; what it
 * wrote can be gone on with even so.
 */
final class Interruption implements AutoCloseable {
  /** The run is given so long to end by itself. */
  private static final long PATIENCE_SECONDS = 90;

  /** Shells add it to the number of the signal that ended a process. */
  private static final int BY_SIGNAL = 128;

  private final Signals signals = Signals.handle(this::stop);
  private volatile int exitCode;

  private Interruption() {}

  /** Listens from now on. */
  static Interruption listen() {
    return new Interruption();
  }

  /** Whether the process was told to stop. */
  boolean isRequested() {
    return exitCode != 0;
  }

  /** What the process that was told to stop ends with: 130 after Ctrl-C. */
  int exitCode() {
    return exitCode;
  }

  /** The inputs, until the process is told to stop. */
  <T> Iterator<T> until(Iterator<T> inputs) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !isRequested() && inputs.hasNext();
      }

      @Override
      public T next() {
        return inputs.next();
      }
    };
  }

  private void stop(int signal) {
    if (isRequested()) {
      Runtime.getRuntime().halt(exitCode);
    }
    exitCode = BY_SIGNAL + signal;
    Thread patience = new Thread(this::halt, "dateline-stop");
    patience.setDaemon(true);
    patience.start();
  }

  private void halt() {
    try {
      TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
      Runtime.getRuntime().halt(exitCode);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    signals.close();
  }
}
