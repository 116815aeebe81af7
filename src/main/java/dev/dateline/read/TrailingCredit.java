package dev.dateline.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The agency that closes the last paragraph of a story: "… he said. (AFP)", "… he said. – Reuters".
 *
 * @param start where it starts in the paragraph, in characters
 * @param credits the agencies it names, in order
 */
record TrailingCredit(int start, List<String> credits) {
  private static final int REACH = 80;
  private static final String AGENCIES = Agencies.ANY + "(?: ?[/,&] ?" + Agencies.ANY + "){0,3}";
  private static final Pattern CLOSING =
      Pattern.compile(
          "[.!?][\"”’']?\\s*(?<credit>(?:[–—-]+\\s?"
              + AGENCIES
              + "|[(\\[]"
              + AGENCIES
              + "[)\\]])\\.?)\\s*$");

  /** The credit that closes {@code paragraph}, if any. */
  static Optional<TrailingCredit> in(String paragraph) {
    int from = Math.max(0, paragraph.length() - REACH);
    Matcher matcher = CLOSING.matcher(paragraph.substring(from));
    return matcher.find()
        ? Optional.of(
            new TrailingCredit(
                from + matcher.start("credit"), Agencies.in(matcher.group("credit"))))
        : Optional.empty();
  }
}
