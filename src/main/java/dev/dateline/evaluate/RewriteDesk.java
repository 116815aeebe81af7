package dev.dateline.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** Changes stories, with words and sentences of other stories where it needs some. */
final class RewriteDesk {
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)[0-9]{2}\\b");
  private static final int FRAME_WORDS = 30;
  private static final int FEWEST_TO_REORDER = 3;

  private final List<Draft> others;
  private final List<String> words;
  private final Random random;

  RewriteDesk(List<Draft> others, Random random) {
    this.others = List.copyOf(others);
    this.words =
        others.stream()
            .flatMap(draft -> draft.paragraphs().stream())
            .flatMap(paragraph -> Draft.words(paragraph).stream())
            .toList();
    this.random = random;
  }

  /** Each word with this probability gives way to one that stands anywhere else. */
  Draft replaceWords(Draft draft, double share) {
    return draft.with(
        draft.paragraphs().stream().map(paragraph -> replaceWords(paragraph, share)).toList());
  }

  private String replaceWords(String paragraph, double share) {
    List<String> changed = new ArrayList<>();
    for (String word : Draft.words(paragraph)) {
      changed.add(random.nextDouble() < share ? anyWord() : word);
    }
    return String.join(" ", changed);
  }

  private String anyWord() {
    return words.get(random.nextInt(words.size()));
  }

  private Draft any() {
    return others.get(random.nextInt(others.size()));
  }

  /** Nothing if there are fewer than three paragraphs. */
  Optional<Draft> reorder(Draft draft) {
    if (draft.paragraphs().size() < FEWEST_TO_REORDER) {
      return Optional.empty();
    }
    List<String> paragraphs = new ArrayList<>(draft.paragraphs());
    Collections.shuffle(paragraphs, random);
    return Optional.of(draft.with(paragraphs));
  }

  /** Another headline, and 30 words of other stories before and after. */
  Draft frame(Draft draft) {
    List<String> paragraphs = new ArrayList<>(any().cut(FRAME_WORDS).paragraphs());
    paragraphs.addAll(draft.paragraphs());
    paragraphs.addAll(any().cut(FRAME_WORDS).paragraphs());
    return draft.withTitle(any().title()).with(paragraphs);
  }

  /** The story as a template filled in again: other figures but for years, half the names. */
  Draft fillInAgain(Draft draft) {
    return draft.with(draft.paragraphs().stream().map(this::fillInAgain).toList());
  }

  private String fillInAgain(String paragraph) {
    List<String> changed = new ArrayList<>();
    for (String word : Draft.words(paragraph)) {
      boolean name = Character.isUpperCase(word.charAt(0)) && random.nextBoolean();
      changed.add(name ? anyName() : otherFigures(word));
    }
    return String.join(" ", changed);
  }

  private String anyName() {
    String name = anyWord();
    while (!Character.isUpperCase(name.charAt(0))) {
      name = anyWord();
    }
    return name;
  }

  /** Whether a word holds a digit and no year, which a report filled in again keeps. */
  static boolean isFigure(String word) {
    return DIGIT.matcher(word).find() && !YEAR.matcher(word).find();
  }

  private String otherFigures(String word) {
    return YEAR.matcher(word).find()
        ? word
        : DIGIT.matcher(word).replaceAll(digit -> Integer.toString(random.nextInt(10)));
  }
}
