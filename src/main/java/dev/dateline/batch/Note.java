package dev.dateline.batch;

import dev.dateline.article.Article;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.read.content.ArticleField;
import dev.dateline.read.content.NamedFields;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something to know about an input that did give a record, or about a source of many. Immutable.
 *
 * <pre>{@code
 * BatchRun run = new BatchRun(dateline, 4, failure -> log.warn("{}", failure), note -> log.info("{}", note));
 * }</pre>
 *
 * @param input the name of the input or source
 * @param text what there is to know, in one line
 */
public record Note(String input, String text) {
  /** Rejects nulls. */
  public Note {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(text, "text");
  }

  static Optional<Note> of(Input input, ArticleRecord record) {
    Article article = record.article();
    return article.isInAnotherLanguage()
        ? Optional.of(new Note(input.name(), otherLanguage(article.language())))
        : Optional.empty();
  }

  /** A note on a whole source, if none of its rows has a field that the user named. */
  static Optional<Note> of(NamedFields fields) {
    if (fields.missing().isEmpty()) {
      return Optional.empty();
    }
    String names =
        fields.missing().stream()
            .map(field -> named(field, fields.names().of(field).orElseThrow()))
            .collect(Collectors.joining(", "));
    return Optional.of(
        new Note(
            fields.source(), "no row that was read has the field " + names + "; check the name"));
  }

  private static String named(ArticleField field, String name) {
    return "\"" + name + "\" (--" + field.label() + "-field)";
  }

  private static String otherLanguage(String tag) {
    return "is in " + inWords(tag) + "; names are looked for in English only";
  }

  private static String inWords(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    if (name.isEmpty()) { // tag "und"
      return "a language that is not English";
    }
    return name.equals(tag) ? "the language " + tag : name + " (" + tag + ")";
  }
}
