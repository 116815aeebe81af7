package dev.dateline;

import dev.dateline.article.Article;
import dev.dateline.article.Span;
import dev.dateline.names.Mention;
import dev.dateline.names.NameType;
import dev.dateline.read.ArticleReader;
import dev.dateline.resolve.Resolver;
import dev.dateline.text.Segmenter;
import java.util.List;
import java.util.Map;

/**
 * One invented article, read and resolved while the name model is being opened: Java loads classes
 * and tables at their first use, and the first article of a run need not wait for that.
 */
final class Rehearsal {
  private static final String TEXT =
      """
      Harbour company names new head

      By Jane Smith

      OSLO, Norway (AP) - John Miller, a former deputy minister, was named chief executive of Oslo \
      Harbour Ltd on Monday. "The company will grow," Miller said in Bergen. The United Nations \
      (UN) had praised the Norwegian company.
      """;

  private Rehearsal() {}

  static void of(ArticleReader reader, Segmenter segmenter, Resolver resolver) {
    Article article = reader.read(TEXT);
    List<Mention> mentions =
        List.of(
            mention(article, "OSLO", NameType.PLACE),
            mention(article, "Norway", NameType.PLACE),
            mention(article, "John Miller", NameType.PERSON),
            mention(article, "Oslo Harbour Ltd", NameType.ORGANIZATION),
            mention(article, "Bergen", NameType.PLACE),
            mention(article, "United Nations", NameType.ORGANIZATION),
            mention(article, "Norwegian", NameType.DEMONYM));
    resolver.resolve(article, segmenter.segment(article), mentions);
  }

  private static Mention mention(Article article, String name, NameType type) {
    int start = article.text().indexOf(name);
    return new Mention(new Span(start, start + name.length()), type, 1, Map.of());
  }
}
