package dev.dateline.batch;

import dev.dateline.article.Article;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says which articles a run passes over once they are read, before names are looked for in them.
 * Used by any threads.
 *
 * <pre>{@code
 * ArticleFilter recent = ArticleFilter.since(LocalDate.of(2024, 5, 1));
 * }</pre>
 */
@FunctionalInterface
public interface ArticleFilter {
  /** Passes nothing over. */
  ArticleFilter NONE = article -> Optional.empty();

  /**
   * Why an article is passed over, in one line, or nothing if it is not.
   *
   * @throws IOException if that cannot be told; the article then fails
   */
  Optional<String> reasonToSkip(Article article) throws IOException;

  /**
   * Passes over what is older than {@code day}. An article's day is that of its publication as it
   * is stated, in whatever time zone; where none is stated, the day its page was fetched, as web
   * archives say, or else the day its file, or the archive it lies in, was last modified, both in
   * UTC. An article of which none of these is known, such as one from a stream, is not passed over.
   */
  static ArticleFilter since(LocalDate day) {
    return new SinceFilter(day);
  }
}
