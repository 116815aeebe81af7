package dev.dateline.batch;

import java.time.Duration;
import java.util.Objects;

/**
 * How a run goes about its inputs. Immutable.
 *
 * <pre>{@code
 * BatchSettings settings =
 *     new BatchSettings(4, Duration.ofSeconds(30)).withDuplicates(Duplicates.DROP);
 * }</pre>
 *
 * @param jobs number of threads, 1 or more
 * @param timeout an input that takes longer fails; more than nothing
 * @param filter says which articles are passed over
 * @param limit number of articles after which the run ends, failed and dropped ones counted and
 *     those passed over not; 0 or more
 * @param duplicates what to do with articles whose story was told before
 */
public record BatchSettings(
    int jobs, Duration timeout, ArticleFilter filter, long limit, Duplicates duplicates) {
  /** An input that takes longer than this minute fails unless told otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if {@code jobs} is less than 1, {@code timeout} is nothing or
   *     {@code limit} less than 0
   */
  public BatchSettings {
    Objects.requireNonNull(timeout, "timeout");
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(duplicates, "duplicates");
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs is " + jobs + ", but must be 1 or more");
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException(
          "timeout is " + timeout + ", but must be more than nothing");
    }
    if (limit < 0) {
      throw new IllegalArgumentException("limit is " + limit + ", but must be 0 or more");
    }
  }

  /**
   * Settings for all articles, however many there are, of which duplicates are marked.
   *
   * @throws IllegalArgumentException if {@code jobs} is less than 1 or {@code timeout} is nothing
   */
  public BatchSettings(int jobs, Duration timeout) {
    this(jobs, timeout, ArticleFilter.NONE, Long.MAX_VALUE, Duplicates.MARK);
  }

  /** These settings with another filter. */
  public BatchSettings withFilter(ArticleFilter filter) {
    return new BatchSettings(jobs, timeout, filter, limit, duplicates);
  }

  /**
   * These settings with another number of articles.
   *
   * @throws IllegalArgumentException if {@code limit} is less than 0
   */
  public BatchSettings withLimit(long limit) {
    return new BatchSettings(jobs, timeout, filter, limit, duplicates);
  }

  /** These settings with something else to do with duplicates. */
  public BatchSettings withDuplicates(Duplicates duplicates) {
    return new BatchSettings(jobs, timeout, filter, limit, duplicates);
  }
}
