package dev.dateline.read.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells messages by the header that they start with: at least two well-known fields, one of them
 * such as only mail has, or date, sender and subject together. A story that starts "From: " is
 * none.
 */
final class MailSignature {
  private static final Pattern FIELD = Pattern.compile("^([!-9;-~]+)[ \t]*:.*");
  private static final Pattern MAILBOX_LINE =
      Pattern.compile("^From \\S+ .*\\d{1,2}:\\d{2}(?::\\d{2})?\\b.*\\d{4}.*");
  private static final Set<String> SURE =
      Set.of("message-id", "mime-version", "received", "return-path", "content-type");
  private static final Set<String> WRITTEN = Set.of("date", "from", "subject");
  private static final Set<String> KNOWN =
      Set.of(
          "message-id",
          "mime-version",
          "received",
          "return-path",
          "content-type",
          "content-transfer-encoding",
          "date",
          "from",
          "to",
          "cc",
          "subject",
          "reply-to",
          "sender",
          "delivered-to",
          "list-id",
          "list-unsubscribe",
          "dkim-signature",
          "authentication-results",
          "arc-seal",
          "x-mailer",
          "in-reply-to",
          "references");

  private MailSignature() {}

  static boolean isMail(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^(?:ï»¿)?\\s*", "");
    Set<String> names = new HashSet<>();
    boolean isFirst = true;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      Matcher field = FIELD.matcher(line);
      boolean isContinued = line.startsWith(" ") || line.startsWith("\t");
      if (field.matches()) {
        names.add(field.group(1).toLowerCase(Locale.ROOT));
      } else if (!isContinued && !(isFirst && isMailboxLine(line))) {
        break;
      }
      isFirst = false;
    }
    long known = names.stream().filter(KNOWN::contains).count();
    return known >= 2 && (names.containsAll(WRITTEN) || names.stream().anyMatch(SURE::contains));
  }

  /** Whether a line stands before a message in a mailbox of many (mbox). */
  static boolean isMailboxLine(String line) {
    return MAILBOX_LINE.matcher(line).matches();
  }
}
