package dev.dateline.read.content;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths as shells know them, over text, so that names no file system takes can be
 * compared too. {@code *} and {@code ?} stand for characters other than {@code /}, {@code **} for
 * any, {@code [a-z]} and {@code [!a-z]} for one of a set, <code>{a,b}</code> for one of several; a
 * backslash takes away the meaning of what follows it. Without {@code /} it is matched against the
 * last part of a path, otherwise against all of it. Immutable.
 */
final class Glob {
  private final String glob;
  private final boolean isOfName;
  private final Pattern pattern;

  /**
   * A glob.
   *
   * @throws IllegalArgumentException if it is empty, or a bracket in it is not closed
   */
  Glob(String glob) {
    if (glob.isEmpty()) {
      throw new IllegalArgumentException("the glob is empty; give one such as *.html");
    }
    this.glob = glob;
    this.isOfName = glob.indexOf('/') < 0;
    try {
      this.pattern = Pattern.compile(regex(glob.startsWith("/") ? glob.substring(1) : glob));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "the glob " + glob + " has a bracket without its other half; put \\ before it", e);
    }
  }

  /**
   * Whether it matches.
   *
   * @param path with {@code /} between its parts
   */
  boolean matches(String path) {
    return pattern.matcher(isOfName ? path.substring(path.lastIndexOf('/') + 1) : path).matches();
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder("(?s)");
    int depth = 0;
    int i = 0;
    while (i < glob.length()) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 3;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i += 2;
      } else if (c == '[') {
        i = set(glob, i, regex);
      } else {
        depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
        boolean isEscape = c == '\\' && i + 1 < glob.length();
        regex.append(isEscape ? Pattern.quote(glob.substring(i + 1, i + 2)) : one(c, depth));
        i += isEscape ? 2 : 1;
      }
    }
    return regex.toString();
  }

  /** What a character that stands for itself or for one thing is in a regular expression. */
  private static String one(char c, int depth) {
    return switch (c) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      case '{' -> "(?:";
      case '}' -> ")";
      case ',' -> depth > 0 ? "|" : ",";
      default -> Pattern.quote(String.valueOf(c));
    };
  }

  /** Adds the set that begins at {@code start}, and says where it ends. */
  private static int set(String glob, int start, StringBuilder regex) {
    int end = glob.indexOf(']', start + 2);
    if (end < 0) {
      throw new PatternSyntaxException("a set is not closed", glob, start);
    }
    boolean isNegated = glob.charAt(start + 1) == '!' || glob.charAt(start + 1) == '^';
    String set = glob.substring(start + (isNegated ? 2 : 1), end);
    regex.append("(?!/)[").append(isNegated ? "^" : "");
    regex.append(set.replaceAll("[\\\\\\[\\]&^]", "\\\\$0")).append(']');
    return end + 1;
  }

  @Override
  public String toString() {
    return glob;
  }
}
