package dev.dateline.read.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings {@code en-GB}, {@code eng} and {@code English} to {@code en}. */
final class RowLanguage {
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:[-_].*)?");
  private static final Map<String, String> BY_NAME = byName();

  private RowLanguage() {}

  static Optional<String> parse(String stated) {
    String language = stated.strip().toLowerCase(Locale.ROOT);
    String known = BY_NAME.get(language);
    if (known != null) {
      return Optional.of(known);
    }
    return TAG.matcher(language).matches()
        ? Optional.of(language.split("[-_]", 2)[0])
        : Optional.empty();
  }

  /** By codes of three letters and by English names. */
  private static Map<String, String> byName() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = new Locale(code);
      names.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      try {
        names.put(locale.getISO3Language(), code);
      } catch (MissingResourceException e) {
        // has no such code
      }
    }
    return names;
  }
}
