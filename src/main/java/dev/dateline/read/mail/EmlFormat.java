package dev.dateline.read.mail;

import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.DecodedArticle;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import dev.dateline.read.content.SingleFormat;
import dev.dateline.read.content.StatedArticle;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * E-mail messages (RFC 5322 and MIME), each one article, such as newsletters and mailed stories:
 * their HTML, or their plain text where there is no HTML or no article in it. Attachments are
 * passed over; a message in a message is read if the outer one says nothing. Web pages that
 * browsers save as messages (MHTML) are read as pages. A mailbox of many messages (mbox) is
 * refused.
 *
 * <p>A message has at most 1,000 parts, 30 levels of them, 2,000 header fields, and 256 KiB in one
 * of these.
 */
public final class EmlFormat implements SingleFormat {
  private static final Pattern NEXT_MESSAGE =
      Pattern.compile("\\n\\r?\\nFrom \\S+ [^\\n]*\\d{1,2}:\\d{2}[^\\n]*\\n[!-9;-~]+:");

  @Override
  public Optional<InputFormat> kind() {
    return Optional.of(InputFormat.EML);
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    return MailSignature.isMail(head);
  }

  @Override
  public DecodedArticle read(byte[] bytes, Origin origin, ReadSettings settings)
      throws ContentException {
    MessageReader.Message message = MessageReader.read(messageIn(bytes));
    TextPart first =
        message.texts().stream()
            .min(Comparator.comparing(TextPart::depth))
            .orElseThrow(
                () ->
                    new ContentException(
                        "is a message without text; save its attachments and read those"));
    Optional<TextPart> html = alternative(first, message.texts(), true);
    Optional<TextPart> plain = alternative(first, message.texts(), false);
    String text =
        plain.map(part -> PlainBody.of(part.text())).filter(own -> !own.isBlank()).orElse(null);
    if (html.isEmpty() && text == null) {
      throw new ContentException("is a message without text of its own; leave it out");
    }
    StatedArticle.Body body =
        html.isPresent()
            ? new StatedArticle.Html(html.get().text(), text)
            : new StatedArticle.PlainText(text);
    return new DecodedArticle(
        new StatedArticle(MailMetadata.of(message.header()), body),
        "message/rfc822",
        html.or(() -> plain).orElseThrow().charset());
  }

  /** The first text, or another that says the same in another form. */
  private static Optional<TextPart> alternative(
      TextPart first, List<TextPart> texts, boolean isHtml) {
    return texts.stream()
        .filter(
            part ->
                part.equals(first)
                    || (part.alternatives() != 0
                        && part.alternatives() == first.alternatives()
                        && part.depth() == first.depth()))
        .filter(part -> part.isHtml() == isHtml)
        .findFirst();
  }

  /** The message in {@code bytes}, without the line that mailboxes put before it. */
  private static byte[] messageIn(byte[] bytes) throws ContentException {
    boolean isMarked = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB;
    int start = isMarked ? 3 : 0;
    while (start < bytes.length && Character.isWhitespace(bytes[start])) {
      start++;
    }
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n');
    if (end > 0 && MailSignature.isMailboxLine(text.substring(0, end).strip())) {
      if (NEXT_MESSAGE.matcher(text).find()) {
        throw new ContentException(
            "is a mailbox of many messages (mbox); split it into a file for each, such as .eml");
      }
      start += end + 1;
    }
    return start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
  }
}
