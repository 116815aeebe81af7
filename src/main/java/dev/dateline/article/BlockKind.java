package dev.dateline.article;

import java.util.Locale;

/** What a {@link Block} of an article is. */
public enum BlockKind {
  /** The headline. */
  TITLE,
  /** The sentence under the headline that sums the story up; also called standfirst or subhead. */
  DECK,
  /** The line that names the author: "By Ann Smith". */
  BYLINE,
  /** Where and when the story was filed: "SEOUL, South Korea (AP) —". */
  DATELINE,
  /** The text under or over a picture. */
  CAPTION,
  /** A heading inside the body. */
  HEADING,
  /** Running text. */
  PARAGRAPH,
  /** Who supplied the story or picture: "Reuters", "© 2024 AFP". */
  CREDIT,
  /** Keywords at the end: "More about: sanctions". */
  TAGS;

  /** The name in records: lower case, such as {@code "title"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
