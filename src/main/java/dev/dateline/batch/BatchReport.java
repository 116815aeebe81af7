package dev.dateline.batch;

/**
 * What came of a run. Immutable.
 *
 * <pre>{@code
 * BatchReport report = run.run(inputs, writer);
 * boolean complete = report.failures() == 0;
 * }</pre>
 *
 * @param records number of records written
 * @param failures number of inputs that gave none
 */
public record BatchReport(long records, long failures) {
  /** Number of inputs there were. */
  public long inputs() {
    return records + failures;
  }
}
