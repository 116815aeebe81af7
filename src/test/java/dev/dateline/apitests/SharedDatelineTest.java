package dev.dateline.apitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.Dateline;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Entity;
import dev.dateline.entity.EntityMention;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Uses Dateline as its users do: through its public types, from many threads at once. */
class SharedDatelineTest {
  private static final int THREADS = 8;
  private static Dateline dateline;
  private static List<Path> files;

  @BeforeAll
  static void load() throws Exception {
    dateline = Dateline.create();
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      files = seeds.sorted().toList();
    }
  }

  @AfterAll
  static void close() {
    dateline.close();
  }

  private static List<ArticleRecord> extractAll() throws Exception {
    List<ArticleRecord> records = new ArrayList<>();
    for (Path file : files) {
      records.add(dateline.extract(file));
    }
    return records;
  }

  @Test
  void givesTheSameRecordsFromManyThreads() throws Exception {
    List<ArticleRecord> expected = extractAll();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<List<ArticleRecord>> task = SharedDatelineTest::extractAll;
      for (Future<List<ArticleRecord>> records :
          threads.invokeAll(Collections.nCopies(2 * THREADS, task))) {
        assertEquals(expected, records.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void findsTheEntitiesOfATextWhereItSaysTheyAre() throws Exception {
    for (Path file : files) {
      ArticleRecord record = dateline.extract(Files.readString(file));
      List<Entity> entities = new ArrayList<>(record.people());
      entities.addAll(record.organizations());
      entities.addAll(record.places());
      assertFalse(entities.isEmpty(), file.toString());
      for (Entity entity : entities) {
        for (EntityMention mention : entity.mentions()) {
          assertEquals(mention.text(), mention.span().of(record.article().text()));
        }
      }
    }
  }

  @Test
  void findsNothingInAnEmptyText() {
    ArticleRecord record = dateline.extract("");
    assertEquals(List.of(), record.people());
    assertEquals("", record.article().text());
  }
}
