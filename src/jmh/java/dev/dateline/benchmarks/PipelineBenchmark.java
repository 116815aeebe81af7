package dev.dateline.benchmarks;

import dev.dateline.Dateline;
import dev.dateline.article.Article;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.names.Engine;
import dev.dateline.write.JsonOptions;
import dev.dateline.write.RecordWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Time the stages take for all articles of a folder, on one thread, models loaded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PipelineBenchmark {
  @Param("seeds")
  private String folder;

  @Param("FAST")
  private Engine engine;

  private Dateline dateline;
  private List<Path> files;
  private List<Article> articles;
  private List<ArticleRecord> records;

  /** Loads the models and the articles. */
  @Setup
  public void load() throws IOException {
    dateline = Dateline.builder().engine(engine).build();
    try (Stream<Path> entries = Files.list(Path.of(folder))) {
      files = entries.sorted().toList();
    }
    articles = read();
    records = extract();
  }

  /** Frees the models. */
  @TearDown
  public void close() {
    dateline.close();
  }

  /** From bytes to articles. */
  @Benchmark
  public List<Article> read() {
    return files.stream().map(this::read).toList();
  }

  private Article read(Path file) {
    try {
      return dateline.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From articles to records. */
  @Benchmark
  public List<ArticleRecord> extract() {
    return articles.stream().map(dateline::extract).toList();
  }

  /** From records to JSON. */
  @Benchmark
  public void write() throws IOException {
    try (RecordWriter writer =
        RecordWriter.jsonLines(OutputStream.nullOutputStream(), JsonOptions.DEFAULTS)) {
      for (ArticleRecord record : records) {
        writer.write(record);
      }
    }
  }
}
