package dev.dateline.benchmarks;

import dev.dateline.read.Documents;
import dev.dateline.read.content.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Time that reading HTML pages takes, beside what jsoup alone takes to parse them. The folder holds
 * {@code .html} and {@code .html.gz}; pages are unpacked beforehand. {@code pagesPerCpuSecond}
 * counts the time of the thread that reads, so that other work on the machine matters little.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ReadingBenchmark {
  @Param("seeds")
  private String folder;

  private final List<byte[]> pages = new ArrayList<>();

  /** Loads the pages. */
  @Setup
  public void load() throws IOException {
    try (Stream<Path> entries = Files.list(Path.of(folder))) {
      for (Path file : entries.filter(file -> file.toString().contains(".htm")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          boolean isPacked = file.toString().endsWith(".gz");
          pages.add((isPacked ? new GZIPInputStream(in) : in).readAllBytes());
        }
      }
    }
    if (pages.isEmpty()) {
      throw new IOException(folder + " holds no pages; name one with .html or .html.gz files");
    }
  }

  /** From bytes to articles. */
  @Benchmark
  public void read(CpuTime cpu, Blackhole sink) throws IOException {
    for (byte[] page : pages) {
      try (Documents documents =
          Documents.in("page", new ByteArrayInputStream(page), ReadSettings.DEFAULT)) {
        sink.consume(documents.next().read());
      }
    }
    cpu.pages += pages.size();
  }

  /** From bytes to jsoup's tree. */
  @Benchmark
  public void parseAlone(CpuTime cpu, Blackhole sink) throws IOException {
    for (byte[] page : pages) {
      sink.consume(Jsoup.parse(new String(page, StandardCharsets.UTF_8)));
    }
    cpu.pages += pages.size();
  }

  /** Counts what an iteration did in its thread's own time. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long pages;
    private long start;

    /** Starts anew. */
    @Setup(Level.Iteration)
    public void start() {
      pages = 0;
      start = THREADS.getCurrentThreadCpuTime();
    }

    /** Pages of this iteration over its CPU time. */
    public double pagesPerCpuSecond() {
      return pages * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
    }
  }
}
