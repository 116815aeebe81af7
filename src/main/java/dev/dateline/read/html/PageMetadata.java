package dev.dateline.read.html;

import java.util.List;

/**
 * What a page's markup says about its article: JSON-LD, meta elements, microdata. Immutable.
 *
 * @param titles titles it states, the surest first
 * @param authors for each place that names authors what it says, the surest first; as written, so
 *     "By Ann Smith" or a newsroom's name may be among them
 * @param publisher who published it, or null
 * @param published ISO 8601 date or date-time with the zone it states, if it states one, or null
 * @param url the page's own address, or null
 * @param language primary language subtag it declares, such as {@code en}, or null
 * @param tags keywords, in order
 * @param body the text that JSON-LD gives as the article's, which may be cut short; or null
 */
public record PageMetadata(
    List<String> titles,
    List<List<String>> authors,
    String publisher,
    String published,
    String url,
    String language,
    List<String> tags,
    String body) {
  /** Copies the lists. */
  public PageMetadata {
    titles = List.copyOf(titles);
    authors = authors.stream().map(List::copyOf).toList();
    tags = List.copyOf(tags);
  }
}
