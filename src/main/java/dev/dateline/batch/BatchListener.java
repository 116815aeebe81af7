package dev.dateline.batch;

import dev.dateline.corpus.Story;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Told what comes of each input, in the order of the inputs, by the thread that runs. If it throws,
 * the run ends there.
 *
 * <pre>{@code
 * BatchListener listener = BatchListener.ofFailures(failure -> log.warn("{}", failure));
 * }</pre>
 */
public interface BatchListener {
  /** A listener that hears of failures only. */
  static BatchListener ofFailures(Consumer<Failure> onFailure) {
    return new BatchListener() {
      @Override
      public void failed(Failure failure) {
        onFailure.accept(failure);
      }
    };
  }

  /**
   * The record of an input is written.
   *
   * @param input the input's name
   * @throws IOException if that cannot be noted down
   */
  default void written(String input) throws IOException {}

  /**
   * An input gave no record.
   *
   * @throws IOException if that cannot be noted down
   */
  default void failed(Failure failure) throws IOException {}

  /**
   * An input was passed over.
   *
   * @param input the input's name
   * @param reason why, in one line
   * @throws IOException if that cannot be noted down
   */
  default void skipped(String input, String reason) throws IOException {}

  /**
   * An input gave no record because its story was told before.
   *
   * @param input the input's name
   * @param first id of the record that told it
   * @throws IOException if that cannot be noted down
   */
  default void dropped(String input, String first) throws IOException {}

  /**
   * The run remembers the story of the input of which {@link #written} or {@link #dropped} tells
   * next.
   *
   * @throws IOException if that cannot be noted down
   */
  default void remembered(Story story) throws IOException {}

  /** There is something to know about the input of which {@link #written} tells next. */
  default void noted(Note note) {}

  /** There is something to know about a source of many inputs, such as a table, that is done. */
  default void notedOfSource(Note note) {}
}
