package dev.dateline.write;

import dev.dateline.entity.ArticleRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes records to one output, in UTF-8. Not thread-safe.
 *
 * <pre>{@code
 * try (RecordWriter writer = RecordWriter.jsonLines(Files.newOutputStream(file), JsonOptions.DEFAULTS)) {
 *   writer.write(dateline.extract(article));
 * }
 * }</pre>
 */
public interface RecordWriter extends Closeable {
  /**
   * Writes one record and flushes it, so that an output cut off later ends in a whole record. A
   * record that cannot be rendered leaves nothing behind.
   *
   * @throws IOException if the output takes no more
   */
  void write(ArticleRecord record) throws IOException;

  /** One JSON object a line, as {@link RecordSchema} describes it. */
  static RecordWriter jsonLines(OutputStream out, JsonOptions options) {
    return new JsonLinesWriter(out, options);
  }

  /** A page for people to read, laid out in columns. */
  static RecordWriter terminal(OutputStream out, TerminalOptions options) {
    return new TerminalWriter(out, options);
  }
}
