package dev.dateline.batch;

import dev.dateline.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/** Passes over articles of earlier days than one. */
record SinceFilter(LocalDate since) implements ArticleFilter {
  private static final int ISO_DAY = "2024-05-01".length();

  SinceFilter {
    Objects.requireNonNull(since, "since");
  }

  @Override
  public Optional<String> reasonToSkip(Article article) throws IOException {
    Optional<LocalDate> published = day(article.published());
    if (published.isPresent()) {
      return reason("was published", published.get());
    }
    Optional<LocalDate> fetched = day(article.source().captured());
    if (fetched.isPresent()) {
      return reason("states no date and was fetched", fetched.get());
    }
    if (article.source().path() == null) {
      return Optional.empty();
    }
    LocalDate modified =
        Files.getLastModifiedTime(Path.of(article.source().path()))
            .toInstant()
            .atOffset(ZoneOffset.UTC)
            .toLocalDate();
    return reason("states no date and its file was modified", modified);
  }

  /** The day of a date or date-time in ISO 8601; nothing for what is neither, and for null. */
  private static Optional<LocalDate> day(String stated) {
    if (stated == null || stated.length() < ISO_DAY) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(stated.substring(0, ISO_DAY)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<String> reason(String what, LocalDate day) {
    return day.isBefore(since)
        ? Optional.of(what + " on " + day + ", before " + since)
        : Optional.empty();
  }
}
