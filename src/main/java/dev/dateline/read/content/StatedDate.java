package dev.dateline.read.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings stated dates to ISO 8601. A zone is kept if it is stated, and never made up.
 *
 * <pre>{@code
 * StatedDate.parse("Mon, 18 Nov 2019 12:02:02 +0100"); // 2019-11-18T12:02:02+01:00
 * }</pre>
 */
public final class StatedDate {
  private static final int MAX_LENGTH = 64;
  private static final Pattern ISO =
      Pattern.compile(
          "(?<date>\\d{4}-\\d{2}-\\d{2})(?:[Tt ]\\s*(?<time>\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?"
              + "\\s*(?<zone>[Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");

  /** "20191118", "20191118T120202+0100", as in news agencies' formats. */
  private static final Pattern COMPACT =
      Pattern.compile(
          "(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?");

  /** "Mon, 18 Nov 2019 12:02:02 +0000", as in mail and feeds (RFC 822 and its successors). */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:\\p{L}{2,9}\\.?,?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}{3})\\p{L}*\\.?[\\s-]+(\\d{4}|\\d{2})\\s+"
              + "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([+-]\\d{2}:?\\d{2}|\\p{L}{1,5})?(?:\\s*\\(.*\\))?");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** RFC 822 fixes these abbreviations; others have several meanings. */
  private static final Map<String, String> MAIL_ZONES =
      Map.ofEntries(
          Map.entry("GMT", "Z"),
          Map.entry("UT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("Z", "Z"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"));

  /** A year of two digits below this lies in this century (RFC 2822). */
  private static final int CENTURY = 50;

  private static final Pattern ISO_DAY = Pattern.compile("\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b");
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
      return compact(compact);
    }
    Matcher mail = MAIL.matcher(text);
    return mail.matches() ? mail(mail) : worded(text);
  }

  private static Optional<String> iso(Matcher iso) {
    String time = iso.group("time");
    return valid(iso.group("date"))
        .flatMap(day -> time == null ? Optional.of(day) : at(day, time, iso.group("zone")));
  }

  private static Optional<String> compact(Matcher compact) {
    Optional<String> day =
        valid(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3));
    if (compact.group(4) == null) {
      return day;
    }
    String seconds = compact.group(6) == null ? "" : ":" + compact.group(6);
    String time = compact.group(4) + ":" + compact.group(5) + seconds;
    return day.flatMap(date -> at(date, time, compact.group(7)));
  }

  private static Optional<String> mail(Matcher mail) {
    int month = MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1;
    int stated = Integer.parseInt(mail.group(3));
    int century = stated < CENTURY ? 2000 : 1900;
    int year = mail.group(3).length() == 2 ? century + stated : stated;
    String zone = mail.group(7);
    if (zone != null && Character.isLetter(zone.charAt(0))) {
      zone = MAIL_ZONES.get(zone.toUpperCase(Locale.ROOT));
    } else if (zone != null && zone.matches("[+-]00:?00")) {
      zone = "Z";
    }
    String seconds = mail.group(6) == null ? "00" : mail.group(6);
    String hour = mail.group(4).length() == 1 ? "0" + mail.group(4) : mail.group(4);
    String time = hour + ":" + mail.group(5) + ":" + seconds;
    String kept = zone;
    int day = Integer.parseInt(mail.group(1));
    return valid(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day))
        .flatMap(date -> at(date, time, kept));
  }

  /** A day at a time; empty if there is no such time. */
  private static Optional<String> at(String day, String time, String zone) {
    try {
      LocalTime.parse(time);
      return Optional.of(day + "T" + time + (zone == null ? "" : zone(zone)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String zone(String stated) {
    if (Character.isLetter(stated.charAt(0))) {
      return "Z";
    }
    if (stated.length() == 3) {
      return stated + ":00";
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
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
