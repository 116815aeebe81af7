package dev.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads the tables that lie beside the classes: UTF-8, one entry a line, columns parted by tabs;
 * lines that open with {@code #} and empty lines are passed over.
 *
 * <pre>{@code
 * List<List<String>> rows = WordList.rows(Abbreviations.class, "abbreviations.tsv");
 * }</pre>
 *
 * Thread-safe.
 */
public final class WordList {
  private WordList() {}

  /**
   * The rows of a table.
   *
   * @param owner the class in whose package the table lies
   * @param name the table's file name
   * @throws IllegalStateException if there is no such table, which means that the jar is damaged
   */
  public static List<List<String>> rows(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "the table "
                + name
                + " of "
                + owner.getPackageName()
                + " is missing from the jar;"
                + " install Dateline again");
      }
      return rows(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " cannot be read", e);
    }
  }

  /** The first column of a table, as {@link #rows(Class, String)} reads it. */
  public static List<String> words(Class<?> owner, String name) {
    return rows(owner, name).stream().map(row -> row.get(0)).toList();
  }

  private static List<List<String>> rows(BufferedReader reader) {
    return reader
        .lines()
        .filter(Predicate.not(String::isBlank))
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arrays.asList(line.strip().split("\t")))
        .toList();
  }
}
