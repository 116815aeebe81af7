package dev.dateline.batch;

import java.util.Locale;
import java.util.Objects;

/**
 * An input that gave no record, and why. Immutable.
 *
 * <pre>{@code
 * BatchRun run = new BatchRun(dateline, 4, failure -> log.warn("{}", failure));
 * }</pre>
 *
 * @param input the input's name
 * @param stage how far it came
 * @param reason what went wrong, in one line
 */
public record Failure(String input, Stage stage, String reason) {
  /** The steps an input goes through. */
  public enum Stage {
    /** Getting an article from bytes. */
    READ,
    /** Finding names and making entities of them. */
    EXTRACT,
    /** Rendering the record. */
    WRITE;

    /** Lower case, for messages. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Rejects nulls. */
  public Failure {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(reason, "reason");
  }

  static Failure of(Input input, Stage stage, Throwable thrown) {
    return new Failure(input.name(), stage, Reasons.of(thrown));
  }
}
