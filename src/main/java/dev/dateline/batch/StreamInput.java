package dev.dateline.batch;

import dev.dateline.Dateline;
import dev.dateline.article.Article;
import dev.dateline.article.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Goes through a file, so that a stream is decoded and refused as a file is. The record has no
 * path: there is no file its spans could point into.
 */
record StreamInput(String name, InputStream in) implements Input {
  @Override
  public Article read(Dateline dateline) throws IOException {
    Path file = Files.createTempFile("dateline", ".txt");
    try {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return withoutPath(dateline.read(file));
    } finally {
      Files.delete(file);
    }
  }

  private static Article withoutPath(Article article) {
    Source source = article.source();
    return new Article(
        new Source(
            null,
            source.member(),
            source.url(),
            source.mediaType(),
            source.charset(),
            source.bytes()),
        article.text(),
        article.title(),
        article.authors(),
        article.publisher(),
        article.published(),
        article.dateline(),
        article.credits(),
        article.tags(),
        article.language(),
        article.blocks());
  }
}
