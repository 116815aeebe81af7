package dev.dateline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;
import dev.dateline.article.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceFilterTest {
  private final ArticleFilter filter = ArticleFilter.since(LocalDate.of(2024, 5, 1));

  private static Article article(String path, String captured, String published) {
    Source source = new Source(path, null, null, captured, "text/html", "UTF-8", 9L);
    return Article.builder(source, "a story").published(published).build();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-30, true",
    "2024-05-01, false",
    "2024-04-30T23:59:59-11:00, true",
    "2024-05-01T00:00:00+14:00, false",
    "2024-05-01T08:00, false",
  })
  void takesTheDayOfPublicationAsItIsStated(String published, boolean skipped) throws IOException {
    Optional<String> reason = filter.reasonToSkip(article(null, "2020-01-01T00:00:00Z", published));
    assertEquals(skipped, reason.isPresent());
  }

  @Test
  void takesTheDayOfFetchingWhereNoneIsStated() throws IOException {
    assertEquals(
        Optional.of("states no date and was fetched on 2024-04-30, before 2024-05-01"),
        filter.reasonToSkip(article("no-such.warc", "2024-04-30T23:00:00Z", null)));
  }

  @Test
  void takesTheDayTheFileWasModifiedAtLast(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a story");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-04-30T23:59:59Z")));
    assertEquals(
        Optional.of("states no date and its file was modified on 2024-04-30, before 2024-05-01"),
        filter.reasonToSkip(article(file.toString(), null, "recently")));
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-05-01T00:00:00Z")));
    assertEquals(Optional.empty(), filter.reasonToSkip(article(file.toString(), null, null)));
  }

  @Test
  void passesOverNothingOfWhichNoDayIsKnown() throws IOException {
    assertEquals(Optional.empty(), filter.reasonToSkip(article(null, null, null)));
  }
}
