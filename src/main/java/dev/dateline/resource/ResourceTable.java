package dev.dateline.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables that lie beside the classes: UTF-8, one row a line, columns parted by tabs;
 * lines that open with {@code #} and empty lines are passed over.
 *
 * <pre>{@code
 * List<String[]> rows = ResourceTable.rows(Abbreviations.class, "abbreviations.tsv");
 * }</pre>
 *
 * Thread-safe.
 */
public final class ResourceTable {
  private ResourceTable() {}

  /**
   * The rows of a table, each with as many columns as its line has, empty ones among them.
   *
   * @param owner the class in whose package the table lies
   * @param name the table's file name
   * @throws IllegalStateException if there is no such table, which means that the jar is damaged
   */
  public static List<String[]> rows(Class<?> owner, String name) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(owner, name)) {
      rows.add(line.split("\t", -1));
    }
    return rows;
  }

  /**
   * The lines of a table of one column, as {@link #rows(Class, String)} reads them.
   *
   * @throws IllegalStateException if there is no such table
   */
  public static List<String> words(Class<?> owner, String name) {
    return lines(owner, name);
  }

  private static List<String> lines(Class<?> owner, String name) {
    String table = content(owner, name);
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < table.length()) {
      int end = table.indexOf('\n', start);
      if (end < 0) {
        end = table.length();
      }
      if (end > start && table.charAt(start) != '#') {
        lines.add(table.substring(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private static String content(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "the table "
                + name
                + " of "
                + owner.getPackageName()
                + " is missing from the jar; install Dateline again");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " cannot be read", e);
    }
  }
}
