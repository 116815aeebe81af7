package dev.dateline.batch;

import dev.dateline.Dateline;
import dev.dateline.article.Article;
import dev.dateline.article.Source;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.UnreadableArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Goes through a file, so that a stream is decoded and refused as a file is. The record has no
 * path: there is no file its spans could point into.
 */
record StreamInput(String name, InputStream in) implements Input {
  StreamInput {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(in, "in");
  }

  @Override
  public Article read(Dateline dateline) throws IOException {
    Path file = Files.createTempFile("dateline", ".txt");
    try {
      copyTo(file);
      return withoutPath(dateline.read(file));
    } finally {
      Files.delete(file);
    }
  }

  /** Copies no more than can be read: the stream may never end, and the disk does. */
  private void copyTo(Path file) throws IOException {
    long room = ArticleReader.DEFAULT_MAX_BYTES;
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] bytes = in.readNBytes((int) room);
      if (bytes.length == room && in.read() >= 0) {
        throw new UnreadableArticleException(
            name, "has more than the limit of " + room + " bytes; split it");
      }
      out.write(bytes);
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
