package dev.dateline.read.xml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads language tags. */
final class Languages {
  private static final Pattern TAG = Pattern.compile("\\s*([A-Za-z]{2,3})(?:[-_].*)?\\s*");

  private Languages() {}

  /** The primary subtag of a language tag such as {@code en-GB}; empty if it is none. */
  static Optional<String> primary(String tag) {
    Matcher matcher = TAG.matcher(tag);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
