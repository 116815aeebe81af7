package dev.dateline.names.encoder;

import dev.dateline.article.Span;
import java.util.List;

/**
 * A stretch of text as the transformer reads it: whole sentences, or a part of one too long for a
 * window, each followed by a separator.
 *
 * @param pieces vocabulary ids, shape [length]
 * @param shapes word-shape ids, shape [length]
 * @param words the words in it, document-absolute
 * @param firstPieces index in {@code pieces} of each word's first piece, shape [words.size()]
 * @param sentences index of the sentence each word belongs to, in the list the windows were made
 *     of, shape [words.size()]
 */
@SuppressWarnings("ArrayRecordComponent") // the arrays go to native code as they are
public record Window(
    int[] pieces, int[] shapes, List<Span> words, int[] firstPieces, int[] sentences) {
  /** Number of pieces. */
  public int length() {
    return pieces.length;
  }
}
