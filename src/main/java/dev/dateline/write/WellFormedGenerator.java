package dev.dateline.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/**
 * Writes U+FFFD for each half of a surrogate pair that stands alone, which UTF-8 cannot hold. Both
 * are one UTF-16 code unit, so spans stay right.
 */
final class WellFormedGenerator extends JsonGeneratorDelegate {
  private static final char REPLACEMENT = '\uFFFD';

  WellFormedGenerator(JsonGenerator json) {
    super(json);
  }

  @Override
  public void writeString(String value) throws IOException {
    super.writeString(value == null ? null : wellFormed(value));
  }

  private static String wellFormed(String value) {
    int lone = nextLone(value, 0);
    if (lone < 0) {
      return value;
    }
    StringBuilder mended = new StringBuilder(value);
    for (; lone >= 0; lone = nextLone(value, lone + 1)) {
      mended.setCharAt(lone, REPLACEMENT);
    }
    return mended.toString();
  }

  /** Index of the first lone surrogate at or after {@code from}, or -1. */
  private static int nextLone(String value, int from) {
    for (int i = from; i < value.length(); i++) {
      if (!Character.isSurrogate(value.charAt(i))) {
        continue;
      }
      if (Character.isSupplementaryCodePoint(value.codePointAt(i))) {
        i++;
      } else {
        return i;
      }
    }
    return -1;
  }
}
