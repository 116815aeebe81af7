package dev.dateline.read;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dateline.article.Article;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads bytes as documents for the tests of this package. */
final class DocumentsOf {
  private DocumentsOf() {}

  static List<Document> all(String input) {
    return all(input.getBytes(StandardCharsets.UTF_8), ReadSettings.DEFAULT);
  }

  static List<Document> all(byte[] input, ReadSettings settings) {
    List<Document> all = new ArrayList<>();
    try (Documents documents = Documents.in("in.xml", new ByteArrayInputStream(input), settings)) {
      documents.forEachRemaining(all::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return all;
  }

  /** The article of the only document. */
  static Article only(String input) throws IOException {
    return only(input.getBytes(StandardCharsets.UTF_8));
  }

  static Article only(byte[] input) throws IOException {
    List<Document> all = all(input, ReadSettings.DEFAULT);
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " documents");
    }
    return all.get(0).read();
  }

  static ReadSettings as(InputFormat format) {
    return ReadSettings.DEFAULT.withFormat(format);
  }

  /** Why a document cannot be read. */
  static String reason(Document document) {
    return assertThrows(UnreadableArticleException.class, document::read).getMessage();
  }
}
