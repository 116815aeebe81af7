package dev.dateline.read.content;

import java.util.Locale;

/** What a field of a JSON object or a column of a table says about an article. */
public enum ArticleField {
  /** The running text, plain or HTML. */
  TEXT,
  /** The page that the article stands on, or the part of it with the article. */
  HTML,
  /** The title. */
  TITLE,
  /** Who wrote it. */
  AUTHOR,
  /** When it was published. */
  DATE,
  /** When it was last changed. */
  MODIFIED,
  /** Its address. */
  URL,
  /** Who published it. */
  PUBLISHER,
  /** The part of the publication it stands in. */
  SECTION,
  /** A summary. */
  DESCRIPTION,
  /** The language it is in. */
  LANGUAGE,
  /** Keywords. */
  TAGS;

  /** Lower case, as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
