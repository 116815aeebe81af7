package dev.dateline.read.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Finds the article in an HTML page. Stateless, so safe for any number of threads.
 *
 * <pre>{@code
 * PageArticle page = HtmlPage.read(html);
 * }</pre>
 */
public final class HtmlPage {
  /** Elements nested deeper than this are read as if they stood at this depth. */
  public static final int MAX_DEPTH = 512;

  private HtmlPage() {}

  /**
   * The article of a page. Takes any text: what is no HTML gives an article without parts or with
   * few.
   *
   * @param html the page's characters
   */
  public static PageArticle read(String html) {
    Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
    PageMetadata metadata = MetadataReader.read(page);
    Optional<Headline> headline = Headline.find(page, metadata.titles());
    Noise.removeFrom(page, headline);
    Cards.removeFrom(page, headline);
    return new PageArticle(
        PartFinder.find(page, headline, metadata), StoryHead.complete(metadata, page, headline));
  }
}
