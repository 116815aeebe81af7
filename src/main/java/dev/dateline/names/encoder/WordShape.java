package dev.dateline.names.encoder;

import java.util.List;

/**
 * How a word is written. An uncased vocabulary forgets it; the model gets it back as an embedding
 * of its own, one for a word's first piece and another for the pieces that follow.
 */
enum WordShape {
  /** No word: the marks that begin and end sentences, and padding. */
  NONE,
  LOWER,
  /** One capital, then lower case. */
  TITLE,
  /** Two or more letters, all capitals. */
  UPPER,
  /** A single capital letter. */
  INITIAL,
  /** Capitals inside: "McDonald", "eBay". */
  MIXED,
  DIGITS,
  /** Letters and digits: "G20". */
  ALPHANUMERIC,
  PUNCTUATION,
  /** Letters of a script without case. */
  CASELESS;

  /** The shapes in the order of their ids; a trained model rests on this order. */
  private static final List<WordShape> ORDER = List.of(values());

  /** Number of shape ids: every shape once for first pieces and once for later ones. */
  static final int IDS = 2 * ORDER.size();

  /**
   * The id of this shape for the first ({@code continued} false) or a later piece of a word, 0 to
   * {@link #IDS} - 1.
   */
  int id(boolean continued) {
    return ORDER.indexOf(this) + (continued ? ORDER.size() : 0);
  }

  /** The shape of {@code text[start, end)}, a word without blanks. */
  static WordShape of(CharSequence text, int start, int end) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int caseless = 0;
    int length = 0;
    boolean firstUpper = false;
    for (int i = start; i < end; ) {
      int c = Character.codePointAt(text, i);
      if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        upper++;
        firstUpper |= i == start;
      } else if (Character.isLowerCase(c)) {
        lower++;
      } else if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        caseless++;
      }
      length++;
      i += Character.charCount(c);
    }
    int letters = upper + lower + caseless;
    if (digits > 0) {
      return letters == 0 ? DIGITS : ALPHANUMERIC;
    }
    if (letters == 0) {
      return PUNCTUATION;
    }
    if (caseless > upper + lower) {
      return CASELESS;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (lower == 0) {
      return length == 1 ? INITIAL : UPPER;
    }
    return firstUpper && upper == 1 ? TITLE : MIXED;
  }
}
