package dev.dateline.train;

import dev.dateline.names.NameType;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An annotated document, brought to this project's conventions.
 *
 * @param corpus the corpus it comes from, by the name of its folder
 * @param id its name inside the corpus
 * @param sentences in order
 * @param annotated the types the corpus annotates; where a type is missing here, an unlabelled
 *     token may still be such a name
 * @param heldOut whether it serves for measuring and must not be trained on
 */
public record TrainingDocument(
    String corpus,
    String id,
    List<TrainingSentence> sentences,
    Set<NameType> annotated,
    boolean heldOut) {
  /** Copies the collections. */
  public TrainingDocument {
    Objects.requireNonNull(corpus, "corpus");
    Objects.requireNonNull(id, "id");
    sentences = List.copyOf(sentences);
    annotated = Set.copyOf(annotated);
  }
}
