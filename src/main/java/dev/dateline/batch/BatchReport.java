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
 * @param skipped number of inputs that were passed over
 * @param dropped number of inputs left out as their story was told before
 */
public record BatchReport(long records, long failures, long skipped, long dropped) {
  /** Of a run that passed nothing over and dropped nothing. */
  public BatchReport(long records, long failures) {
    this(records, failures, 0, 0);
  }

  /** Number of inputs there were. */
  public long inputs() {
    return records + failures + skipped + dropped;
  }
}
