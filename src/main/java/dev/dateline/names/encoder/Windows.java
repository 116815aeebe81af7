package dev.dateline.names.encoder;

import dev.dateline.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Packs sentences into windows. Neighbouring sentences share a window, so that each is read with
 * its context; a sentence too long for a window is cut between words into windows that overlap, so
 * that every word is read with {@value #OVERLAP} pieces of context or more on either side of a cut
 * in at least one of them. Thread-safe.
 */
public final class Windows {
  /** Sentences are added to a window while it stays within this many pieces. */
  public static final int TARGET = 128;

  /** No window is longer, in pieces. */
  public static final int MAX = 256;

  /** Number of word-shape ids; a window's are 0 to this less 1. */
  public static final int SHAPES = WordShape.IDS;

  /** Pieces that two windows of one long sentence share at least. */
  static final int OVERLAP = 48;

  private final WordPieces vocabulary;
  private final int target;

  /** Packs to {@link #TARGET} pieces. */
  public Windows(WordPieces vocabulary) {
    this(vocabulary, TARGET);
  }

  /**
   * Packs to another length.
   *
   * @param target in pieces, up to {@link #MAX}
   */
  public Windows(WordPieces vocabulary, int target) {
    if (target > MAX) {
      throw new IllegalArgumentException("a window of " + target + " pieces is over " + MAX);
    }
    this.vocabulary = vocabulary;
    this.target = target;
  }

  /** The windows over {@code sentences} as a list; see {@link #forEach}. */
  public List<Window> over(String text, List<Span> sentences) {
    List<Window> windows = new ArrayList<>();
    forEach(text, sentences, windows::add);
    return windows;
  }

  /**
   * Makes the windows over {@code sentences} one after the other, in order; sentences without words
   * are in none.
   *
   * @param text the text the spans count in
   * @param sentences in order, not overlapping
   * @param windows takes each window
   */
  public void forEach(String text, List<Span> sentences, Consumer<Window> windows) {
    Builder builder = new Builder();
    for (int s = 0; s < sentences.size(); s++) {
      List<Span> words = Words.of(text, sentences.get(s));
      if (words.isEmpty()) {
        continue;
      }
      int[][] pieces = new int[words.size()][];
      int length = 0;
      for (int w = 0; w < pieces.length; w++) {
        pieces[w] = vocabulary.of(words.get(w).of(text));
        length += pieces[w].length;
      }
      if (builder.length + length + 1 > target && !builder.isEmpty()) {
        windows.accept(builder.build());
        builder = new Builder();
      }
      if (length + 2 <= MAX) {
        builder.add(text, words, pieces, 0, words.size(), s);
      } else {
        cut(text, words, pieces, s, windows);
      }
    }
    if (!builder.isEmpty()) {
      windows.accept(builder.build());
    }
  }

  private void cut(
      String text, List<Span> words, int[][] pieces, int sentence, Consumer<Window> into) {
    int from = 0;
    while (true) {
      int to = from;
      int length = 0;
      while (to < pieces.length && length + pieces[to].length <= MAX - 2) {
        length += pieces[to++].length;
      }
      Builder builder = new Builder();
      builder.add(text, words, pieces, from, to, sentence);
      into.accept(builder.build());
      if (to == pieces.length) {
        return;
      }
      int shared = 0;
      int next = to;
      while (next > from + 1 && shared < 2 * OVERLAP) {
        shared += pieces[--next].length;
      }
      from = next;
    }
  }

  private final class Builder {
    private int[] ids = new int[TARGET];
    private int[] shapes = new int[TARGET];
    private int length;
    private final List<Span> words = new ArrayList<>();
    private int[] firsts = new int[64];
    private int[] sentences = new int[64];

    Builder() {
      put(vocabulary.classify, WordShape.NONE.id(false));
    }

    boolean isEmpty() {
      return words.isEmpty();
    }

    void add(String text, List<Span> all, int[][] pieces, int from, int to, int sentence) {
      for (int w = from; w < to; w++) {
        Span word = all.get(w);
        WordShape shape = WordShape.of(text, word.start(), word.end());
        if (words.size() == firsts.length) {
          firsts = Arrays.copyOf(firsts, 2 * firsts.length);
          sentences = Arrays.copyOf(sentences, firsts.length);
        }
        firsts[words.size()] = length;
        sentences[words.size()] = sentence;
        words.add(word);
        for (int p = 0; p < pieces[w].length; p++) {
          put(pieces[w][p], shape.id(p > 0));
        }
      }
      put(vocabulary.separate, WordShape.NONE.id(false));
    }

    private void put(int id, int shape) {
      if (length == ids.length) {
        ids = Arrays.copyOf(ids, 2 * length);
        shapes = Arrays.copyOf(shapes, 2 * length);
      }
      ids[length] = id;
      shapes[length++] = shape;
    }

    Window build() {
      return new Window(
          Arrays.copyOf(ids, length),
          Arrays.copyOf(shapes, length),
          List.copyOf(words),
          Arrays.copyOf(firsts, words.size()),
          Arrays.copyOf(sentences, words.size()));
    }
  }
}
