package dev.dateline.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of the records that {@link RecordWriter#jsonLines} writes.
 * Thread-safe.
 *
 * <pre>{@code
 * Files.writeString(file, RecordSchema.json());
 * }</pre>
 */
public final class RecordSchema {
  /** The value of each record's field {@code schema}. */
  public static final String NAME = "dateline/article/1";

  private static final String RESOURCE = "article-1.schema.json";

  private RecordSchema() {}

  /** The schema as a JSON document that ends in a line break. */
  public static String json() {
    try (InputStream in = RecordSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            RESOURCE + " is missing from the jar; build or install Dateline again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read from the jar", e);
    }
  }
}
