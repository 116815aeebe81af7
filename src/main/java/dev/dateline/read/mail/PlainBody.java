package dev.dateline.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a plain text the sender wrote: not the signature, the messages answered, and the notes
 * about the subscription. Of a message that is forwarded without a word, its text.
 */
final class PlainBody {
  /** Fewer characters of its own make a message a cover note to what it forwards. */
  private static final int OWN = 200;

  private static final Pattern SIGNATURE = Pattern.compile("--\\s?");
  private static final Pattern ORIGINAL =
      Pattern.compile(
          "(?i)[>\\s]*(?:-{3,}\\s*(?:original|forwarded) message\\s*-{3,}|_{20,}"
              + "|begin forwarded message:)\\s*");
  private static final Pattern HEADER =
      Pattern.compile("(?i)[>\\s]*\\*?(?:from|sent|to|cc|date|subject|reply-to)\\s*:.*");
  private static final Pattern ANSWERED =
      Pattern.compile("(?i)(?:on|le|am|el) .{6,200}(?:wrote|écrit|schrieb|escribió)\\s*:\\s*");
  private static final Pattern QUOTED = Pattern.compile("\\s?>.*");
  private static final Pattern SUBSCRIPTION =
      Pattern.compile(
          "(?is).*(?:\\bunsubscribe\\b|\\b(?:manage|update|change) (?:your )?(?:e-?mail"
              + " )?(?:preferences|subscriptions?)\\b|\\byou(?:'re|’re| are)?"
              + " (?:receiving|received) this\\b|\\b(?:view|read|open)"
              + " (?:this|it|the)?\\s?(?:e-?mail|newsletter|message)?\\s?(?:in (?:your|a|the)"
              + " (?:web )?browser|online|on the web)\\b|\\bview in browser\\b|\\bforwarded this"
              + " (?:e-?mail|newsletter)\\b|\\badd us to your address book\\b).*");

  /** Longer paragraphs are part of a story even if they speak of a subscription. */
  private static final int MAX_NOTE = 400;

  private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");

  private PlainBody() {}

  static String of(String text) {
    List<String> own = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int i = 0;
    for (; i < lines.size() && !isEnd(lines.get(i), own); i++) {
      own.add(lines.get(i));
    }
    boolean isForward = i < lines.size() && ORIGINAL.matcher(lines.get(i)).matches();
    if (isForward && length(own) < OWN) {
      return withoutNotes(String.join("\n", forwarded(lines.subList(i + 1, lines.size()))));
    }
    List<String> unquoted =
        own.stream()
            .filter(line -> !QUOTED.matcher(line).matches() && !ANSWERED.matcher(line).matches())
            .toList();
    boolean isAllQuoted = length(unquoted) < OWN && length(own) > 2 * OWN;
    return withoutNotes(String.join("\n", isAllQuoted ? bare(own) : unquoted));
  }

  private static boolean isEnd(String line, List<String> before) {
    return ORIGINAL.matcher(line).matches()
        || (SIGNATURE.matcher(line).matches() && length(before) > 0);
  }

  private static int length(List<String> lines) {
    return lines.stream().mapToInt(line -> line.strip().length()).sum();
  }

  /** What is forwarded, without the lines that say whose it is. */
  private static List<String> forwarded(List<String> lines) {
    List<String> bare = bare(lines);
    int first = 0;
    while (first < bare.size()
        && (bare.get(first).isBlank() || HEADER.matcher(bare.get(first)).matches())) {
      first++;
    }
    return bare.subList(first, bare.size());
  }

  private static List<String> bare(List<String> lines) {
    return lines.stream().map(line -> line.replaceFirst("^(?:\\s?>)+ ?", "")).toList();
  }

  private static String withoutNotes(String text) {
    return BLANK_LINES
        .splitAsStream(text.strip())
        .filter(
            paragraph ->
                paragraph.length() > MAX_NOTE || !SUBSCRIPTION.matcher(paragraph).matches())
        .collect(Collectors.joining("\n\n"));
  }
}
