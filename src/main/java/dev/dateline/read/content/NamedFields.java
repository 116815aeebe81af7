package dev.dateline.read.content;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which of the fields that a user named are in the rows of a source, so that a wrong name shows.
 * For any threads.
 *
 * <pre>{@code
 * NamedFields fields = new NamedFields("news.jsonl", names);
 * fields.found(ArticleField.TEXT);
 * fields.rowRead();
 * List<ArticleField> missing = fields.missing();
 * }</pre>
 */
public final class NamedFields {
  private final String source;
  private final FieldNames names;
  private final Set<ArticleField> found = ConcurrentHashMap.newKeySet();
  private volatile boolean isAnyRowRead;

  /**
   * Fields of which none is found yet.
   *
   * @param source what messages call the source
   * @param names what the user named
   */
  public NamedFields(String source, FieldNames names) {
    this.source = Objects.requireNonNull(source, "source");
    this.names = Objects.requireNonNull(names, "names");
  }

  /** What messages call the source. */
  public String source() {
    return source;
  }

  /** What the user named. */
  public FieldNames names() {
    return names;
  }

  /** A row has this field, with a value or without. */
  public void found(ArticleField field) {
    if (!names.named().isEmpty()) {
      found.add(field);
    }
  }

  /** All fields of a row have been told. */
  public void rowRead() {
    isAnyRowRead = true;
  }

  /** Fields that the user named and no row so far had; none before the first row. */
  public List<ArticleField> missing() {
    return Arrays.stream(ArticleField.values())
        .filter(field -> isAnyRowRead && names.of(field).isPresent() && !found.contains(field))
        .toList();
  }
}
