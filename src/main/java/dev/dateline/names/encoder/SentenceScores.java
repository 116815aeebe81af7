package dev.dateline.names.encoder;

import dev.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the scores of one sentence's words from the windows it lies in. A word that lies in two
 * windows keeps the scores of the one where it stands farther from a cut. Not thread-safe.
 */
public final class SentenceScores {
  private final List<Span> words = new ArrayList<>();
  private final List<float[]> scores = new ArrayList<>();
  private final List<Integer> margins = new ArrayList<>();

  /**
   * Adds a word of a window; windows come in order, and the words of a window in order.
   *
   * @param word where it stands
   * @param values its scores
   * @param margin number of the sentence's words in this window on the shorter side of it
   */
  public void add(Span word, float[] values, int margin) {
    int at = words.size();
    while (at > 0 && words.get(at - 1).start() >= word.start()) {
      at--;
    }
    if (at == words.size()) {
      words.add(word);
      scores.add(values);
      margins.add(margin);
    } else if (margin > margins.get(at)) {
      scores.set(at, values);
      margins.set(at, margin);
    }
  }

  /** The words gathered, in order. */
  public List<Span> words() {
    return words;
  }

  /** Their scores, shape [words][as added]. */
  public float[][] scores() {
    return scores.toArray(new float[0][]);
  }
}
