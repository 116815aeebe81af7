package dev.dateline.read;

import java.util.regex.Pattern;

/** Lines that a page's furniture leaves in a text and that are no part of the article. */
final class Furniture {
  private static final int MAX_LENGTH = 200;
  private static final Pattern URL = Pattern.compile("^(?:https?|ftp)://\\S+$");
  private static final Pattern INVITATION =
      Pattern.compile(
          "^(?i:read (?:more|also|full story|next)|also read|see"
              + " also|more\\s?>+|advertisement|subscribe(?: now)?|share this(?: article|"
              + " story)?|click here|continue reading|story continues below|related"
              + " (?:articles?|stories|posts?|news))(?:\\s*[:.>»…]+.*)?$");
  private static final Pattern RULE = Pattern.compile("^[\\p{P}\\p{S} ]+$");

  private Furniture() {}

  /** Whether {@code line} is an address and nothing else. */
  static boolean isUrl(String line) {
    return URL.matcher(line).matches();
  }

  /** Whether {@code line} is an invitation to read elsewhere, or a rule of asterisks or dashes. */
  static boolean isFurniture(String line) {
    return line.length() <= MAX_LENGTH
        && (INVITATION.matcher(line).matches() || RULE.matcher(line).matches());
  }
}
