package dev.dateline.read.table;

import dev.dateline.read.content.Content;
import dev.dateline.read.content.DecodedArticle;
import dev.dateline.read.content.DecodedText;
import dev.dateline.read.content.Entries;
import dev.dateline.read.content.Entry;
import dev.dateline.read.content.NamedFields;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.StatedArticle;
import dev.dateline.read.content.TextDecoder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The objects or rows of a file as entries. Each is decoded by itself, as a file with one article
 * would be, so that rows from several places may have several encodings.
 */
final class RowEntries implements Entries {
  private final Content content;
  private final Rows rows;
  private final RowReader reader;
  private final NamedFields fields;
  private final String mediaType;
  private final Charset transcoded;
  private boolean isEmpty = true;

  /** Takes a file apart. */
  interface Rows {
    /** The next row, or null after the last. */
    Row next() throws IOException;
  }

  /** Reads one row, in any thread. */
  interface RowReader {
    StatedArticle read(String text, Row row) throws IOException;
  }

  RowEntries(
      Content content,
      RowInput input,
      Rows rows,
      RowReader reader,
      NamedFields fields,
      String mediaType) {
    this.content = content;
    this.rows = rows;
    this.reader = reader;
    this.fields = fields;
    this.mediaType = mediaType;
    this.transcoded = input.transcoded().orElse(null);
  }

  @Override
  public Entry next() throws IOException {
    Row row = rows.next();
    if (row == null) {
      return end();
    }
    isEmpty = false;
    Origin origin = content.origin().item(Long.toString(row.item()));
    if (row.damage() != null) {
      return new Entry.Damaged(origin, row.damage());
    }
    return new Entry.Story(origin, (long) row.bytes().length, new RowSource(row));
  }

  private Entry end() {
    if (!isEmpty) {
      return null;
    }
    isEmpty = false;
    return new Entry.Damaged(content.origin(), "holds no articles; leave it out or fetch it again");
  }

  private final class RowSource implements Entry.StorySource {
    private final Row row;

    RowSource(Row row) {
      this.row = row;
    }

    @Override
    public DecodedArticle read() throws IOException {
      DecodedText decoded = TextDecoder.decode(row.bytes());
      Charset charset = transcoded == null ? decoded.charset() : transcoded;
      return new DecodedArticle(reader.read(decoded.text(), row), mediaType, charset.name());
    }

    @Override
    public Optional<NamedFields> fields() {
      return Optional.of(fields);
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
