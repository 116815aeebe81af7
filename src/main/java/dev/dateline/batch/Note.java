package dev.dateline.batch;

import dev.dateline.article.Article;
import dev.dateline.entity.ArticleRecord;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to know about an input that did give a record. Immutable.
 *
 * <pre>{@code
 * BatchRun run = new BatchRun(dateline, 4, failure -> log.warn("{}", failure), note -> log.info("{}", note));
 * }</pre>
 *
 * @param input the input's name
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
