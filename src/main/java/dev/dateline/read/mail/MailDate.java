package dev.dateline.read.mail;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the date of a message (RFC 5322) to ISO 8601, with its zone if it states one. */
final class MailDate {
  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\p{Alpha}{3,9},?\\s+)?(\\d{1,2})\\s+(\\p{Alpha}{3})\\p{Alpha}*\\s+(\\d{2}|\\d{4})"
              + "\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s+([+-]\\d{4}|\\p{Alpha}+))?\\b.*");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The names that the standard defines; others are not unique. */
  private static final Map<String, String> ZONES =
      Map.of(
          "GMT", "Z", "UT", "Z", "UTC", "Z", "Z", "Z", "EST", "-05:00", "EDT", "-04:00", "CST",
          "-06:00", "CDT", "-05:00", "PST", "-08:00", "PDT", "-07:00");

  private MailDate() {}

  static Optional<String> parse(String stated) {
    Matcher matcher = DATE.matcher(stated.strip());
    if (stated.length() > 200 || !matcher.matches()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1;
    int year = Integer.parseInt(matcher.group(3));
    int second = matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6));
    try {
      LocalDateTime time =
          LocalDateTime.of(
              year < 50 ? 2000 + year : year < 100 ? 1900 + year : year,
              month,
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(4)),
              Integer.parseInt(matcher.group(5)),
              Math.min(second, 59));
      return Optional.of(
          time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + zone(matcher.group(7)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String zone(String stated) {
    if (stated == null) {
      return "";
    }
    if (Character.isLetter(stated.charAt(0))) {
      return ZONES.getOrDefault(stated.toUpperCase(Locale.ROOT), "");
    }
    String hours = stated.substring(1);
    return hours.equals("0000") ? "Z" : stated.substring(0, 3) + ":" + stated.substring(3);
  }
}
