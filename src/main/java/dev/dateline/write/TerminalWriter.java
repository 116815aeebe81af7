package dev.dateline.write;

import dev.dateline.entity.ArticleRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Writes a page per record, an empty line between two. */
final class TerminalWriter implements RecordWriter {
  private final OutputStream out;
  private final TerminalOptions options;
  private boolean first = true;

  TerminalWriter(OutputStream out, TerminalOptions options) {
    this.out = Objects.requireNonNull(out, "out");
    this.options = Objects.requireNonNull(options, "options");
  }

  @Override
  public void write(ArticleRecord record) throws IOException {
    String page = TerminalPage.of(record, options);
    out.write(((first ? "" : "\n") + page).getBytes(StandardCharsets.UTF_8));
    out.flush();
    first = false;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
