package dev.dateline.read;

import dev.dateline.article.Span;
import java.util.regex.Pattern;

/**
 * A line, or the joined lines of a hard-wrapped paragraph, with the features the rules look at.
 *
 * @param span where it lies in the article's text
 * @param head its text, cut off after {@link #HEAD_LENGTH} characters, line breaks as spaces; rules
 *     match against this, so their time does not grow with the passage
 * @param words number of words in {@code head}
 * @param endsSentence whether it ends with a full stop, question or exclamation mark, possibly
 *     inside quotation marks or brackets
 * @param blankBefore whether a blank line or the start of the text comes before it
 */
record Passage(Span span, String head, int words, boolean endsSentence, boolean blankBefore) {
  /** Longest text a rule sees, in characters. */
  static final int HEAD_LENGTH = 400;

  private static final int ALWAYS_PROSE = 160;
  private static final int PROSE_WORDS = 5;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern LIST_ITEM =
      Pattern.compile("^(?:[•▪◦●*·–—-]\\s|\\(?\\d{1,3}[.)]\\s|\\(?[a-z]\\)\\s).*", Pattern.DOTALL);

  static Passage of(String text, Span span, boolean blankBefore) {
    int cut = Math.min(span.end(), span.start() + HEAD_LENGTH);
    String head = SPACES.matcher(text.substring(span.start(), cut)).replaceAll(" ");
    int words = (int) head.strip().chars().filter(c -> c == ' ').count() + 1;
    return new Passage(span, head, words, endsSentence(text, span), blankBefore);
  }

  /** Length of the whole passage in characters. */
  int length() {
    return span.length();
  }

  /** Whether this reads as running text rather than a line of its own. */
  boolean isProse() {
    return length() >= ALWAYS_PROSE || (endsSentence && words >= PROSE_WORDS);
  }

  /** Whether this is an item of a list: it starts with a bullet, a dash or a number. */
  boolean isListItem() {
    return LIST_ITEM.matcher(head).matches();
  }

  /** Whether the whole passage is at most {@code limit} characters, 400 or fewer. */
  boolean isAtMost(int limit) {
    return length() <= limit;
  }

  private static boolean endsSentence(String text, Span span) {
    int last = span.end() - 1;
    while (last > span.start() && "\"”’'»)]* ".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…".indexOf(text.charAt(last)) >= 0;
  }
}
