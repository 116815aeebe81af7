package dev.dateline.names;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import dev.dateline.article.Article;
import dev.dateline.article.Span;
import dev.dateline.names.encoder.SentenceScores;
import dev.dateline.names.encoder.TagDecoder;
import dev.dateline.names.encoder.Tags;
import dev.dateline.names.encoder.Window;
import dev.dateline.names.encoder.Windows;
import dev.dateline.names.encoder.WordPieces;
import dev.dateline.text.Sentence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The accurate engine: a small transformer reads windows of sentences, and the best allowed tags of
 * each sentence are its names.
 */
final class TransformerNameFinder implements NameFinder {
  /** Kinds of organisation less likely than this are not reported. */
  private static final double LEAST_KIND = 0.05;

  /**
   * Names less likely to be right than this are left out: below half the F1 that can be reached, a
   * name lowers F1 (Lipton et al. 2014), and F1 is about 0.8.
   */
  private static final double LEAST_CONFIDENCE = 0.4;

  private final Transformer transformer;
  private final Windows windows;
  private final Calibration calibration;

  TransformerNameFinder(Transformer transformer, Windows windows, Calibration calibration) {
    this.transformer = transformer;
    this.windows = windows;
    this.calibration = calibration;
  }

  /** ONNX Runtime's own start takes a while; the model is read and checked meanwhile. */
  static TransformerNameFinder open(ModelFolder folder) throws ModelException {
    byte[] vocabulary = folder.verified("vocabulary", "vocabulary.");
    Calibration calibration =
        new Calibration(folder.number("calibration.slope"), folder.number("calibration.offset"));
    CompletableFuture<OrtEnvironment> runtime =
        CompletableFuture.supplyAsync(TransformerNameFinder::runtime);
    byte[] model = folder.verified("file", "");
    try {
      WordPieces pieces = WordPieces.read(new ByteArrayInputStream(vocabulary));
      return new TransformerNameFinder(
          new Transformer(model, runtime.join()), new Windows(pieces), calibration);
    } catch (CompletionException e) {
      throw new ModelException("ONNX Runtime cannot start on this system: " + e.getCause(), e);
    } catch (IOException | OrtException e) {
      throw new ModelException("the name model cannot be used: " + e.getMessage(), e);
    }
  }

  /** Its builds for Windows leave traces of use with the system unless told not to. */
  private static OrtEnvironment runtime() {
    UnpackedRuntime.use();
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try {
      environment.setTelemetry(false);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime cannot be kept from reporting its use", e);
    }
    return environment;
  }

  @Override
  public List<Mention> find(Article article, List<Sentence> sentences) {
    Reading reading = new Reading();
    List<Span> spans = sentences.stream().map(Sentence::span).toList();
    windows.forEach(article.text(), spans, reading::add);
    reading.finish();
    return reading.mentions;
  }

  @Override
  public void close() {
    transformer.close();
  }

  /** One pass over an article's windows, a sentence in hand at a time. */
  private final class Reading {
    private final List<Mention> mentions = new ArrayList<>();
    private SentenceScores scores = new SentenceScores();
    private int sentence = -1;

    void add(Window window) {
      float[][] values = transformer.scores(window);
      int[] of = window.sentences();
      for (int from = 0; from < of.length; ) {
        int to = from;
        while (to < of.length && of[to] == of[from]) {
          to++;
        }
        if (of[from] != sentence) {
          finish();
          sentence = of[from];
        }
        for (int w = from; w < to; w++) {
          scores.add(window.words().get(w), values[w], Math.min(w - from, to - 1 - w));
        }
        from = to;
      }
    }

    void finish() {
      decode(scores.words(), scores.scores(), mentions);
      scores = new SentenceScores();
    }
  }

  /**
   * Adds the names of a sentence. Words of one type side by side are one name even where the tags
   * begin a second: of the 17,686 names of the project's own corpus, 4 stand right beside another
   * of their type.
   */
  private void decode(List<Span> words, float[][] scores, List<Mention> into) {
    float[][] logs = new float[scores.length][];
    for (int w = 0; w < scores.length; w++) {
      logs[w] = logSoftmax(scores[w], 0, Tags.COUNT);
    }
    int[] tags = TagDecoder.decode(logs);
    int start = 0;
    while (start < tags.length) {
      int end = start + 1;
      if (tags[start] != Tags.OUTSIDE) {
        NameType type = Tags.type(tags[start]);
        double least = logs[start][tags[start]];
        while (end < tags.length && tags[end] != Tags.OUTSIDE && Tags.type(tags[end]) == type) {
          least = Math.min(least, logs[end][tags[end]]);
          end++;
        }
        double confidence = calibration.of(Math.exp(least));
        if (type != NameType.MISC && confidence >= LEAST_CONFIDENCE) {
          Span span = new Span(words.get(start).start(), words.get(end - 1).end());
          into.add(new Mention(span, type, confidence, kinds(type, scores[start])));
        }
      }
      start = end;
    }
  }

  private static Map<OrganizationKind, Double> kinds(NameType type, float[] scores) {
    if (type != NameType.ORGANIZATION) {
      return Map.of();
    }
    Map<OrganizationKind, Double> kinds = new EnumMap<>(OrganizationKind.class);
    float[] logs = logSoftmax(scores, Tags.COUNT, Tags.OUTPUTS);
    for (int k = 0; k < logs.length; k++) {
      double probability = Math.exp(logs[k]);
      if (probability >= LEAST_KIND) {
        kinds.put(Tags.KINDS.get(k), Math.min(1, probability));
      }
    }
    return kinds;
  }

  /** Natural logarithms of the softmax of {@code scores[from, to)}. */
  private static float[] logSoftmax(float[] scores, int from, int to) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      most = Math.max(most, scores[i]);
    }
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += Math.exp(scores[i] - most);
    }
    double log = Math.log(sum) + most;
    float[] logs = new float[to - from];
    for (int i = from; i < to; i++) {
      logs[i - from] = (float) (scores[i] - log);
    }
    return logs;
  }
}
