package dev.dateline.read.table;

import dev.dateline.read.content.ArticleField;
import dev.dateline.read.content.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of a table's columns, as the start of a file shows them.
 *
 * @param separator between cells
 * @param names in order, without quotes
 */
record TableHeader(char separator, List<String> names) {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  /** What Excel writes before the names: "sep=;". */
  static final Pattern SEPARATOR_LINE =
      Pattern.compile("\\s*+\"?sep=(.)\"?[ ,;\\t]*(?:\\r\\n?|\\n)", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}_@#$][\\p{L}\\p{N} _.:/()\\[\\]-]{0,39}");

  private static final Pattern WORD = Pattern.compile("[a-z0-9_.-]*", Pattern.CASE_INSENSITIVE);

  private static final Set<ArticleField> CARRYING =
      Set.of(ArticleField.TEXT, ArticleField.HTML, ArticleField.TITLE);

  TableHeader {
    names = List.copyOf(names);
  }

  /** Whether it is worth a closer look if a file that starts so is a table: most texts are not. */
  static boolean mayOpen(String head) {
    String line = firstLine(head);
    for (char separator : SEPARATORS) {
      int at = line.indexOf(separator);
      if (at >= 0 && !line.startsWith(" ", at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The names in the first line that is not blank, by the separator that gives the most known. */
  static TableHeader of(String head, FieldTable table) {
    Matcher stated = SEPARATOR_LINE.matcher(head);
    if (stated.lookingAt()) {
      return of(firstLine(head.substring(stated.end())), stated.group(1).charAt(0));
    }
    String line = firstLine(head);
    TableHeader best = of(line, SEPARATORS[0]);
    for (char separator : SEPARATORS) {
      TableHeader header = of(line, separator);
      int known = header.fields(table).size() - best.fields(table).size();
      if (known > 0 || (known == 0 && header.names.size() > best.names.size())) {
        best = header;
      }
    }
    return best;
  }

  /**
   * Whether a file that starts so is a table: its first line holds nothing but names, one of them a
   * text or a title, and the second row has as many cells. Where no other name is known they are
   * single words, and the third row has as many cells too.
   */
  boolean opensTable(String head) {
    Set<ArticleField> fields = fields(FieldTable.USUAL);
    boolean isProse = firstLine(head).contains(separator + " ");
    boolean isKnown = fields.size() > 1;
    return names.size() > 1
        && !isProse
        && hasText(FieldTable.USUAL)
        && areNames()
        && (isKnown || names.stream().allMatch(name -> WORD.matcher(name).matches()))
        && hasEvenRows(head, isKnown ? 2 : 3);
  }

  /** Whether a column may hold an article. */
  boolean hasText(FieldTable table) {
    return fields(table).stream().anyMatch(CARRYING::contains);
  }

  private Set<ArticleField> fields(FieldTable table) {
    Set<ArticleField> fields = new HashSet<>();
    for (String name : names) {
      table.meanings(FieldTable.normal(name)).stream()
          .limit(1)
          .forEach(meaning -> fields.add(meaning.field()));
    }
    return fields;
  }

  /** The first may be empty: tables with numbered rows leave it so. */
  private boolean areNames() {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!NAME.matcher(name).matches() && !(i == 0 && name.isEmpty())) {
        return false;
      }
    }
    return new HashSet<>(names).size() == names.size();
  }

  /** Whether the first rows, that of the names too, have a cell for each name. */
  private boolean hasEvenRows(String head, int wanted) {
    CellScanner cells = new CellScanner(separator);
    int rows = 0;
    for (int i = 0; i < head.length() && rows < wanted; i++) {
      char c = head.charAt(i);
      boolean isEnd = (c == '\n' || c == '\r') && !cells.isInQuotes();
      if (isEnd && !isBlankBefore(head, i)) {
        if (cells.cells() != names.size()) {
          return false;
        }
        rows++;
      }
      if (isEnd) {
        cells.clear();
      } else {
        cells.take(c);
      }
    }
    return rows == wanted || (rows > 0 && endsEvenly(head, cells));
  }

  /** A row may be cut off where the start of the file ends. */
  private boolean endsEvenly(String head, CellScanner cells) {
    boolean isCut = head.length() > Content.HEAD / 2 - 2;
    boolean isNothing = isBlankBefore(head, head.length());
    return isNothing || cells.cells() == names.size() || (isCut && cells.cells() < names.size());
  }

  private static boolean isBlankBefore(String head, int end) {
    int start = end;
    while (start > 0 && head.charAt(start - 1) != '\n' && head.charAt(start - 1) != '\r') {
      start--;
    }
    return head.substring(start, end).isBlank();
  }

  private static String firstLine(String head) {
    return head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  private static TableHeader of(String line, char separator) {
    List<String> names = new ArrayList<>();
    CellScanner cells = new CellScanner(separator);
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      int before = cells.cells();
      cells.take(line.charAt(i));
      if (cells.cells() > before) {
        names.add(name(line.substring(start, i)));
        start = i + 1;
      }
    }
    names.add(name(line.substring(start)));
    return new TableHeader(separator, names);
  }

  private static String name(String cell) {
    String name = cell.strip();
    boolean isQuoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return isQuoted ? name.substring(1, name.length() - 1) : name;
  }
}
