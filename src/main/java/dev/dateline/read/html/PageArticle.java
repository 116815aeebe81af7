package dev.dateline.read.html;

import java.util.List;
import java.util.Objects;

/**
 * The article found on a page. Immutable.
 *
 * <pre>{@code
 * PageArticle page = HtmlPage.read("<h1>Rain</h1><p>It rained all day in Oslo, the mayor said.</p>");
 * page.parts(); // a title and a paragraph
 * }</pre>
 *
 * @param parts title, deck, byline, paragraphs and the rest, in the order of the page
 * @param metadata what the page's markup says about the article
 */
public record PageArticle(List<PagePart> parts, PageMetadata metadata) {
  /** Copies the list. */
  public PageArticle {
    parts = List.copyOf(parts);
    Objects.requireNonNull(metadata, "metadata");
  }
}
