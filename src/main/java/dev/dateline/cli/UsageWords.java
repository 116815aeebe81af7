package dev.dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what picocli says about a command line into the words of the help. */
final class UsageWords {
  private static final Pattern VALUES =
      Pattern.compile("expected one of \\[([^\\]]+)\\] \\(case-(?:in)?sensitive\\)");
  private static final Pattern WHOLE = Pattern.compile("is not an? (?:int|long|short|byte)\\b");
  private static final Pattern NUMBER = Pattern.compile("is not a (?:double|float)\\b");

  private UsageWords() {}

  /** {@code message} without the names of Java's types and constants. */
  static String plain(String message) {
    String plain =
        VALUES
            .matcher(message)
            .replaceAll(values -> Matcher.quoteReplacement("expected " + choice(values.group(1))));
    plain = WHOLE.matcher(plain).replaceAll("is not a whole number");
    return NUMBER.matcher(plain).replaceAll("is not a number");
  }

  private static String choice(String constants) {
    List<String> values = List.of(constants.toLowerCase(Locale.ROOT).split(", ", -1));
    int last = values.size() - 1;
    return last == 0
        ? values.get(0)
        : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
  }
}
