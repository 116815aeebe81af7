package dev.dateline.train;

import dev.dateline.article.Span;
import dev.dateline.names.Labels;
import dev.dateline.names.NameFeatures;
import dev.dateline.names.NameType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes of training documents what a sequence learner takes. */
final class Examples {
  private Examples() {}

  /** The examples of one document, each with the same weight. */
  static List<SequenceExample> of(TrainingDocument document, double weight) {
    List<List<String>> words = new ArrayList<>();
    List<TrainingSentence> sentences = new ArrayList<>();
    for (TrainingSentence sentence : document.sentences()) {
      if (!sentence.tokens().isEmpty()) {
        sentences.add(sentence);
        words.add(sentence.tokens().stream().map(token -> token.of(sentence.text())).toList());
      }
    }
    List<int[][]> features = NameFeatures.of(words);
    List<SequenceExample> examples = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      int[] allowed = allowed(sentences.get(s), document.annotated());
      examples.add(new SequenceExample(features.get(s), allowed, weight));
    }
    return examples;
  }

  /**
   * The labels each token may have. An unlabelled token with a capital may be a name of a type that
   * the corpus does not annotate; any other unlabelled token is outside.
   */
  static int[] allowed(TrainingSentence sentence, Set<NameType> annotated) {
    int unknown = bits(EnumSet.complementOf(copy(annotated))) | Labels.bit(Labels.OUTSIDE);
    int[] allowed = new int[sentence.tokens().size()];
    for (int i = 0; i < allowed.length; i++) {
      String word = sentence.tokens().get(i).of(sentence.text());
      boolean open =
          Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
      allowed[i] = open ? unknown : Labels.bit(Labels.OUTSIDE);
    }
    for (LabelledSpan name : sentence.names()) {
      boolean first = true;
      for (int i = 0; i < allowed.length; i++) {
        Span token = sentence.tokens().get(i);
        if (name.span().contains(token)) {
          allowed[i] = Labels.bit(first ? Labels.first(name.type()) : Labels.inner(name.type()));
          first = false;
        }
      }
    }
    return allowed;
  }

  private static EnumSet<NameType> copy(Set<NameType> types) {
    EnumSet<NameType> copy = EnumSet.noneOf(NameType.class);
    copy.addAll(types);
    return copy;
  }

  private static int bits(Set<NameType> types) {
    int bits = 0;
    for (NameType type : types) {
      bits |= Labels.bit(Labels.first(type)) | Labels.bit(Labels.inner(type));
    }
    return bits;
  }
}
