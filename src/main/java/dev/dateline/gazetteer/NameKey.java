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
  private NameKey() {}

  /**
   * Folds {@code name}: lower case, without accents, dots and apostrophes, hyphens as spaces, no
   * leading "the". "U.S." becomes "us", "Saint-Étienne" "saint etienne". Empty where the name has
   * neither letter nor digit.
   */
  public static String of(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    plain = plain.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      append(key, plain.charAt(i));
    }
    String folded = key.toString().strip();
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  /** Most names are, and normalising is most of the work. */
  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder key, char c) {
    switch (c) {
      case 'ø' -> key.append('o');
      case 'ł' -> key.append('l');
      case 'đ' -> key.append('d');
      case 'ı' -> key.append('i');
      case 'æ' -> key.append("ae");
      case 'ß' -> key.append("ss");
      case '&' -> key.append("and");
      default -> {
        if (Character.isLetterOrDigit(c)) {
          key.append(c);
        } else if ((Character.isWhitespace(c) || c == '-' || c == '‑' || c == '–' || c == '/')
            && !key.isEmpty()
            && key.charAt(key.length() - 1) != ' ') {
          key.append(' ');
        }
      }
    }
  }
}
