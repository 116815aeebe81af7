package dev.dateline.read;

import dev.dateline.resource.ResourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the names of news agencies and other media that stand in credits. */
final class Agencies {
  /** What stands for unnamed agencies; a credit line, but no credit. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?i)(?:news |wire )?agenc(?:y|ies)|wire services?|wires|web desk|news desk|staff");

  private static final Map<String, String> NAME_BY_SPELLING = load();

  /** Any spelling as a group, the longest first so that "BBC News" is not read as "BBC". */
  static final String ANY =
      NAME_BY_SPELLING.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .map(Agencies::asPattern)
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern WHOLE = Pattern.compile(ANY);
  private static final Pattern WITHIN = Pattern.compile("(?<![\\p{L}\\p{N}])" + ANY + "(?!\\p{L})");

  private Agencies() {}

  /** Whether {@code name} is the name of one known agency or medium. */
  static boolean isKnown(String name) {
    return WHOLE.matcher(name.strip()).matches();
  }

  /** Whether {@code name} stands for agencies without naming them, such as "Agencies". */
  static boolean isUnnamed(String name) {
    return UNNAMED.matcher(name.strip()).matches();
  }

  /** The known names in {@code text} as they are spelt there, in order, each agency once. */
  static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = WITHIN.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return withoutRepeats(found);
  }

  /** Keeps the first of several spellings of one agency, such as "AP" and "Associated Press". */
  static List<String> withoutRepeats(List<String> credits) {
    Map<String, String> first = new LinkedHashMap<>();
    for (String credit : credits) {
      first.putIfAbsent(
          NAME_BY_SPELLING.getOrDefault(credit, credit).toLowerCase(Locale.ROOT), credit);
    }
    return List.copyOf(first.values());
  }

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    for (String[] row : ResourceTable.rows(Agencies.class, "agencies.tsv")) {
      names.put(row[0], row[0]);
      for (String spelling : row[1].split("\\|", -1)) {
        if (!spelling.isEmpty()) {
          names.put(spelling, row[0]);
        }
      }
    }
    return Map.copyOf(names);
  }

  /** One word in capitals is matched as it stands: "AP" is an agency, "ap" and "Map" are not. */
  private static String asPattern(String spelling) {
    boolean exact = spelling.indexOf(' ') < 0;
    return exact ? Pattern.quote(spelling) : "(?i:" + Pattern.quote(spelling) + ")";
  }
}
