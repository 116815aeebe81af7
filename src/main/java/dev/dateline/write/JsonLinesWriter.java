package dev.dateline.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.entity.ArticleRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Renders a record wholly before its first byte goes out. */
final class JsonLinesWriter implements RecordWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final OutputStream out;
  private final JsonOptions options;

  JsonLinesWriter(OutputStream out, JsonOptions options) {
    this.out = Objects.requireNonNull(out, "out");
    this.options = Objects.requireNonNull(options, "options");
  }

  @Override
  public void write(ArticleRecord record) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = new WellFormedGenerator(JSON.createGenerator(line))) {
      new RecordJson(json, options).write(record);
    }
    line.write('\n');
    line.writeTo(out);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
