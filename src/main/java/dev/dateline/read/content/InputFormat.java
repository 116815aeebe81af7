package dev.dateline.read.content;

import java.util.Locale;

/** What an input can be, archives and compression aside: those are always opened. */
public enum InputFormat {
  /** Plain text, one article. */
  TEXT,
  /** An HTML or XHTML page with one article. */
  HTML,
  /** Web archive (ISO 28500): the pages in its response records. */
  WARC,
  /** RSS or Atom: an article for each item. */
  FEED,
  /** JSON objects, one a line or in an array: an article for each. */
  JSON,
  /** Comma-separated values with a line of column names: an article for each row. */
  CSV,
  /** As {@link #CSV}, with tabs. */
  TSV,
  /** An e-mail message (RFC 5322): its text is one article. */
  EML,
  /** A PDF document with one article. */
  PDF,
  /** News Industry Text Format, one article. */
  NITF,
  /** NewsML-G2: an article for each news item with text. */
  NEWSML;

  /** Lower case, as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
