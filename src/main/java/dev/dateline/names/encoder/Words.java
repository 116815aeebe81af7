package dev.dateline.names.encoder;

import dev.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the words that BERT's basic tokenizer cuts: at blanks, with each punctuation
 * mark and each ideograph a word of its own (Devlin et al. 2019, reference implementation). Control
 * characters and lone surrogates belong to no word.
 */
final class Words {
  private Words() {}

  /** The words of {@code text[span)}, document-absolute, in order. Linear in the span's length. */
  static List<Span> of(CharSequence text, Span span) {
    List<Span> words = new ArrayList<>();
    int wordStart = -1;
    int i = span.start();
    while (i < span.end()) {
      int c = Character.codePointAt(text, i);
      int next = i + Character.charCount(c);
      boolean alone = isPunctuation(c) || Character.isIdeographic(c);
      if (alone || isBlank(c)) {
        if (wordStart >= 0) {
          words.add(new Span(wordStart, i));
          wordStart = -1;
        }
        if (alone) {
          words.add(new Span(i, Math.min(next, span.end())));
        }
      } else if (wordStart < 0) {
        wordStart = i;
      }
      i = next;
    }
    if (wordStart >= 0) {
      words.add(new Span(wordStart, span.end()));
    }
    return words;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
