package dev.dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a byline says.
 *
 * @param authors the people it names, in order; empty for "By Our Correspondent"
 * @param credits the agencies it names, in order
 * @param isMarked whether it says that it is a byline, by "By" or a closing comma or a role; a bare
 *     name does not
 */
record Byline(List<String> authors, List<String> credits, boolean isMarked) {
  private static final int MAX_LENGTH = 140;
  private static final String ROLE =
      "(?i:(?:our |special |senior |chief |foreign |political |staff |associate |contributing |"
          + "guest |business |sports? |world |national )*(?:reporters?|correspondents?|writers?|"
          + "editors?|columnists?|contributors?|journalists?|bureau(?: chief)?|news ?desk|web desk|"
          + "staff))";
  private static final Pattern MARKED =
      Pattern.compile(
          "^(?i:(?:(?:written|reported|story|text|words|compiled) )?by)[: ]\\s*(?<rest>.+)$");
  private static final Pattern OFFICE =
      Pattern.compile("^(?:" + ROLE + "|" + Agencies.ANY + " " + ROLE + ")$");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "^(?<names>.+?)\\s*(?:,\\s*$|[,|–—-]\\s*(?:(?<role>(?:[\\p{L}&]+ ){0,4}"
              + ROLE
              + ")|(?:"
              + Agencies.ANY
              + "))\\b.*|\\|.*|\\s\\([^)]+\\)|"
              + "\\s(?i:in)\\s\\p{Lu}[\\p{L} ,.'-]+|\\s(?i:for)\\s(?:the\\s)?\\p{Lu}.+)$");

  /** The byline that {@code line} is by its form alone, if it is one. */
  static Optional<Byline> parse(String line) {
    if (line.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String text = line.strip().replaceAll("\\s+", " ");
    Matcher marked = MARKED.matcher(text);
    if (marked.matches()) {
      return parseNames(withoutStop(marked.group("rest")), true);
    }
    if (text.endsWith(".")) {
      return Optional.empty(); // a sentence, unless it says "By"
    }
    if (OFFICE.matcher(text).matches()) {
      return Optional.of(new Byline(List.of(), Agencies.in(text), true));
    }
    return parseNames(text, false);
  }

  private static Optional<Byline> parseNames(String text, boolean isMarked) {
    List<String> whole = PersonNames.list(text);
    if (!whole.isEmpty() && !text.endsWith(",")) {
      return Optional.of(new Byline(whole, List.of(), isMarked));
    }
    if (isMarked && (OFFICE.matcher(text).matches() || Agencies.isKnown(text))) {
      return Optional.of(new Byline(List.of(), Agencies.in(text), true));
    }
    Matcher suffix = SUFFIX.matcher(text);
    if (!suffix.matches()) {
      return Optional.empty();
    }
    List<String> names = PersonNames.list(suffix.group("names"));
    boolean says = isMarked || text.endsWith(",") || suffix.group("role") != null;
    List<String> credits = new ArrayList<>(Agencies.in(text));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Byline(names, credits, says || !credits.isEmpty()));
  }

  private static String withoutStop(String text) {
    boolean initial = text.length() > 1 && Character.isUpperCase(text.charAt(text.length() - 2));
    return text.endsWith(".") && !initial ? text.substring(0, text.length() - 1) : text;
  }
}
