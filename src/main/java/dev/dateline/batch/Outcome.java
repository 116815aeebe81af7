package dev.dateline.batch;

import dev.dateline.Dateline;
import dev.dateline.article.Article;
import dev.dateline.entity.ArticleRecord;
import java.io.IOException;

/** What came of one input before writing: a record, or a failure and no record. */
record Outcome(Input input, ArticleRecord record, Failure failure) {
  /** Never throws for anything an article can bring about. */
  static Outcome of(Input input, Dateline dateline) {
    Failure.Stage stage = Failure.Stage.READ;
    try {
      Article article = input.read(dateline);
      stage = Failure.Stage.EXTRACT;
      return new Outcome(input, dateline.extract(article), null);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome(input, null, Failure.of(input, stage, e));
    }
  }
}
