package dev.dateline.train.neural;

import dev.dateline.train.TrainingDocument;
import dev.dateline.train.TrainingSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Rewrites some sentences in capitals, in lower case or in headline case, so that the network
 * learns to find names where the case of letters says little. Sentences whose length would change
 * are left alone, so that all spans stay right.
 *
 * @param upper share of sentences put in capitals, 0 to 1
 * @param lower share put in lower case, 0 to 1
 * @param headline share in which every longer word gets a capital, 0 to 1
 */
record Casing(double upper, double lower, double headline) implements TrainingSet.Alteration {
  @Override
  public TrainingDocument alter(TrainingDocument document, Random random) {
    List<TrainingSentence> sentences = new ArrayList<>();
    for (TrainingSentence sentence : document.sentences()) {
      String text = rewrite(sentence.text(), random.nextDouble());
      boolean same = text.length() == sentence.text().length();
      sentences.add(
          same ? new TrainingSentence(text, sentence.tokens(), sentence.names()) : sentence);
    }
    return new TrainingDocument(
        document.corpus(), document.id(), sentences, document.annotated(), document.heldOut());
  }

  private String rewrite(String text, double draw) {
    if (draw < upper) {
      return text.toUpperCase(Locale.ROOT);
    }
    if (draw < upper + lower) {
      return text.toLowerCase(Locale.ROOT);
    }
    return draw < upper + lower + headline ? capitalize(text) : text;
  }

  private static String capitalize(String text) {
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i + 3 < text.length(); i++) {
      boolean start = i == 0 || text.charAt(i - 1) == ' ';
      if (start && Character.isLetter(text.charAt(i + 3))) {
        result.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return result.toString();
  }
}
