package dev.dateline.train;

import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import java.util.Objects;

/**
 * A name annotated in a training sentence.
 *
 * @param span where it stands in {@link TrainingSentence#text()}
 * @param type what it names
 * @param kind the organisation's kind where the corpus tells it, else null
 */
public record LabelledSpan(Span span, NameType type, OrganizationKind kind) {
  /** Rejects a missing span or type, and a kind on anything but an organisation. */
  public LabelledSpan {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    if (kind != null && type != NameType.ORGANIZATION) {
      throw new IllegalArgumentException(type + " cannot have the kind " + kind);
    }
  }
}
