package dev.dateline.batch;

import dev.dateline.Dateline;
import dev.dateline.article.Article;
import dev.dateline.entity.ArticleRecord;
import java.io.IOException;
import java.util.Optional;

/**
 * What came of one input before writing: one of a record, a failure, and a reason to pass it over.
 */
record Outcome(Input input, ArticleRecord record, Failure failure, String skipped) {
  static Outcome ofFailure(Input input, Failure failure) {
    return new Outcome(input, null, failure, null);
  }

  /** Never throws for anything an article can bring about. */
  static Outcome of(Input input, Dateline dateline, ArticleFilter filter) {
    Failure.Stage stage = Failure.Stage.READ;
    try {
      Article article = input.read(dateline);
      Optional<String> skipped = filter.reasonToSkip(article);
      if (skipped.isPresent()) {
        return new Outcome(input, null, null, skipped.get());
      }
      stage = Failure.Stage.EXTRACT;
      return new Outcome(input, dateline.extract(article), null, null);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return ofFailure(input, Failure.of(input, stage, e));
    }
  }
}
