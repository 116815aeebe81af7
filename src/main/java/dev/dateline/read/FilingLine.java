package dev.dateline.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline at the start of a paragraph: "SEOUL, South Korea (AP) —", "Doha:".
 *
 * @param length characters it takes from the start of the paragraph, its dash included
 * @param text the dateline as it stands, without the closing dash
 * @param credits the agencies it names, in order
 * @param isCertain whether more than a place speaks for it: a date, a known agency, capitals
 */
record FilingLine(int length, String text, List<String> credits, boolean isCertain) {
  private static final String MONTH =
      "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String DATE =
      "(?:\\p{Lu}[a-z]+day,? )?(?:"
          + MONTH
          + " "
          + DAY
          + "(?:,? \\d{4})?|"
          + DAY
          + " "
          + MONTH
          + "(?:,? \\d{4})?|"
          + MONTH
          + " \\d{4})";
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  private static final String PLACE =
      WORD + "(?: (?:(?:of|de|del|da|do|la|el|al) )?" + WORD + "){0,3}";
  private static final String PLACES = PLACE + "(?: ?(?:,|/|&| and) ?" + PLACE + "){0,3}";
  private static final String AGENCY = "(?:\\((?<paren>[^()]{2,40})\\)|/(?<slash>[^/]{2,30})/)";
  private static final String DASH = "(?: +[—–‒―]+ *|[—–‒―]+ +| ?--+ ?| ?- +| ?: +|\\.- ?)";
  private static final Pattern PLACED =
      Pattern.compile(
          "^(?<line>(?<places>"
              + PLACES
              + ")(?: ?[,-]? ?(?<date>"
              + DATE
              + "))?(?: ?"
              + AGENCY
              + ")?)(?:"
              + DASH
              + "|(?<=/)\\.? )(?<story>.+)$");
  private static final Pattern AGENCY_ALONE =
      Pattern.compile(
          "^(?<line>\\(?(?:"
              + Agencies.ANY
              + ")(?: ?/ ?"
              + PLACE
              + ")?\\)?(?:, ?(?<date>"
              + DATE
              + "))?)"
              + DASH
              + "(?<story>.+)$");
  private static final Pattern STORY_START =
      Pattern.compile("^[\"“”‘'«(]*[\\p{Lu}\\p{Lo}\\p{N}$€£].*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:up)?dates?|dear .*|analysis|opinion|editorial|exclusive|watch|breaking|just"
              + " in|explainer|fact ?check|question|answer|note|editor'?s"
              + " note|correction|clarification|factbox|"
              + "background|.*\\b(?:international|news|agency|organi[sz]ation|ministry|party|foundation|"
              + "institute|university|council|committee|commission|association|times)|"
              + "interview|review|preview|live|video|photos?|q|a|summary|warning");
  private static final int REACH = 150;
  private static final int MIN_STORY = 30;
  private static final int MAX_WEAK = 40;

  /**
   * The dateline that opens {@code paragraph}, if any.
   *
   * @param labelsAround whether paragraphs nearby open with a word and a colon too, as in
   *     interviews; then a place and a colon alone do not make a dateline
   */
  static Optional<FilingLine> at(String paragraph, boolean labelsAround) {
    String start = oneLine(paragraph.substring(0, Math.min(REACH, paragraph.length())));
    Matcher agency = AGENCY_ALONE.matcher(start);
    if (agency.matches() && isStory(agency)) {
      return Optional.of(of(agency, Agencies.in(agency.group("line")), true));
    }
    Matcher placed = PLACED.matcher(start);
    if (!placed.matches() || !isStory(placed)) {
      return Optional.empty();
    }
    List<String> credits = credits(placed);
    boolean isCertain = isCertain(placed, credits);
    return isCertain || isPlaceAlone(placed, labelsAround)
        ? Optional.of(of(placed, credits, isCertain))
        : Optional.empty();
  }

  /** Whether {@code paragraph} opens with a few words and a colon, as answers in interviews do. */
  static boolean opensWithLabel(String paragraph) {
    int colon = paragraph.indexOf(": ");
    return colon > 0
        && colon < MAX_WEAK
        && Character.isUpperCase(paragraph.charAt(0))
        && paragraph.substring(0, colon).chars().filter(c -> c == ' ').count() < 4;
  }

  /** Line breaks become spaces one for one, so that lengths still count in the text. */
  private static String oneLine(String text) {
    return text.replaceAll("\\s", " ");
  }

  private static boolean isStory(Matcher matcher) {
    String story = matcher.group("story");
    return story.length() >= MIN_STORY && STORY_START.matcher(story).matches();
  }

  private static FilingLine of(Matcher matcher, List<String> credits, boolean isCertain) {
    int length =
        oneLine(matcher.group().substring(0, matcher.start("story"))).stripTrailing().length();
    return new FilingLine(length, matcher.group("line").strip(), credits, isCertain);
  }

  private static List<String> credits(Matcher matcher) {
    String named = matcher.group("paren") != null ? matcher.group("paren") : matcher.group("slash");
    if (named == null || named.matches(".*\\d.*")) {
      return List.of();
    }
    List<String> known = Agencies.in(named);
    boolean isRemark = named.equals(named.toLowerCase(Locale.ROOT));
    return known.isEmpty() && !isRemark ? List.of(named.strip()) : known;
  }

  /** A date, an agency that is known, or a place in capitals is evidence enough. */
  private static boolean isCertain(Matcher matcher, List<String> credits) {
    boolean agency = credits.stream().anyMatch(credit -> !Agencies.in(credit).isEmpty());
    boolean date =
        matcher.group("date") != null
            || (matcher.group("paren") != null && matcher.group("paren").matches(DATE));
    return date || agency || isInCapitals(matcher.group("places"));
  }

  private static boolean isInCapitals(String places) {
    String first = places.split("[,/&]", -1)[0].strip();
    return first.length() >= 3
        && first.equals(first.toUpperCase(Locale.ROOT))
        && !LABEL.matcher(first).matches();
  }

  private static boolean isPlaceAlone(Matcher matcher, boolean labelsAround) {
    String places = matcher.group("places");
    String closing = matcher.group().substring(matcher.end("line"), matcher.start("story"));
    return matcher.group("paren") == null
        && matcher.group("slash") == null
        && places.length() <= MAX_WEAK
        && !LABEL.matcher(places).matches()
        && !(closing.contains(":") && labelsAround);
  }
}
