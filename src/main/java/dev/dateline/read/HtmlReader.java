package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.read.html.HtmlPage;
import dev.dateline.read.html.PageArticle;
import dev.dateline.read.html.PagePart;
import java.util.List;

/** Reads an HTML page: decodes it, finds the article on it, lays its parts out as one text. */
final class HtmlReader {
  /** Less running text than this is a notice, not an article; in characters. */
  private static final int MIN_PROSE = 60;

  private HtmlReader() {}

  static Article read(FileBytes file) throws UnreadableArticleException {
    DecodedText decoded = PageDecoder.decode(file.bytes());
    PageArticle page = HtmlPage.read(decoded.text());
    if (prose(page.parts()) < MIN_PROSE) {
      throw new UnreadableArticleException(
          file.input(),
          "is a page without an article, such as a home page, an index or a video; leave it out");
    }
    Source source =
        new Source(
            file.input(),
            null,
            page.metadata().url(),
            "text/html",
            decoded.charset().name(),
            file.size());
    return PageLayout.article(page, source);
  }

  private static int prose(List<PagePart> parts) {
    return parts.stream()
        .filter(part -> part.kind() == BlockKind.PARAGRAPH)
        .mapToInt(part -> part.text().length())
        .sum();
  }
}
