package dev.dateline.read.content;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Fields of JSON objects and columns of tables that users name because the usual names do not fit.
 * Immutable.
 *
 * <pre>{@code
 * FieldNames names =
 *     FieldNames.USUAL.with(ArticleField.TEXT, "article.body").with(ArticleField.TITLE, "hed");
 * }</pre>
 *
 * @param named what is named otherwise than usual
 */
public record FieldNames(Map<ArticleField, String> named) {
  /** The names that crawlers and data sets commonly use, for every field. */
  public static final FieldNames USUAL = new FieldNames(Map.of());

  /** Copies the map. */
  public FieldNames {
    named = Map.copyOf(named);
    if (named.containsValue("")) {
      throw new IllegalArgumentException("the name of a field is empty");
    }
  }

  /** What the user calls a field; empty if the usual names are looked for. */
  public Optional<String> of(ArticleField field) {
    return Optional.ofNullable(named.get(field));
  }

  /**
   * These names with another for one field, which alone is looked for then.
   *
   * @param name as it is written, in whatever case; {@code article.body} is the field {@code body}
   *     in the object {@code article}
   */
  public FieldNames with(ArticleField field, String name) {
    Map<ArticleField, String> all = new EnumMap<>(ArticleField.class);
    all.putAll(named);
    all.put(field, name);
    return new FieldNames(all);
  }
}
