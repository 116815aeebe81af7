package dev.dateline.read.table;

import dev.dateline.read.content.StatedDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the dates of rows to ISO 8601: instants counted in numbers, and dates as written. */
final class RowDate {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{9,19}(?:\\.\\d{1,9})?|\\d\\.\\d{1,18}E\\d{1,2}");

  /** "20191118120202". */
  private static final Pattern FOURTEEN_DIGITS =
      Pattern.compile("((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)([0-2]\\d)([0-5]\\d)([0-5]\\d)");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})(?:\\D.*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:\\D.*)?");
  private static final Pattern SHORT_ZONE = Pattern.compile("^(.*\\d:\\d\\d.*[+-]\\d\\d)$");

  /** "Mon Nov 18 12:02:02 +0000 2019". */
  private static final Pattern YEAR_AT_END =
      Pattern.compile("(?:\\p{L}{3} )?(\\p{L}{3} \\d{1,2}) [\\d:]{5,8}(?: \\S{1,6})? (\\d{4})");

  private static final int MAX_LENGTH = 64;

  /** Numbers are taken for instants from 1973 to 2099, in seconds. */
  private static final BigDecimal FIRST = BigDecimal.valueOf(100_000_000L);

  private static final BigDecimal LAST = BigDecimal.valueOf(4_102_444_800L);

  private RowDate() {}

  /** The date, empty if it can be read in more ways than one or in none. */
  static Optional<String> parse(String stated) {
    String text = stated.strip();
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Matcher digits = FOURTEEN_DIGITS.matcher(text);
    if (digits.matches()) {
      return StatedDate.parse(digits.replaceFirst("$1-$2-$3T$4:$5:$6"));
    }
    if (NUMBER.matcher(text).matches()) {
      return instant(new BigDecimal(text));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      return dayAndMonth(yearLast.group(3), yearLast.group(1), yearLast.group(2));
    }
    Matcher yearAtEnd = YEAR_AT_END.matcher(text);
    if (yearAtEnd.matches()) {
      return StatedDate.parse(yearAtEnd.group(1) + ", " + yearAtEnd.group(2));
    }
    return StatedDate.parse(SHORT_ZONE.matcher(text).replaceFirst("$1:00"));
  }

  /** Counted since 1970 in seconds, milliseconds, microseconds or nanoseconds. */
  private static Optional<String> instant(BigDecimal count) {
    for (int shift = 0; shift <= 9; shift += 3) {
      BigDecimal seconds = count.movePointLeft(shift);
      if (seconds.compareTo(FIRST) >= 0 && seconds.compareTo(LAST) <= 0) {
        return Optional.of(Instant.ofEpochSecond(seconds.longValue()).toString());
      }
    }
    return Optional.empty();
  }

  /** Which of two numbers is the month is known only if the other cannot be one. */
  private static Optional<String> dayAndMonth(String year, String first, String second) {
    int one = Integer.parseInt(first);
    int two = Integer.parseInt(second);
    if (one == two || one > 12) {
      return day(year, second, first);
    }
    return two > 12 ? day(year, first, second) : Optional.empty();
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
