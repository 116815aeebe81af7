package dev.dateline.text;

import dev.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words and punctuation marks by rule.
 *
 * <pre>{@code
 * Tokenizer.tokens("Kenya's Russia-based J. Doe", 0, 27); // Kenya 's Russia - based J. Doe
 * }</pre>
 *
 * <p>Hyphens and slashes part words, since names end at them ("Russia-based"); apostrophes inside a
 * word do not ("O'Brien"), but a possessive is a token of its own. A full stop belongs to initials,
 * abbreviations and numbers. Takes time linear in the text. Thread-safe.
 */
public final class Tokenizer {
  private Tokenizer() {}

  /**
   * The tokens of {@code text} from {@code start} to {@code end}, in order, counted from the start
   * of {@code text}; white space is in none.
   *
   * @throws IndexOutOfBoundsException if start and end do not lie in the text
   */
  public static List<Span> tokens(String text, int start, int end) {
    if (start < 0 || end > text.length() || start > end) {
      throw new IndexOutOfBoundsException("no stretch of the text: " + start + " to " + end);
    }
    List<Span> tokens = new ArrayList<>();
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        at += Character.charCount(c);
      } else if (isWordPart(c)) {
        at = addWord(text, at, end, tokens);
      } else {
        int next = endOfMark(text, at, end, c);
        tokens.add(new Span(at, next));
        at = next;
      }
    }
    return tokens;
  }

  /** Whether {@code c} is white space, a no-break space or an invisible format character. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static int addWord(String text, int start, int end, List<Span> tokens) {
    int wordEnd = endOfWord(text, start, end);
    int clitic = possessive(text, start, wordEnd);
    if (clitic > start) {
      tokens.add(new Span(start, clitic));
      tokens.add(new Span(clitic, wordEnd));
      return wordEnd;
    }
    if (wordEnd < end
        && text.charAt(wordEnd) == '.'
        && wordEnd - start < 10
        && Abbreviations.ENGLISH.keepsFullStop(text.substring(start, wordEnd))) {
      wordEnd++;
    }
    tokens.add(new Span(start, wordEnd));
    return wordEnd;
  }

  private static int endOfWord(String text, int start, int end) {
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (!isWordPart(c) && !(next < end && joins(text, at, next))) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** Whether the mark at {@code at} joins the characters on both sides into one word. */
  private static boolean joins(String text, int at, int next) {
    char before = text.charAt(at - 1);
    char after = text.charAt(next);
    return switch (text.charAt(at)) {
      case '\'', '’', 'ʼ' -> Character.isLetter(before) && Character.isLetter(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      case '.' ->
          (Character.isDigit(before) && Character.isDigit(after))
              || (Character.isLowerCase(before) && Character.isLowerCase(after))
              || (Character.isLetter(after) && isLoneLetter(text, at - 1));
      default -> false;
    };
  }

  private static boolean isLoneLetter(String text, int at) {
    return Character.isLetter(text.charAt(at)) && (at == 0 || !isWordPart(text.charAt(at - 1)));
  }

  /** Where the possessive of a word begins, or {@code start} if it has none. */
  private static int possessive(String text, int start, int end) {
    if (end - start < 3 || Character.toLowerCase(text.charAt(end - 1)) != 's') {
      return start;
    }
    char mark = text.charAt(end - 2);
    return mark == '\'' || mark == '’' ? end - 2 : start;
  }

  private static int endOfMark(String text, int at, int end, int mark) {
    int next = at + Character.charCount(mark);
    if (mark == '.' || mark == '-') {
      while (next < end && text.charAt(next) == mark) {
        next++;
      }
    }
    return next;
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
