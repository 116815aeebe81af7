package dev.dateline.read;

import dev.dateline.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Makes small pages for the tests of this package and reads them. */
final class Pages {
  static final String FIRST =
      "The council voted on Monday to rebuild the old harbour wall, which a storm had broken in"
          + " two.";
  static final String SECOND =
      "Work will start in the spring and take about three years, the mayor told reporters there.";
  static final String THIRD =
      "Fishermen had asked for the wall since the winter, when two boats sank at their moorings.";

  /** Three paragraphs of a story. */
  static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

  private Pages() {}

  /** A page around {@code body}, with a headline. */
  static String page(String body) {
    return page("", "<h1>Harbour wall to be rebuilt</h1>" + body);
  }

  static String page(String head, String body) {
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        + "<title>Harbour wall to be rebuilt | The Port Times</title>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  static Article read(Path folder, String html) throws IOException {
    return read(folder, "page.html", html.getBytes(StandardCharsets.UTF_8));
  }

  static Article read(Path folder, String name, byte[] bytes) throws IOException {
    return ArticleReader.create().read(Files.write(folder.resolve(name), bytes));
  }

  static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
