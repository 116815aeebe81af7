package dev.dateline.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.Dateline;
import dev.dateline.article.Article;
import dev.dateline.names.Engine;
import dev.dateline.write.JsonOptions;
import dev.dateline.write.RecordWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A long run over the articles of a folder, again and again with a tenth of the words changed:
 * {@code -Dsoak.folder=FOLDER -Dsoak.articles=100000 -Dsoak.engine=fast}. Duplicates are not looked
 * for: the stories a run remembers grow up to their limit, whatever else stays flat.
 */
@Tag("slow")
class SoakTest {
  private static final int THOUSAND = 1000;

  /** The first thousands warm up classes, caches and the remembered stories. */
  private static final int WARM = 10;

  @TempDir private Path folder;

  private final List<String> texts = new ArrayList<>();

  private final class ChangedArticle implements Input {
    private final int number;

    ChangedArticle(int number) {
      this.number = number;
    }

    @Override
    public String name() {
      return number + ".txt";
    }

    @Override
    public Article read(Dateline dateline) throws IOException {
      Path file = folder.resolve(name());
      Files.writeString(file, changed(texts.get(number % texts.size()), number));
      try {
        return dateline.read(file);
      } finally {
        Files.delete(file);
      }
    }
  }

  private static String changed(String text, int seed) {
    Random random = new Random(seed);
    String[] words = text.split("(?<= )", -1);
    for (int i = 0; i < words.length / 10; i++) {
      words[random.nextInt(words.length)] = words[random.nextInt(words.length)];
    }
    return String.join("", words);
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private void readTexts(Path articles) throws IOException {
    try (Stream<Path> files = Files.walk(articles)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = Files.readString(file);
        if (!text.startsWith("{\\rtf")) {
          texts.add(text);
        }
      }
    }
  }

  @Test
  void keepsItsHeapFlatOverManyArticles() throws IOException {
    String articles = System.getProperty("soak.folder", "");
    assumeTrue(!articles.isEmpty(), "needs -Dsoak.folder");
    int count = Integer.getInteger("soak.articles", 100_000);
    Engine engine =
        Engine.valueOf(System.getProperty("soak.engine", "fast").toUpperCase(Locale.ROOT));
    readTexts(Path.of(articles));
    List<Long> heaps = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    long start = System.nanoTime();
    BatchListener listener =
        new BatchListener() {
          private int done;

          @Override
          public void written(String input) {
            done++;
            if (done % THOUSAND == 0) {
              heaps.add(heap());
              System.out.printf(
                  "%d articles, %.1f MB, %.0f s%n",
                  done, heaps.get(heaps.size() - 1) / 1e6, (System.nanoTime() - start) / 1e9);
            }
          }

          @Override
          public void failed(Failure failure) {
            failures.add(failure);
          }
        };
    BatchSettings settings =
        new BatchSettings(2, Duration.ofSeconds(60)).withDuplicates(Duplicates.OFF);
    Iterator<Input> inputs =
        IntStream.range(0, count).<Input>mapToObj(ChangedArticle::new).iterator();
    try (Dateline dateline = Dateline.builder().engine(engine).build();
        RecordWriter writer =
            RecordWriter.jsonLines(OutputStream.nullOutputStream(), JsonOptions.DEFAULTS)) {
      new BatchRun(dateline, settings, listener).run(() -> inputs, writer);
    }
    assertEquals(List.of(), failures);
    long early = heaps.get(WARM - 1);
    long late = heaps.get(heaps.size() - 1);
    assertTrue(late <= early * 1.05, early + " bytes became " + late);
  }
}
