package dev.dateline.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the medium a story's first paragraph gives as its own source: "…, Reuters reports." Later
 * paragraphs quote media without having the story from them.
 */
final class LeadAttribution {
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?<!\\p{L})(?<agency>"
              + Agencies.ANY
              + ") (?:(?:has |have )?reported|reports)(?: (?:on )?\\p{Lu}\\p{L}+day)?\\s*[.,]"
              + "|\\b(?i:according to) (?:a report (?:by|from|in) )?(?<named>"
              + Agencies.ANY
              + ")\\s*\\.");

  private static final Clues CLUES = Clues.of(" reported", " reports", "according to");

  private LeadAttribution() {}

  /** The media named as the source of {@code lead}, as spelt there; at most one. */
  static List<String> in(String lead) {
    Matcher matcher = ATTRIBUTION.matcher(lead);
    if (!CLUES.areIn(lead) || !matcher.find()) {
      return List.of();
    }
    String agency = matcher.group("agency");
    return List.of(agency != null ? agency : matcher.group("named"));
  }
}
