package dev.dateline.read.table;

import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.StatedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one row of a table. */
final class TableRow {
  private static final int MAX_SHOWN = 12;

  private TableRow() {}

  /**
   * The cells of a row.
   *
   * @param text the row without the end of its last line
   * @param isQuoted whether quotes enclose cells
   */
  static List<String> cells(String text, char separator, boolean isQuoted) throws ContentException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setQuote(isQuoted ? '"' : null)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.size() == 1) {
        return records.get(0).toList();
      }
    } catch (IOException | UncheckedIOException e) {
      // Told below.
    }
    throw new ContentException("is no sound row of a table; mend its quotes or leave it out");
  }

  /**
   * The article in a row.
   *
   * @throws ContentException if it has other cells than the columns, or no text
   */
  static StatedArticle article(List<String> cells, List<String> names, FieldTable table)
      throws ContentException {
    boolean isTooLong = cells.stream().skip(names.size()).anyMatch(cell -> !cell.isBlank());
    if (isTooLong || cells.size() < names.size()) {
      throw new ContentException(
          "has "
              + cells.size()
              + " cells where the first row names "
              + names.size()
              + " columns; mend its separators and quotes or leave it out");
    }
    ArticleFields fields = new ArticleFields(table);
    names.forEach(fields::note);
    for (int i = names.size() - 1; i >= 0; i--) {
      fields.put(FieldTable.normal(names.get(i)), List.of(cells.get(i)));
    }
    return fields.article();
  }

  /** Names of columns for a message. */
  static String shown(List<String> names) {
    ArticleFields fields = new ArticleFields(FieldTable.USUAL);
    names.stream().limit(MAX_SHOWN + 1L).forEach(fields::note);
    return fields.shownNames();
  }
}
