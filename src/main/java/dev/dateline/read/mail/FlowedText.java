package dev.dateline.read.mail;

/** Joins the lines of text in the format "flowed" (RFC 3676). */
final class FlowedText {
  private static final String SIGNATURE = "-- ";

  private FlowedText() {}

  /**
   * The text with one line a paragraph.
   *
   * @param dropsSpaces whether the space at the end of a line is no part of the text
   */
  static String joined(String text, boolean dropsSpaces) {
    StringBuilder joined = new StringBuilder();
    boolean isOpen = false;
    int depth = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      int quotes = quotes(line);
      String content = line.substring(quotes);
      content = content.startsWith(" ") ? content.substring(1) : content;
      boolean isSignature = content.equals(SIGNATURE);
      if (!isOpen || quotes != depth || isSignature) {
        joined.append(joined.isEmpty() ? "" : "\n").append(">".repeat(quotes));
        joined.append(quotes > 0 ? " " : "");
      }
      isOpen = content.endsWith(" ") && !isSignature;
      depth = quotes;
      boolean isCut = isOpen && dropsSpaces;
      joined.append(content, 0, content.length() - (isCut ? 1 : 0));
    }
    return joined.append('\n').toString();
  }

  private static int quotes(String line) {
    int quotes = 0;
    while (quotes < line.length() && line.charAt(quotes) == '>') {
      quotes++;
    }
    return quotes;
  }
}
