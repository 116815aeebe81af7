package dev.dateline.train;

import dev.dateline.article.Span;
import java.util.List;
import java.util.Objects;

/**
 * A sentence with its names annotated.
 *
 * @param text the sentence
 * @param tokens its tokens as spans of {@code text}, in order, not overlapping
 * @param names its names as spans of {@code text}, in order, not overlapping
 */
public record TrainingSentence(String text, List<Span> tokens, List<LabelledSpan> names) {
  /** Copies the lists. */
  public TrainingSentence {
    Objects.requireNonNull(text, "text");
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }
}
