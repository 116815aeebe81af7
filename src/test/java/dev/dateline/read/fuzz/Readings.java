package dev.dateline.read.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.read.Document;
import dev.dateline.read.Documents;
import dev.dateline.read.UnreadableArticleException;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.ReadLimits;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold of every reading, whatever the bytes are. */
final class Readings {
  private static final ReadSettings SETTINGS =
      ReadSettings.DEFAULT.withLimits(ReadLimits.DEFAULT.withArticleBytes(1 << 20));

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2})?)?");

  /**
   * CPU time of one input, which is small; the time the machine takes for other work is not in it.
   */
  private static final Duration MOST_TIME = Duration.ofSeconds(20);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Readings() {}

  /**
   * Reads all documents in {@code input}. They are sound articles, or say in so many words why they
   * are none; nothing else is ever thrown.
   *
   * @param format what the input is said to be; null to tell by its content
   */
  static void check(byte[] input, String name, InputFormat format) throws IOException {
    ReadSettings settings = SETTINGS.withFormat(format);
    long start = THREADS.getCurrentThreadCpuTime();
    int count = 0;
    try (Documents documents = Documents.in(name, new ByteArrayInputStream(input), settings)) {
      while (documents.hasNext()) {
        check(documents.next(), name);
        count++;
      }
    }
    Duration time = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    assertTrue(time.compareTo(MOST_TIME) < 0, () -> "took " + time + " of CPU time");
    assertTrue(count > 0, "nothing was said of the input");
    assertTrue(count <= input.length + 1, "more documents than bytes");
  }

  private static void check(Document document, String name) throws IOException {
    assertTrue(document.name().startsWith(name), document.name());
    try {
      check(document.read());
    } catch (UnreadableArticleException e) {
      assertTrue(e.input().startsWith(name), e.input());
      assertFalse(e.getMessage().isBlank(), "no reason");
    }
  }

  private static void check(Article article) {
    int end = 0;
    for (Block block : article.blocks()) {
      assertTrue(block.span().start() >= end, "blocks out of order: " + article.blocks());
      end = block.span().end();
      assertTrue(end <= article.text().length(), "block past the end: " + block);
      assertFalse(block.span().of(article.text()).isBlank(), "blank block: " + block);
    }
    Stream.of(
            Stream.of(
                article.title(),
                article.publisher(),
                article.section(),
                article.description(),
                article.dateline(),
                article.source().url(),
                article.source().member()),
            Stream.of(article.authors(), article.credits(), article.tags()).flatMap(List::stream))
        .flatMap(values -> values)
        .filter(Objects::nonNull)
        .forEach(
            value -> {
              assertFalse(value.isBlank(), "a value that says nothing");
              assertTrue(isWellFormed(value), "half a character in " + value);
            });
    assertTrue(isWellFormed(article.text()), "half a character in the text");
    Stream.of(article.published(), article.modified())
        .filter(Objects::nonNull)
        .forEach(date -> assertTrue(DATE.matcher(date).matches(), date));
    if (article.language() != null) {
      assertFalse(
          Locale.forLanguageTag(article.language()).toLanguageTag().isEmpty(), article.language());
    }
  }

  /** Whether it can be written in UTF-8: surrogates come in pairs. */
  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
