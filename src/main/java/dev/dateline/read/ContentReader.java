package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.article.Source;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.nio.file.Path;

/** Reads files that hold one article, of every kind there is. */
final class ContentReader implements ArticleReader {
  private final ReadSettings settings;

  ContentReader(ReadSettings settings) {
    this.settings = settings;
  }

  @Override
  public Article read(Path file) throws IOException {
    try (Documents documents = Documents.in(file, settings)) {
      if (!documents.hasNext()) {
        throw new UnreadableArticleException(
            file.toString(), "holds no articles; leave it out or fetch it again");
      }
      Article article = documents.next().read();
      if (documents.hasNext()) {
        throw new UnreadableArticleException(
            file.toString(), "holds more than one article; read it with Documents");
      }
      return article;
    }
  }

  @Override
  public Article read(String text) {
    return StructureFinder.find(text, Source.ofString(), false);
  }
}
