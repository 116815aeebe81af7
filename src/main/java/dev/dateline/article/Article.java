package dev.dateline.article;

import java.util.List;
import java.util.Locale;
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
 * @param modified ISO 8601 date or date-time of the last change as stated by the source, or null
 * @param section the part of the publication it stands in, such as {@code Business}, or null
 * @param description a summary that the source gives beside the text, or null
 * @param dateline the dateline as it stands, without the closing dash, or null
 * @param credits agencies and others credited, in order
 * @param tags keywords, in order
 * @param language BCP 47 tag such as {@code en}, {@code und} if only known not to be English, or
 *     null if unknown
 * @param blocks the parts of the text in order, not overlapping
 */
public record Article(
    Source source,
    String text,
    String title,
    List<String> authors,
    String publisher,
    String published,
    String modified,
    String section,
    String description,
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

  /**
   * Whether it is known to be in another language than English; names are looked for only where it
   * is not.
   */
  public boolean isInAnotherLanguage() {
    return language != null && !Locale.forLanguageTag(language).getLanguage().equals("en");
  }

  /** An article of which nothing but its text is known yet. */
  public static Builder builder(Source source, String text) {
    return new Builder(source, text);
  }

  /** A builder that holds what this article says. */
  public Builder toBuilder() {
    return new Builder(source, text)
        .title(title)
        .authors(authors)
        .publisher(publisher)
        .published(published)
        .modified(modified)
        .section(section)
        .description(description)
        .dateline(dateline)
        .credits(credits)
        .tags(tags)
        .language(language)
        .blocks(blocks);
  }

  /**
   * Puts an article together. What is not set stays null, or empty where it is a list. Not
   * thread-safe.
   *
   * <pre>{@code
   * Article article =
   *     Article.builder(Source.ofString(), "Rain in Oslo").title("Rain in Oslo").build();
   * }</pre>
   */
  public static final class Builder {
    private Source source;
    private final String text;
    private String title;
    private List<String> authors = List.of();
    private String publisher;
    private String published;
    private String modified;
    private String section;
    private String description;
    private String dateline;
    private List<String> credits = List.of();
    private List<String> tags = List.of();
    private String language;
    private List<Block> blocks = List.of();

    private Builder(Source source, String text) {
      this.source = source;
      this.text = text;
    }

    /** Sets {@link Article#source()}. */
    public Builder source(Source source) {
      this.source = source;
      return this;
    }

    /** Sets {@link Article#title()}. */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /** Sets {@link Article#authors()}. */
    public Builder authors(List<String> authors) {
      this.authors = authors;
      return this;
    }

    /** Sets {@link Article#publisher()}. */
    public Builder publisher(String publisher) {
      this.publisher = publisher;
      return this;
    }

    /** Sets {@link Article#published()}. */
    public Builder published(String published) {
      this.published = published;
      return this;
    }

    /** Sets {@link Article#modified()}. */
    public Builder modified(String modified) {
      this.modified = modified;
      return this;
    }

    /** Sets {@link Article#section()}. */
    public Builder section(String section) {
      this.section = section;
      return this;
    }

    /** Sets {@link Article#description()}. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Sets {@link Article#dateline()}. */
    public Builder dateline(String dateline) {
      this.dateline = dateline;
      return this;
    }

    /** Sets {@link Article#credits()}. */
    public Builder credits(List<String> credits) {
      this.credits = credits;
      return this;
    }

    /** Sets {@link Article#tags()}. */
    public Builder tags(List<String> tags) {
      this.tags = tags;
      return this;
    }

    /** Sets {@link Article#language()}. */
    public Builder language(String language) {
      this.language = language;
      return this;
    }

    /** Sets {@link Article#blocks()}. */
    public Builder blocks(List<Block> blocks) {
      this.blocks = blocks;
      return this;
    }

    /**
     * The article.
     *
     * @throws IllegalArgumentException if blocks overlap, are out of order, or reach past the text
     */
    public Article build() {
      return new Article(
          source,
          text,
          title,
          authors,
          publisher,
          published,
          modified,
          section,
          description,
          dateline,
          credits,
          tags,
          language,
          blocks);
    }
  }
}
