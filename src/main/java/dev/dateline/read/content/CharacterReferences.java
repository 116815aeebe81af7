package dev.dateline.read.content;

import dev.dateline.resource.ResourceTable;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What references to characters, by name or by number, stand for in HTML.
 *
 * <pre>{@code
 * CharacterReferences.resolved(escapedTitle); // such as "Wall & quay"
 * }</pre>
 *
 * <p>Stateless, so safe for any number of threads.
 */
public final class CharacterReferences {
  /** The longest name of a character, and the longest number. */
  public static final int MAX_LENGTH = 10;

  private static final Pattern REFERENCE = Pattern.compile("&(#?[A-Za-z0-9]{1,9});");

  private static final Map<String, Integer> NAMED = load();

  /** Numbers that HTML reads as windows-1252 where Unicode has control characters. */
  private static final String WINDOWS_1252 =
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d"
          + "\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153"
          + "\u009d\u017e\u0178";

  private CharacterReferences() {}

  /**
   * The character that a reference stands for, or -1 if it stands for none.
   *
   * @param name between ampersand and semicolon, such as {@code nbsp}, {@code #160}, {@code #xA0}
   */
  public static int codePoint(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, -1);
    }
    try {
      boolean isHex = name.startsWith("x", 1) || name.startsWith("X", 1);
      int code =
          isHex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      if (code >= 0x80 && code < 0xA0) {
        return WINDOWS_1252.charAt(code - 0x80);
      }
      return isCharacter(code) ? code : 0xFFFD;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** The text with each reference resolved, once; what stands for no character stays. */
  public static String resolved(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(
            reference -> {
              int code = codePoint(reference.group(1));
              return Matcher.quoteReplacement(
                  code < 0 ? reference.group() : Character.toString(code));
            });
  }

  /** Whether XML allows a code point. */
  public static boolean isCharacter(int code) {
    return code == '\t'
        || code == '\n'
        || code == '\r'
        || (code >= 0x20 && code < 0xD800)
        || (code >= 0xE000 && code < 0xFFFE)
        || (code >= 0x10000 && code <= 0x10FFFF);
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> named =
        new HashMap<>(Map.of("amp", 0x26, "lt", 0x3C, "gt", 0x3E, "quot", 0x22, "apos", 0x27));
    for (String[] row : ResourceTable.rows(CharacterReferences.class, "entities.tsv")) {
      named.put(row[0], Integer.valueOf(row[1], 16));
    }
    return Map.copyOf(named);
  }
}
