package dev.dateline.train.neural;

import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import dev.dateline.names.encoder.Tags;
import dev.dateline.names.encoder.Window;
import dev.dateline.names.encoder.Windows;
import dev.dateline.train.LabelledSpan;
import dev.dateline.train.TrainingDocument;
import dev.dateline.train.TrainingSentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns annotated documents into windows with targets. */
final class Examples {
  /** The set of all tags, as bits. */
  private static final int ANY = (1 << Tags.COUNT) - 1;

  private Examples() {}

  /** The windows of one document, its sentences packed as the name finder packs an article's. */
  static List<Example> of(TrainingDocument document, Windows windows) {
    Joined joined = Joined.of(document);
    int outside = 1 << Tags.OUTSIDE;
    for (NameType type : NameType.values()) {
      if (!document.annotated().contains(type)) {
        outside |= 1 << Tags.begin(type) | 1 << Tags.inside(type);
      }
    }
    List<Example> examples = new ArrayList<>();
    for (Window window : windows.over(joined.text(), joined.sentences())) {
      examples.add(example(window, joined.names(), outside));
    }
    return examples;
  }

  /** The windows of a document that a teacher has read; words the teacher missed are unknown. */
  static List<Example> of(TaughtDocument document, Windows windows) {
    List<Example> examples = new ArrayList<>();
    for (Window window : windows.over(document.text(), document.sentences())) {
      int n = window.words().size();
      int[] allowed = new int[n];
      int[] kinds = new int[n];
      float[][] taught = new float[n][];
      Arrays.fill(allowed, ANY);
      Arrays.fill(kinds, -1);
      for (int w = 0; w < n; w++) {
        taught[w] =
            document
                .probabilities()
                .getOrDefault(window.words().get(w).start(), new float[Tags.OUTPUTS]);
      }
      examples.add(new Example(window, allowed, kinds, taught));
    }
    return examples;
  }

  private static Example example(Window window, List<LabelledSpan> names, int outside) {
    int n = window.words().size();
    int[] allowed = new int[n];
    int[] kinds = new int[n];
    Arrays.fill(kinds, -1);
    Arrays.fill(allowed, outside);
    int name = 0;
    for (int w = 0; w < n; w++) {
      Span word = window.words().get(w);
      while (name < names.size() && names.get(name).span().end() <= word.start()) {
        name++;
      }
      if (name == names.size() || !names.get(name).span().overlaps(word)) {
        continue;
      }
      LabelledSpan label = names.get(name);
      boolean begins = w == 0 || !window.words().get(w - 1).overlaps(label.span());
      allowed[w] = 1 << (begins ? Tags.begin(label.type()) : Tags.inside(label.type()));
      if (begins && label.kind() != null) {
        kinds[w] = Tags.KINDS.indexOf(label.kind());
      }
    }
    return new Example(window, allowed, kinds, null);
  }

  /**
   * A document as one text.
   *
   * @param text its sentences, a line each
   * @param sentences where they lie
   * @param names all names, in order
   */
  record Joined(String text, List<Span> sentences, List<LabelledSpan> names) {
    static Joined of(TrainingDocument document) {
      StringBuilder text = new StringBuilder();
      List<Span> sentences = new ArrayList<>();
      List<LabelledSpan> names = new ArrayList<>();
      for (TrainingSentence sentence : document.sentences()) {
        if (sentence.text().isBlank()) {
          continue;
        }
        int offset = text.length();
        for (LabelledSpan name : sentence.names()) {
          Span span = new Span(name.span().start() + offset, name.span().end() + offset);
          names.add(new LabelledSpan(span, name.type(), name.kind()));
        }
        text.append(sentence.text());
        sentences.add(new Span(offset, text.length()));
        text.append('\n');
      }
      return new Joined(text.toString(), sentences, names);
    }
  }
}
