package dev.dateline.read.table;

import dev.dateline.read.content.ArticleField;
import dev.dateline.read.content.FieldNames;
import dev.dateline.resource.ResourceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which field of an article a name stands for, and how surely. Names are compared without regard to
 * case, {@code _}, {@code -} and blanks, so that {@code date_publish} is {@code datePublish}.
 * Immutable.
 */
final class FieldTable {
  private static final Map<ArticleField, List<String>> USUAL_NAMES = usualNames();

  /** Objects that may hold all about an article, as search engines and interfaces give them. */
  private static final Set<String> WRAPPERS = Set.of("article", "source", "data", "doc", "fields");

  private static final int IN_WRAPPER = 1000;

  /** Knows the usual names alone. */
  static final FieldTable USUAL = new FieldTable(FieldNames.USUAL);

  private final Map<String, List<Meaning>> byName = new HashMap<>();
  private final Set<String> prefixes = new HashSet<>(WRAPPERS);

  /**
   * What a name stands for.
   *
   * @param rank 0 for the surest name of the field
   */
  record Meaning(ArticleField field, int rank) {}

  private FieldTable(FieldNames names) {
    for (ArticleField field : ArticleField.values()) {
      List<String> all =
          names.of(field).map(name -> List.of(normal(name))).orElse(USUAL_NAMES.get(field));
      for (int rank = 0; rank < all.size(); rank++) {
        add(all.get(rank), new Meaning(field, rank));
      }
    }
  }

  static FieldTable of(FieldNames names) {
    return names.equals(FieldNames.USUAL) ? USUAL : new FieldTable(names);
  }

  private void add(String name, Meaning meaning) {
    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(meaning);
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      prefixes.add(name.substring(0, dot));
    }
  }

  /**
   * What a name stands for: none, one or several fields.
   *
   * @param path a normal name, with those of the objects around it before it and dots between
   */
  List<Meaning> meanings(String path) {
    List<Meaning> found = byName.get(path);
    if (found != null) {
      return found;
    }
    int dot = path.indexOf('.');
    if (dot < 0 || !WRAPPERS.contains(path.substring(0, dot))) {
      return List.of();
    }
    return byName.getOrDefault(path.substring(dot + 1), List.of()).stream()
        .map(meaning -> new Meaning(meaning.field(), meaning.rank() + IN_WRAPPER))
        .toList();
  }

  /** Whether what is in the object of this name may stand for a field. */
  boolean isPrefix(String path) {
    return prefixes.contains(path);
  }

  /** A name as names are compared. */
  static String normal(String name) {
    StringBuilder normal = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '.') {
        normal.append(Character.toLowerCase(c));
      }
    }
    return normal.toString();
  }

  private static Map<ArticleField, List<String>> usualNames() {
    Map<ArticleField, List<String>> names = new EnumMap<>(ArticleField.class);
    for (String[] row : ResourceTable.rows(FieldTable.class, "fields.tsv")) {
      names.put(
          ArticleField.valueOf(row[0].toUpperCase(Locale.ROOT)),
          Arrays.asList(row[1].split(" ", -1)));
    }
    return names;
  }
}
