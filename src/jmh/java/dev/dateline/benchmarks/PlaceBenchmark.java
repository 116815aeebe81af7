package dev.dateline.benchmarks;

import dev.dateline.article.Article;
import dev.dateline.article.Span;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.gazetteer.PlaceContext;
import dev.dateline.gazetteer.PlaceResolver;
import dev.dateline.gazetteer.ResolvedPlace;
import dev.dateline.gazetteer.Toponym;
import dev.dateline.read.ArticleReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Toponyms resolved a second, the gazetteer open, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PlaceBenchmark {
  private static final String TEXT =
      "Police in Springfield, Illinois, and in Portland said on Monday that trucks from Laredo had"
          + " crossed Texas to Chicago. In London the Home Office spoke with Paris, Berlin and"
          + " Rome; in San Jose, Costa Rica, and in Santiago nobody answered. Georgia, Armenia and"
          + " Russia sent letters to Geneva.";

  private static final List<String> NAMES =
      List.of(
          "Springfield",
          "Illinois",
          "Portland",
          "Laredo",
          "Texas",
          "Chicago",
          "London",
          "Paris",
          "Berlin",
          "Rome",
          "San Jose",
          "Costa Rica",
          "Santiago",
          "Georgia",
          "Armenia",
          "Russia",
          "Geneva");

  private static final int TOPONYMS = 17;

  private PlaceResolver placeResolver;
  private PlaceContext context;

  /** Opens the gazetteer and finds the names. */
  @Setup
  public void open() throws IOException {
    placeResolver = PlaceResolver.over(Gazetteer.embedded());
    Article article = ArticleReader.plainText().read(TEXT);
    List<Toponym> toponyms = new ArrayList<>();
    int at = 0;
    for (String name : NAMES) {
      int start = article.text().indexOf(name, at);
      at = start + name.length();
      toponyms.add(new Toponym(name, new Span(start, at)));
    }
    context = new PlaceContext(article, toponyms, List.of(), List.of());
  }

  /** An article of seventeen toponyms, a good half of them ambiguous. */
  @Benchmark
  @OperationsPerInvocation(TOPONYMS)
  public List<Optional<ResolvedPlace>> resolve() {
    return placeResolver.resolve(context);
  }
}
