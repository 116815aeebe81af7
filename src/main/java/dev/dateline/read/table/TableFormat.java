package dev.dateline.read.table;

import dev.dateline.read.content.ContainerFormat;
import dev.dateline.read.content.Content;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.Entries;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.NamedFields;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import dev.dateline.read.content.StatedArticle;
import dev.dateline.read.content.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tables with an article in each row and the names of the columns in the first: values separated by
 * commas, semicolons, tabs or bars, whichever the first row shows.
 */
public final class TableFormat implements ContainerFormat {
  private final InputFormat kind;
  private final String ending;
  private final String mediaType;

  private TableFormat(InputFormat kind, String mediaType) {
    this.kind = kind;
    this.ending = "." + kind.label();
    this.mediaType = mediaType;
  }

  /** Separated by anything but tabs. */
  public static TableFormat csv() {
    return new TableFormat(InputFormat.CSV, "text/csv");
  }

  /** Separated by tabs. */
  public static TableFormat tsv() {
    return new TableFormat(InputFormat.TSV, "text/tab-separated-values");
  }

  @Override
  public Optional<InputFormat> kind() {
    return Optional.of(kind);
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    if (origin.name().toLowerCase(Locale.ROOT).endsWith(ending)) {
      return true;
    }
    String text = Head.text(head);
    if (!TableHeader.mayOpen(text)) {
      return false;
    }
    TableHeader header = TableHeader.of(text, FieldTable.USUAL);
    boolean isTabs = header.separator() == '\t';
    return isTabs == (kind == InputFormat.TSV) && header.opensTable(text);
  }

  @Override
  public Entries open(Content content, ReadSettings settings) throws IOException {
    FieldTable table = FieldTable.of(settings.fields());
    String head = Head.text(content.head());
    char separator = TableHeader.of(head, table).separator();
    RowInput input = new RowInput(content);
    TableRows rows = new TableRows(input, separator, settings.limits().articleBytes());
    if (TableHeader.SEPARATOR_LINE.matcher(head).lookingAt()) {
      rows.next();
    }
    List<String> names = names(rows.next(), separator);
    if (!new TableHeader(separator, names).hasText(table)) {
      throw new ContentException(
          "has no column with a text or a title, but "
              + TableRow.shown(names)
              + "; name the column with the text with --text-field, and the columns in the first"
              + " row");
    }
    NamedFields fields = new NamedFields(content.origin().label(), settings.fields());
    names.stream()
        .flatMap(name -> table.meanings(FieldTable.normal(name)).stream())
        .forEach(meaning -> fields.found(meaning.field()));
    fields.rowRead();
    return new RowEntries(
        content,
        input,
        rows,
        (text, row) -> article(text, row, names, separator, table),
        fields,
        mediaType);
  }

  private static List<String> names(Row header, char separator) throws IOException {
    if (header == null) {
      throw new ContentException("is empty; leave it out or fetch it again");
    }
    if (header.damage() != null) {
      throw new ContentException("cannot be read: its first row " + header.damage());
    }
    String text = TextDecoder.decode(header.bytes()).text();
    return TableRow.cells(text, separator, header.isQuoted());
  }

  private static StatedArticle article(
      String text, Row row, List<String> names, char separator, FieldTable table)
      throws ContentException {
    List<String> cells = TableRow.cells(text, separator, row.isQuoted());
    return TableRow.article(cells, names, table);
  }
}
