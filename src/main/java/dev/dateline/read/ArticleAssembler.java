package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.read.content.ArticlePart;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.ReadSettings;
import dev.dateline.read.content.StatedArticle;
import dev.dateline.read.content.StatedMetadata;
import dev.dateline.read.html.HtmlPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes an article of what its source states: one text, its blocks, and what is said about it. */
final class ArticleAssembler {
  private ArticleAssembler() {}

  static Article assemble(StatedArticle stated, Source source, ReadSettings settings)
      throws ContentException {
    StatedMetadata metadata = stated.metadata();
    if (stated.body() instanceof StatedArticle.PlainText body) {
      return StatedText.article(body.text(), metadata, source);
    }
    if (stated.body() instanceof StatedArticle.Html body) {
      return ofHtml(body, metadata, source, settings);
    }
    List<ArticlePart> parts = ((StatedArticle.Parts) stated.body()).parts();
    if (parts.isEmpty()) {
      throw noText();
    }
    return PageLayout.article(parts, metadata, source);
  }

  /** What the source says about the article counts before what the HTML says. */
  private static Article ofHtml(
      StatedArticle.Html body, StatedMetadata metadata, Source source, ReadSettings settings)
      throws ContentException {
    String html = body.html();
    StatedArticle page = HtmlPage.read(html, settings.limits().htmlDepth());
    List<ArticlePart> parts = new ArrayList<>(((StatedArticle.Parts) page.body()).parts());
    StatedMetadata all = metadata.orElse(page.metadata());
    if (body.text() != null && HtmlFormat.prose(parts) < HtmlFormat.MIN_PROSE) {
      return StatedText.article(body.text(), all, source);
    }
    if (parts.stream().noneMatch(part -> part.kind() == BlockKind.PARAGRAPH)) {
      String text = HtmlPage.text(html, settings.limits().htmlDepth());
      return StatedText.article(text, all, source);
    }
    if (!metadata.titles().isEmpty()) {
      setTitle(parts, metadata.titles().get(0));
    }
    return PageLayout.article(parts, all, source);
  }

  /** What the HTML opens with may be the title again. */
  private static void setTitle(List<ArticlePart> parts, String title) {
    parts.removeIf(part -> part.kind() == BlockKind.TITLE);
    if (!parts.isEmpty() && words(parts.get(0).text()).equals(words(title))) {
      parts.remove(0);
    }
    parts.add(0, new ArticlePart(BlockKind.TITLE, title));
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  static ContentException noText() {
    return new ContentException("holds no text; leave it out or fetch it again");
  }
}
