package dev.dateline.article;

import java.util.List;
import java.util.Objects;

/**
 * One news article: its text, the blocks over it, and what its structure says about it. Immutable.
 *
 * <p>{@link #text()} is the only text; every {@link Span} of every later stage counts in it. For a
 * plain-text file it is the decoded file character for character, a byte-order mark aside.
 *
 * @param source where it came from
 * @param text the whole text
 * @param title the headline, or null
 * @param authors the byline's names, in order
 * @param publisher who published it, or null
 * @param published ISO 8601 date or date-time as stated by the source, or null
 * @param dateline the dateline as it stands, without the closing dash, or null
 * @param credits agencies and others credited, in order
 * @param tags keywords, in order
 * @param language BCP 47 tag such as {@code en}, or null if unknown
 * @param blocks the parts of the text in order, not overlapping
 */
public record Article(
    Source source,
    String text,
    String title,
    List<String> authors,
    String publisher,
    String published,
    String dateline,
    List<String> credits,
    List<String> tags,
    String language,
    List<Block> blocks) {

  /**
   * Copies the lists and checks the blocks.
   *
   * @throws IllegalArgumentException if blocks overlap, are out of order, or reach past the text
   */
  public Article {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    authors = List.copyOf(authors);
    credits = List.copyOf(credits);
    tags = List.copyOf(tags);
    blocks = List.copyOf(blocks);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "block " + block + " overlaps the one before it or leaves the text");
      }
      end = block.span().end();
    }
  }
}
