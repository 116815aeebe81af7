package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file of rows gives, for the tests of this package.
 *
 * @param articles in order
 * @param failures a line for each row that could not be read
 */
record Rows(List<Article> articles, List<String> failures) {
  static Rows of(String name, String file) throws IOException {
    return of(name, file.getBytes(StandardCharsets.UTF_8), ReadSettings.DEFAULT);
  }

  static Rows of(String name, byte[] file, ReadSettings settings) throws IOException {
    return of(name, new ByteArrayInputStream(file), settings);
  }

  static Rows of(String name, InputStream file, ReadSettings settings) throws IOException {
    List<Article> articles = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    try (Documents documents = Documents.in(name, file, settings)) {
      while (documents.hasNext()) {
        try {
          articles.add(documents.next().read());
        } catch (UnreadableArticleException e) {
          failures.add(e.input() + " " + e.getMessage());
        }
      }
    }
    return new Rows(articles, failures);
  }

  /** The only article, with no failure beside it. */
  static Article one(String name, String file) throws IOException {
    Rows rows = of(name, file);
    if (rows.articles.size() != 1 || !rows.failures.isEmpty()) {
      throw new AssertionError(rows.articles.size() + " articles, failures: " + rows.failures);
    }
    return rows.articles.get(0);
  }

  List<String> titles() {
    return articles.stream().map(Article::title).toList();
  }

  List<String> members() {
    return articles.stream().map(article -> article.source().member()).toList();
  }
}
