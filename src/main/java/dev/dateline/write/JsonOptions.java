package dev.dateline.write;

import java.util.Objects;

/**
 * What JSON records hold beside what they always hold. Immutable.
 *
 * <pre>{@code
 * JsonOptions options = new JsonOptions(JsonOptions.ArticleText.ALWAYS, true);
 * }</pre>
 *
 * @param articleText when the article's text is in its record
 * @param explain whether each entity carries its {@code evidence}
 */
public record JsonOptions(ArticleText articleText, boolean explain) {
  /** The text where a reader of the record could not get it otherwise; no evidence. */
  public static final JsonOptions DEFAULTS = new JsonOptions(ArticleText.WHERE_NEEDED, false);

  /** When a record holds the article's text. */
  public enum ArticleText {
    /** Unless the article is a plain-text file: there the spans count in the file itself. */
    WHERE_NEEDED,
    /** In every record. */
    ALWAYS,
    /** In no record. */
    NEVER
  }

  /** Rejects nulls. */
  public JsonOptions {
    Objects.requireNonNull(articleText, "articleText");
  }
}
