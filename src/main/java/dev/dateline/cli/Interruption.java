package dev.dateline.cli;

import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end after the articles in hand when the process is told to stop, by Ctrl-C or by a
 * signal. The process ends when this is closed.
 */
final class Interruption implements AutoCloseable {
  /** The run is given so long to end by itself. */
  private static final long PATIENCE_SECONDS = 90;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "dateline-stop");
  private volatile boolean requested;

  private Interruption() {}

  /** Listens from now on. */
  static Interruption listen() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether the process was told to stop. */
  boolean isRequested() {
    return requested;
  }

  /** Asks the run to stop. */
  void request() {
    requested = true;
  }

  /** The inputs, until the process is told to stop. */
  <T> Iterator<T> until(Iterator<T> inputs) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !requested && inputs.hasNext();
      }

      @Override
      public T next() {
        return inputs.next();
      }
    };
  }

  private void stop() {
    requested = true;
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already.
    }
  }
}
