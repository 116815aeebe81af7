package dev.dateline.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads this package's resource tables: tab-separated, lines that start with "#" are remarks. */
final class Table {
  private Table() {}

  /** The rows of a table; every row has as many fields as stand in it. */
  static List<String[]> rows(String table) {
    try (InputStream in = Table.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException(
            "table " + table + " is missing from the jar; take the jar of this version again");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("table " + table + " cannot be read", e);
    }
  }
}
