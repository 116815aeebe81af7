package dev.dateline.batch;

import java.time.Duration;
import java.util.Objects;

/**
 * How a run goes about its inputs. Immutable.
 *
 * <pre>{@code
 * BatchSettings settings = new BatchSettings(4, Duration.ofSeconds(30));
 * }</pre>
 *
 * @param jobs number of threads, 1 or more
 * @param timeout an input that takes longer fails; more than nothing
 */
public record BatchSettings(int jobs, Duration timeout) {
  /** An input that takes longer than this minute fails unless told otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if {@code jobs} is less than 1 or {@code timeout} is nothing
   */
  public BatchSettings {
    Objects.requireNonNull(timeout, "timeout");
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs is " + jobs + ", but must be 1 or more");
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException(
          "timeout is " + timeout + ", but must be more than nothing");
    }
  }
}
