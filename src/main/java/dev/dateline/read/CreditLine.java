package dev.dateline.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says who supplied the story.
 *
 * @param credits the agencies and people it names, in order; empty for "Agencies"
 */
record CreditLine(List<String> credits) {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[,/|;&]|\\band\\b|\\bwith\\b)\\s*");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?i:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:\\d{4}(?:[-–]\\d{4})?)?[,.\\s]*(?<holder>.*)$");
  private static final Pattern SOURCE =
      Pattern.compile("^(?i:(?:news )?sources?|credits?|via)\\s*:\\s*(?<holder>[^.]{2,80})\\.?$");
  private static final Pattern INPUTS =
      Pattern.compile(
          "^[(\\[*]?(?i:(?:with )?(?:additional |agency"
              + " )?(?:inputs?|files|reports|reporting|material) "
              + "(?:from|by))\\s+(?<holder>.{2,200}?)[)\\]*.]*$");
  private static final Pattern STAFF =
      Pattern.compile("(?i)\\b(?:reporting|writing|editing|edited|compiled) by:? (?<names>[^;.]+)");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "^[(\\[*]?(?i:this (?:article|story|report) (?:was )?(?:first|originally)"
              + " (?:appeared|published)).*");
  private static final Pattern RIGHTS = Pattern.compile("[.,]?\\s*(?i:all rights reserved).*$");
  private static final Pattern PLACE = Pattern.compile("\\s+in(?:\\s+\\p{Lu}[\\p{L}.-]*)+");

  /** The credit that {@code line} is by its form, if it is one. */
  static Optional<CreditLine> parse(String line) {
    String text = line.strip();
    Optional<CreditLine> names = ofNamesAlone(text);
    if (names.isPresent()) {
      return names;
    }
    Optional<CreditLine> staff = ofStaff(text);
    if (staff.isPresent()) {
      return staff;
    }
    Matcher copyright = COPYRIGHT.matcher(text);
    if (copyright.matches()) {
      return Optional.of(of(RIGHTS.matcher(copyright.group("holder")).replaceAll("")));
    }
    for (Pattern pattern : List.of(SOURCE, INPUTS)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return Optional.of(of(matcher.group("holder")));
      }
    }
    if (PUBLISHED.matcher(text).matches()) {
      return Optional.of(new CreditLine(Agencies.in(text)));
    }
    return Optional.empty();
  }

  /** "Reuters", "(AFP)", "— The Jerusalem Post/TNS", "Agencies". */
  private static Optional<CreditLine> ofNamesAlone(String text) {
    String bare = text.replaceAll("^[\\s(\\[–—-]+|[\\s)\\].]+$", "");
    if (Agencies.isKnown(bare)) {
      return Optional.of(new CreditLine(List.of(bare)));
    }
    List<String> parts =
        Arrays.stream(SEPARATOR.split(bare, -1)).filter(p -> !p.isEmpty()).toList();
    boolean allKnown =
        !parts.isEmpty()
            && parts.stream().allMatch(p -> Agencies.isKnown(p) || Agencies.isUnnamed(p));
    return allKnown
        ? Optional.of(new CreditLine(parts.stream().filter(Agencies::isKnown).toList()))
        : Optional.empty();
  }

  private static Optional<CreditLine> ofStaff(String text) {
    String bare = text.replaceAll("^[(\\[*]+|[)\\]*.]+$", "");
    if (!bare.matches(
        "(?i)(?:additional )?(?:reporting|writing|editing|edited|compiled) by\\b.*")) {
      return Optional.empty();
    }
    List<String> credits = new ArrayList<>();
    Matcher matcher = STAFF.matcher(bare);
    while (matcher.find()) {
      credits.addAll(PersonNames.list(PLACE.matcher(matcher.group("names")).replaceAll("")));
    }
    credits.addAll(Agencies.in(text));
    return Optional.of(new CreditLine(List.copyOf(credits)));
  }

  private static CreditLine of(String holder) {
    List<String> known = Agencies.in(holder);
    String whole = holder.strip();
    List<String> credits = known.isEmpty() && !whole.isEmpty() ? List.of(whole) : known;
    return new CreditLine(credits.stream().filter(c -> !Agencies.isUnnamed(c)).toList());
  }
}
