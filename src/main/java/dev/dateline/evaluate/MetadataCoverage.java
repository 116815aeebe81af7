package dev.dateline.evaluate;

import dev.dateline.article.Article;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts the articles that have each of the metadata, whether it is right or wrong. */
final class MetadataCoverage {
  private static final Map<String, Predicate<Article>> FIELDS = fields();

  private MetadataCoverage() {}

  private static Map<String, Predicate<Article>> fields() {
    Map<String, Predicate<Article>> fields = new LinkedHashMap<>();
    fields.put("title", article -> article.title() != null);
    fields.put("authors", article -> !article.authors().isEmpty());
    fields.put("published", article -> article.published() != null);
    fields.put("modified", article -> article.modified() != null);
    fields.put("publisher", article -> article.publisher() != null);
    fields.put("url", article -> article.source().url() != null);
    fields.put("language", article -> article.language() != null);
    fields.put("section", article -> article.section() != null);
    fields.put("tags", article -> !article.tags().isEmpty());
    fields.put("description", article -> article.description() != null);
    return Collections.unmodifiableMap(fields);
  }

  /** Number of articles by field, in the order in which fields are shown. */
  static Map<String, Long> of(List<Article> articles) {
    Map<String, Long> counts = new LinkedHashMap<>();
    FIELDS.forEach((name, has) -> counts.put(name, articles.stream().filter(has).count()));
    return counts;
  }
}
