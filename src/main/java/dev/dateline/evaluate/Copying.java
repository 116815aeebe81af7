package dev.dateline.evaluate;

import java.util.Optional;
import java.util.Random;

/** A way in which one newspaper's copy of a story differs from another's. */
enum Copying {
  UNCHANGED("unchanged"),
  HALF("last half cut"),
  THREE_PARAGRAPHS("first three paragraphs"),
  LEAD("headline and first paragraph"),
  REORDERED("paragraphs reordered"),
  REPLACED_10("10% of words replaced"),
  REPLACED_20("20% of words replaced"),
  REPLACED_30("30% of words replaced"),
  REPLACED_40("40% of words replaced"),
  FRAMED("other headline, intro, outro"),
  FRAMED_HALF("half cut, headline, intro, outro"),
  REPLACED_HALF_10("half cut, 10% replaced"),
  REPLACED_HALF_20("half cut, 20% replaced");

  /** Shorter copies are left out: they are found only if nothing is changed. */
  private static final int FEWEST_WORDS = 30;

  private final String label;

  Copying(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** A copy; nothing if the story is too short for it. */
  Optional<Draft> copy(Draft draft, RewriteDesk desk) {
    return changed(draft, desk).filter(copy -> copy.words() >= FEWEST_WORDS);
  }

  private Optional<Draft> changed(Draft draft, RewriteDesk desk) {
    return switch (this) {
      case UNCHANGED -> Optional.of(draft);
      case HALF -> Optional.of(half(draft));
      case THREE_PARAGRAPHS -> first(3, draft);
      case LEAD -> first(1, draft);
      case REORDERED -> desk.reorder(draft);
      case REPLACED_10 -> Optional.of(desk.replaceWords(draft, 0.1));
      case REPLACED_20 -> Optional.of(desk.replaceWords(draft, 0.2));
      case REPLACED_30 -> Optional.of(desk.replaceWords(draft, 0.3));
      case REPLACED_40 -> Optional.of(desk.replaceWords(draft, 0.4));
      case FRAMED -> Optional.of(desk.frame(draft));
      case FRAMED_HALF -> Optional.of(desk.frame(half(draft)));
      case REPLACED_HALF_10 -> Optional.of(desk.replaceWords(half(draft), 0.1));
      case REPLACED_HALF_20 -> Optional.of(desk.replaceWords(half(draft), 0.2));
    };
  }

  private static Draft half(Draft draft) {
    return draft.cut(draft.words() / 2);
  }

  private static Optional<Draft> first(int paragraphs, Draft draft) {
    return draft.paragraphs().size() > paragraphs
        ? Optional.of(draft.firstParagraphs(paragraphs))
        : Optional.empty();
  }

  /** The same for every run with one seed, whatever other ways there are. */
  Random random(long seed) {
    return new Random(31 * seed + label.hashCode());
  }
}
