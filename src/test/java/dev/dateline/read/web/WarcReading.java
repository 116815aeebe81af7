package dev.dateline.read.web;

import dev.dateline.article.Article;
import dev.dateline.read.Document;
import dev.dateline.read.Documents;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What reading a WARC file gives.
 *
 * @param articles those that could be read
 * @param failures why others could not
 */
record WarcReading(List<Article> articles, List<String> failures) {
  static WarcReading of(byte[] file) throws IOException {
    return of("news.warc", file, ReadSettings.DEFAULT);
  }

  static WarcReading of(String name, byte[] file, ReadSettings settings) throws IOException {
    return of(name, new ByteArrayInputStream(file), settings);
  }

  static WarcReading of(String name, InputStream file, ReadSettings settings) throws IOException {
    WarcReading reading = new WarcReading(new ArrayList<>(), new ArrayList<>());
    try (Documents documents = Documents.in(name, file, settings)) {
      while (documents.hasNext()) {
        Document document = documents.next();
        try {
          reading.articles.add(document.read());
        } catch (IOException e) {
          reading.failures.add(document.name() + ": " + e.getMessage());
        }
      }
    }
    return reading;
  }

  /** Titles without what all have. */
  List<String> titles() {
    return articles.stream()
        .map(article -> article.title().replace("Harbour wall ", "").replace(" to be rebuilt", ""))
        .toList();
  }

  List<String> members() {
    return articles.stream().map(article -> article.source().member()).toList();
  }
}
