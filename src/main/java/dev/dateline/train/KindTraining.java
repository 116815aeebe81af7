package dev.dateline.train;

import dev.dateline.article.Block;
import dev.dateline.article.Span;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.kind.KindFeatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Learns which words in and beside a name speak for which kind of organisation: multinomial
 * logistic regression by stochastic gradient descent with steps that shrink for each weight
 * (AdaGrad). The same corpus and seed give the same table. Articles held out are not looked at.
 */
public final class KindTraining {
  private static final OrganizationKind[] KINDS = OrganizationKind.values();
  private static final int PASSES = 8;
  private static final double STEP = 0.15;

  /** A word seen with one mention alone says nothing about others. */
  private static final int MIN_MENTIONS = 2;

  /** Gradients below this change no rounded weight. */
  private static final double MIN_GRADIENT = 0.01;

  /** The table holds tenths; rows that would be all zeros or ones are left out. */
  private static final int MIN_TENTHS = 2;

  private final Map<String, double[]> weights = new HashMap<>();
  private final Map<String, double[]> squares = new HashMap<>();

  private record Example(OrganizationKind kind, Set<String> features) {}

  private KindTraining() {}

  /**
   * Trains and writes the table.
   *
   * @param corpus the folder of the project's own corpus
   * @param seed orders the examples
   * @param table the file to write
   * @return the number of rows written
   * @throws IOException if the corpus cannot be read or the table not be written
   */
  public static int train(Path corpus, long seed, Path table) throws IOException {
    List<Example> examples = examples(NewsCorpus.articles(corpus));
    KindTraining training = new KindTraining();
    Random random = new Random(seed);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(examples, random);
      examples.forEach(training::learn);
    }
    return training.write(table);
  }

  private static List<Example> examples(List<NewsArticle> articles) {
    List<Example> all = new ArrayList<>();
    for (NewsArticle article : articles) {
      if (!article.heldOut()) {
        article.names().forEach(name -> add(article, name, all));
      }
    }
    Map<String, Long> counts =
        all.stream()
            .flatMap(example -> example.features().stream())
            .collect(Collectors.groupingBy(feature -> feature, Collectors.counting()));
    all.forEach(example -> example.features().removeIf(f -> counts.get(f) < MIN_MENTIONS));
    return all;
  }

  private static void add(NewsArticle article, LabelledSpan name, List<Example> examples) {
    OrganizationKind kind = name.kind();
    Span block =
        article.blocks().stream()
            .map(Block::span)
            .filter(span -> span.contains(name.span()))
            .findFirst()
            .orElse(null);
    if (kind != null && block != null) {
      examples.add(new Example(kind, KindFeatures.of(article.text(), block, name.span())));
    }
  }

  private void learn(Example example) {
    double[] chances = chances(example.features());
    for (int i = 0; i < KINDS.length; i++) {
      double gradient = chances[i] - (KINDS[i] == example.kind() ? 1 : 0);
      if (Math.abs(gradient) >= MIN_GRADIENT) {
        for (String feature : example.features()) {
          double square = squares.computeIfAbsent(feature, f -> zeros())[i] += gradient * gradient;
          weights.computeIfAbsent(feature, f -> zeros())[i] -= STEP * gradient / Math.sqrt(square);
        }
      }
    }
  }

  private static double[] zeros() {
    return new double[KINDS.length];
  }

  private double[] chances(Set<String> features) {
    double[] chances = zeros();
    for (String feature : features) {
      double[] mine = weights.get(feature);
      for (int i = 0; mine != null && i < KINDS.length; i++) {
        chances[i] += mine[i];
      }
    }
    double sum = 0;
    for (int i = 0; i < KINDS.length; i++) {
      chances[i] = Math.exp(chances[i]);
      sum += chances[i];
    }
    for (int i = 0; i < KINDS.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }

  private int write(Path table) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How much words in and beside an organisation's name speak for each kind, in tenths.");
    lines.add(
        "# Learnt from src/corpus/news (CC0) by `dateline train kinds`; do not edit. Apache-2.0.");
    StringBuilder head = new StringBuilder("# feature");
    for (OrganizationKind kind : KINDS) {
      head.append('\t').append(kind.label());
    }
    lines.add(head.toString());
    int comments = lines.size();
    new TreeMap<>(weights).forEach((feature, row) -> addRow(feature, row, lines));
    Files.write(table, lines);
    return lines.size() - comments;
  }

  private static void addRow(String feature, double[] row, List<String> lines) {
    StringBuilder line = new StringBuilder(feature);
    long most = 0;
    for (double weight : row) {
      long tenths = Math.max(-100, Math.min(100, Math.round(10 * weight)));
      most = Math.max(most, Math.abs(tenths));
      line.append('\t').append(tenths == 0 ? "" : String.valueOf(tenths));
    }
    if (most >= MIN_TENTHS) {
      lines.add(line.toString());
    }
  }
}
