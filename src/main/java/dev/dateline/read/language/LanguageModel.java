package dev.dateline.read.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP's published model of 103 languages. It takes most of a second and 34 MB of memory to
 * load, so that is done when a text first needs it. Thread-safe.
 */
final class LanguageModel {
  private static final String MODEL = "/langdetect-183.bin";

  /** The model is this sure of 300 characters and more of a language it knows. */
  private static final double SURE = 0.3;

  /** Of less text it is less sure, and right where any other language is half as likely at most. */
  private static final double MIN_CONFIDENCE = 0.05;

  private static final double TIMES_THE_NEXT = 2;

  private static LanguageDetectorModel loaded;

  private LanguageModel() {}

  /**
   * The language of a text as a BCP 47 primary subtag; empty if the model is not sure.
   *
   * @throws IllegalStateException if the model is missing or damaged
   */
  static Optional<String> identify(String text) {
    Language[] languages = new LanguageDetectorME(model()).predictLanguages(text);
    Map<String, Double> confidences =
        Stream.of(languages)
            .collect(
                Collectors.groupingBy(
                    language -> LanguageTags.of(language.getLang()),
                    Collectors.summingDouble(Language::getConfidence)));
    List<Entry<String, Double>> best =
        confidences.entrySet().stream()
            .sorted(Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .toList();
    double first = best.get(0).getValue();
    double second = best.get(1).getValue();
    boolean sure = first >= SURE || (first >= MIN_CONFIDENCE && first >= TIMES_THE_NEXT * second);
    return sure ? Optional.of(best.get(0).getKey()) : Optional.empty();
  }

  private static synchronized LanguageDetectorModel model() {
    if (loaded == null) {
      loaded = load();
    }
    return loaded;
  }

  private static LanguageDetectorModel load() {
    String remedy = "; install Dateline again, or put opennlp-models-langdetect on the class path";
    try (InputStream stream = LanguageModel.class.getResourceAsStream(MODEL)) {
      if (stream == null) {
        throw new IllegalStateException(MODEL + " is missing" + remedy);
      }
      return new LanguageDetectorModel(new ByteArrayInputStream(stream.readAllBytes()));
    } catch (IOException e) {
      throw new IllegalStateException(MODEL + " cannot be read" + remedy, e);
    }
  }
}
