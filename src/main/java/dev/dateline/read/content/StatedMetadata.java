package dev.dateline.read.content;

import java.util.List;

/**
 * What a source says about an article beside its text: a page's markup, a feed's elements, the
 * columns of a table. Immutable.
 *
 * <pre>{@code
 * StatedMetadata metadata = StatedMetadata.builder().titles(List.of("Rain in Oslo")).build();
 * }</pre>
 *
 * @param titles titles it states, the surest first
 * @param authors for each place that names authors what it says, the surest first; as written, so
 *     "By Ann Smith" or a newsroom's name may be among them
 * @param authorField whether these come from a field for authors, where one word is a name too
 * @param publisher who published it, or null
 * @param published ISO 8601 date or date-time with the zone it states, if it states one, or null
 * @param modified when it was last changed, written as {@code published} is, or null
 * @param section the part of the publication it stands in, or null
 * @param description a summary, or null
 * @param url the article's own address, or null
 * @param language primary language subtag it declares, such as {@code en}, or null
 * @param tags keywords, in order
 * @param body the text that the markup gives as the article's, which may be cut short; or null
 */
public record StatedMetadata(
    List<String> titles,
    List<List<String>> authors,
    boolean authorField,
    String publisher,
    String published,
    String modified,
    String section,
    String description,
    String url,
    String language,
    List<String> tags,
    String body) {
  /** Copies the lists. */
  public StatedMetadata {
    titles = List.copyOf(titles);
    authors = authors.stream().map(List::copyOf).toList();
    tags = List.copyOf(tags);
  }

  /** What is not set stays null, or empty where it is a list. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this says. */
  public Builder toBuilder() {
    return new Builder()
        .titles(titles)
        .authors(authors)
        .authorField(authorField)
        .publisher(publisher)
        .published(published)
        .modified(modified)
        .section(section)
        .description(description)
        .url(url)
        .language(language)
        .tags(tags)
        .body(body);
  }

  /** This, with what it leaves open taken from {@code other}. */
  public StatedMetadata orElse(StatedMetadata other) {
    return new StatedMetadata(
        titles.isEmpty() ? other.titles : titles,
        authors.isEmpty() ? other.authors : authors,
        authors.isEmpty() ? other.authorField : authorField,
        publisher == null ? other.publisher : publisher,
        published == null ? other.published : published,
        modified == null ? other.modified : modified,
        section == null ? other.section : section,
        description == null ? other.description : description,
        url == null ? other.url : url,
        language == null ? other.language : language,
        tags.isEmpty() ? other.tags : tags,
        body == null ? other.body : body);
  }

  /** Puts metadata together. Not thread-safe. */
  public static final class Builder {
    private List<String> titles = List.of();
    private List<List<String>> authors = List.of();
    private boolean authorField;
    private String publisher;
    private String published;
    private String modified;
    private String section;
    private String description;
    private String url;
    private String language;
    private List<String> tags = List.of();
    private String body;

    private Builder() {}

    /** Sets {@link StatedMetadata#titles()}. */
    public Builder titles(List<String> titles) {
      this.titles = titles;
      return this;
    }

    /** Sets {@link StatedMetadata#authors()}. */
    public Builder authors(List<List<String>> authors) {
      this.authors = authors;
      return this;
    }

    /** Sets {@link StatedMetadata#authorField()}. */
    public Builder authorField(boolean authorField) {
      this.authorField = authorField;
      return this;
    }

    /** Sets {@link StatedMetadata#publisher()}. */
    public Builder publisher(String publisher) {
      this.publisher = publisher;
      return this;
    }

    /** Sets {@link StatedMetadata#published()}. */
    public Builder published(String published) {
      this.published = published;
      return this;
    }

    /** Sets {@link StatedMetadata#modified()}. */
    public Builder modified(String modified) {
      this.modified = modified;
      return this;
    }

    /** Sets {@link StatedMetadata#section()}. */
    public Builder section(String section) {
      this.section = section;
      return this;
    }

    /** Sets {@link StatedMetadata#description()}. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Sets {@link StatedMetadata#url()}. */
    public Builder url(String url) {
      this.url = url;
      return this;
    }

    /** Sets {@link StatedMetadata#language()}. */
    public Builder language(String language) {
      this.language = language;
      return this;
    }

    /** Sets {@link StatedMetadata#tags()}. */
    public Builder tags(List<String> tags) {
      this.tags = tags;
      return this;
    }

    /** Sets {@link StatedMetadata#body()}. */
    public Builder body(String body) {
      this.body = body;
      return this;
    }

    /** The metadata. */
    public StatedMetadata build() {
      return new StatedMetadata(
          titles,
          authors,
          authorField,
          publisher,
          published,
          modified,
          section,
          description,
          url,
          language,
          tags,
          body);
    }
  }
}
