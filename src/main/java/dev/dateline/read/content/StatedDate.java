package dev.dateline.read.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings stated dates to ISO 8601. A zone is kept if it is stated, and never made up. Stateless.
 *
 * <pre>{@code
 * StatedDate.parse("Mon, 18 Nov 2019 12:02:02 +0100"); // 2019-11-18T12:02:02+01:00
 * }</pre>
 */
public final class StatedDate {
  private static final int MAX_LENGTH = 64;
  private static final Pattern ISO =
      Pattern.compile(
          "^(?<date>\\d{4}-\\d{2}-\\d{2})(?:[T"
              + " ]\\s*(?<time>\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?\\s*(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?$");
  private static final Pattern ISO_DAY = Pattern.compile("\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b");
  private static final Pattern COMPACT =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T\\d{4,6}Z?)?$");
  private static final List<DateTimeFormatter> WORDED =
      List.of(
          formatter("MMMM d, uuuu"),
          formatter("MMM d, uuuu"),
          formatter("d MMMM uuuu"),
          formatter("d MMM uuuu"));
  private static final Pattern WORDED_DATE =
      Pattern.compile(
          "\\b(?:(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th)?"
              + " (\\p{L}{3,9})\\.?,? (\\d{4}))\\b");

  private StatedDate() {}

  /**
   * {@code stated} as an ISO 8601 date or date-time; empty if it is no date that can be read one
   * way only.
   */
  public static Optional<String> parse(String stated) {
    String text = stated.strip();
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return iso(iso);
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return valid(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3));
    }
    Optional<String> mail = mail(text);
    return mail.isPresent() ? mail : worded(text);
  }

  private static Optional<String> iso(Matcher iso) {
    String date = iso.group("date");
    String time = iso.group("time");
    String zone = iso.group("zone");
    if (valid(date).isEmpty() || time == null) {
      return valid(date);
    }
    return Optional.of(date + "T" + time + (zone == null ? "" : zone(zone)));
  }

  private static String zone(String stated) {
    if (Character.isLetter(stated.charAt(0))) {
      return "Z";
    }
    return stated.indexOf(':') > 0 ? stated : stated.substring(0, 3) + ":" + stated.substring(3);
  }

  private static Optional<String> valid(String date) {
    try {
      return Optional.of(LocalDate.parse(date).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "Mon, 18 Nov 2019 12:02:02 +0000", as in mail and feeds. */
  private static Optional<String> mail(String text) {
    try {
      return Optional.of(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
              OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a date in ISO 8601 stands in {@code line}. */
  public static boolean isIso(String line) {
    return ISO_DAY.matcher(line).find();
  }

  /** The first date that {@code line} spells out or gives in ISO 8601. */
  public static Optional<String> within(String line) {
    Matcher iso = ISO_DAY.matcher(line);
    return iso.find() ? valid(iso.group()) : worded(line);
  }

  /** "November 18, 2019 12:02 pm EST": the day alone, since abbreviated zones are not unique. */
  private static Optional<String> worded(String text) {
    Matcher matcher = WORDED_DATE.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String date =
        matcher.group(1) != null
            ? matcher.group(1) + " " + matcher.group(2) + ", " + matcher.group(3)
            : matcher.group(4) + " " + matcher.group(5) + " " + matcher.group(6);
    String usual = date.replaceFirst("(?i)\\bsept\\b", "Sep");
    for (DateTimeFormatter formatter : WORDED) {
      try {
        return Optional.of(LocalDate.parse(usual, formatter).toString());
      } catch (DateTimeException notThisForm) {
        // the next
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
