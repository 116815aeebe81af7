package dev.dateline.read.html;

import dev.dateline.read.content.ArticlePart;
import dev.dateline.read.content.StatedArticle;
import dev.dateline.read.content.StatedMetadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Finds the article in an HTML page. Stateless, so safe for any number of threads.
 *
 * <pre>{@code
 * StatedArticle page = HtmlPage.read(html, 512);
 * }</pre>
 */
public final class HtmlPage {
  private HtmlPage() {}

  /**
   * The article of a page. Takes any text: what is no HTML gives an article without parts or with
   * few.
   *
   * @param html the page's characters
   * @param maxDepth elements nested deeper are read as if they stood at this depth, 1 or more
   */
  public static StatedArticle read(String html, int maxDepth) {
    Document page = Parser.htmlParser().setMaxDepth(maxDepth).parseInput(html, "");
    UnclosedHeadings.closeIn(page);
    StatedMetadata metadata = MetadataReader.read(page);
    SiteName site = SiteName.of(page, metadata.publisher(), metadata.url());
    Optional<Headline> headline = Headline.find(page, metadata.titles(), site);
    Noise.removeFrom(page, headline);
    Cards.removeFrom(page, headline);
    List<ArticlePart> parts =
        PartFinder.find(page, Titles.choose(headline, metadata, site), headline, metadata);
    return new StatedArticle(
        StoryHead.complete(metadata, page, headline), new StatedArticle.Parts(parts));
  }

  /**
   * Whether a page's markup says that it holds an article, however short.
   *
   * @param maxDepth as for {@link #read}
   */
  public static boolean statesArticle(String html, int maxDepth) {
    Document page = Parser.htmlParser().setMaxDepth(maxDepth).parseInput(html, "");
    MetaTags meta = MetaTags.of(page);
    return JsonLd.of(page, PageIdentity.of(page, meta)).isPresent()
        || meta.all("og:type").contains("article")
        || page.selectFirst("[itemtype$=Article]") != null;
  }

  /**
   * All the text of a piece of HTML, each block a line, a blank line between them: for pieces too
   * short to tell an article by.
   *
   * @param maxDepth as for {@link #read}
   */
  public static String text(String html, int maxDepth) {
    Document page = Parser.htmlParser().setMaxDepth(maxDepth).parseInput(html, "");
    return BlockReader.read(page.body()).stream()
        .map(TextBlock::text)
        .collect(Collectors.joining("\n\n"));
  }
}
