package dev.dateline.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which spellings of one name are equal. Stateless.
 *
 * <pre>{@code
 * NameKey.of("U.S.").equals(NameKey.of("US")); // true
 * }</pre>
 */
public final class NameKey {
  /** A character adds no more than three: "&" adds "and". */
  private static final int MOST_LETTERS = 3;

  /** Stands for a character that a key leaves out. */
  private static final char NOTHING = 0;

  /** What becomes of each ASCII character; most names have no other. */
  private static final char[] PLAIN = plain();

  private NameKey() {}

  /**
   * Folds {@code name}: lower case, without accents, dots and apostrophes, hyphens as spaces, no
   * leading "the". "U.S." becomes "us", "Saint-Étienne" "saint etienne". Empty where the name has
   * neither letter nor digit.
   */
  public static String of(String name) {
    char[] letters = name.toCharArray();
    char[] key = new char[MOST_LETTERS * letters.length];
    int length = 0;
    for (char c : letters) {
      if (c >= PLAIN.length) {
        return ofAny(name);
      }
      length = add(PLAIN[c], key, length);
    }
    return withoutArticle(key, length);
  }

  /** The key of a name that is not all ASCII. */
  private static String ofAny(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    char[] key = new char[MOST_LETTERS * plain.length()];
    int length = 0;
    for (int i = 0; i < plain.length(); i++) {
      length = add(folded(plain.charAt(i)), key, length);
    }
    return withoutArticle(key, length);
  }

  /** Adds what stands for a character: a space only after something else, "and" for "&". */
  private static int add(char folded, char[] key, int length) {
    int next = length;
    if (folded == '&') {
      key[next++] = 'a';
      key[next++] = 'n';
      key[next++] = 'd';
    } else if (folded == 'æ') {
      key[next++] = 'a';
      key[next++] = 'e';
    } else if (folded == 'ß') {
      key[next++] = 's';
      key[next++] = 's';
    } else if (folded != NOTHING && !(folded == ' ' && (next == 0 || key[next - 1] == ' '))) {
      key[next++] = folded;
    }
    return next;
  }

  private static String withoutArticle(char[] key, int length) {
    int end = length > 0 && key[length - 1] == ' ' ? length - 1 : length;
    boolean opensWithThe =
        end > 4 && key[0] == 't' && key[1] == 'h' && key[2] == 'e' && key[3] == ' ';
    int start = opensWithThe ? 4 : 0;
    return new String(key, start, end - start);
  }

  private static char[] plain() {
    char[] plain = new char[0x80];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = folded(Character.toLowerCase(c));
    }
    return plain;
  }

  /** What one character in lower case and without accents becomes; {@link #NOTHING} if nothing. */
  private static char folded(char c) {
    return switch (c) {
      case 'ø' -> 'o';
      case 'ł' -> 'l';
      case 'đ' -> 'd';
      case 'ı' -> 'i';
      case '&', 'æ', 'ß' -> c;
      case '-', '‑', '–', '/' -> ' ';
      default -> {
        if (Character.isLetterOrDigit(c)) {
          yield c;
        }
        yield Character.isWhitespace(c) ? ' ' : NOTHING;
      }
    };
  }
}
