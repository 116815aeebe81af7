package dev.dateline.read.table;

import java.util.BitSet;

/** Follows how deep JSON is nested, byte by byte. Used by one thread. */
final class JsonNesting {
  /** Deeper than any parser goes, which then says so. */
  private static final int MAX_KNOWN = 2000;

  private final BitSet isArray = new BitSet();
  private int depth;
  private boolean inString;
  private boolean isEscaped;
  private boolean isBroken;
  private boolean isLineStart;
  private int last;

  void clear() {
    depth = 0;
    inString = false;
    isEscaped = false;
    isBroken = false;
    isLineStart = false;
    last = 0;
  }

  /** Objects and arrays that are open. */
  int depth() {
    return depth;
  }

  /** Whether a string went over the end of its line, which none may. */
  boolean isBroken() {
    return isBroken;
  }

  /**
   * Whether an object that started now could not be a part of the one that is open, but stands at
   * the start of a line: the one before broke off.
   */
  boolean isNewObject(int c) {
    boolean isAllowed =
        last == ':' || last == '[' || (last == ',' && depth <= MAX_KNOWN && isArray.get(depth));
    return c == '{' && depth > 0 && depth <= MAX_KNOWN && !inString && isLineStart && !isAllowed;
  }

  void take(int c) {
    if (inString) {
      takeInString(c);
      return;
    }
    switch (c) {
      case '"' -> inString = true;
      case '{', '[' -> {
        depth++;
        if (depth <= MAX_KNOWN) {
          isArray.set(depth, c == '[');
        }
      }
      case '}', ']' -> depth--;
      case '\n' -> isLineStart = true;
      default -> {
        // Numbers, words and blanks open and close nothing.
      }
    }
    if (!JsonLines.isBlank(c)) {
      last = c;
      isLineStart = false;
    }
  }

  private void takeInString(int c) {
    isBroken |= c == '\n';
    if (isEscaped) {
      isEscaped = false;
    } else if (c == '\\') {
      isEscaped = true;
    } else if (c == '"') {
      inString = false;
    }
  }
}
