package dev.dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads GeoNames' tables line by line; whatever is wrong is said with file and line. */
final class GeoNamesTable {
  private final Path file;
  private final int columns;

  /** Takes the columns of a line apart. */
  @FunctionalInterface
  interface Visitor {
    void visit(Line line) throws IOException;
  }

  /** A table with at least {@code columns} columns. */
  GeoNamesTable(Path file, int columns) {
    this.file = file;
    this.columns = columns;
  }

  /**
   * Visits all lines but empty ones and those that start with "#".
   *
   * @throws IOException if the file cannot be read, is not UTF-8, or a line has too few columns
   */
  void read(Visitor visitor) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isEmpty() && text.charAt(0) != '#') {
          Line line = new Line(number, text.split("\t", -1));
          if (line.fields.length < columns) {
            throw line.bad(line.fields.length + " columns instead of " + columns);
          }
          visitor.visit(line);
        }
      }
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8, as GeoNames' files are", e);
    }
  }

  /** A line of the table. */
  final class Line {
    private final int number;
    private final String[] fields;

    private Line(int number, String[] fields) {
      this.number = number;
      this.fields = fields;
    }

    int number() {
      return number;
    }

    String text(int column) {
      return fields[column];
    }

    /** The field of {@code column}, or an empty text where the line ends before it. */
    String optional(int column) {
      return column < fields.length ? fields[column] : "";
    }

    double degrees(int column, int most) throws IOException {
      double value;
      try {
        value = Double.parseDouble(fields[column]);
      } catch (NumberFormatException e) {
        value = Double.NaN;
      }
      if (!(Math.abs(value) <= most)) {
        throw bad(
            "column " + (column + 1) + " is \"" + fields[column] + "\", not degrees up to " + most);
      }
      return value;
    }

    /** A whole number from 0 on; 0 where the field is empty. */
    long count(int column) throws IOException {
      long value;
      try {
        value = fields[column].isEmpty() ? 0 : Long.parseLong(fields[column]);
      } catch (NumberFormatException e) {
        value = -1;
      }
      if (value < 0) {
        throw bad("column " + (column + 1) + " is \"" + fields[column] + "\", not a whole number");
      }
      return value;
    }

    IOException bad(String reason) {
      return new IOException(
          file + ":" + number + ": " + reason + "; mend the line or take GeoNames' file again");
    }
  }
}
