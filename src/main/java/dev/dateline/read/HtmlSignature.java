package dev.dateline.read;

import dev.dateline.read.content.Origin;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells HTML by how a file starts: with a doctype, an {@code html} element or one that stands at
 * the start of pages; or, if its name or its server says that it is HTML, by any such element near
 * its start.
 */
final class HtmlSignature {
  private static final int REACH = 8192;
  private static final Pattern BEFORE =
      Pattern.compile("^(?:[\\s\\uFEFF]|<\\?xml[^>]*>|<!--.*?(?:-->|$))+", Pattern.DOTALL);
  private static final Pattern START =
      Pattern.compile(
          "^<(?:!doctype\\s+html|(?:html|head|body|meta|title|link|script|style|base|article|main"
              + "|section|header|div|h1|p|table)[\\s>/]).*",
          Pattern.DOTALL);
  private static final Pattern ANYWHERE =
      Pattern.compile("<(?:!doctype\\s+html|(?:html|head|body|article|div|p|br|h[1-6])[\\s>/])");

  private HtmlSignature() {}

  static boolean isHtml(byte[] head, Origin origin) {
    // Zero bytes go, so that UTF-16 is told as well; every other charset of the web starts as
    // ASCII.
    int length = Math.min(REACH, head.length);
    String start =
        new String(head, 0, length, StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^(?:ï»¿|ÿþ|þÿ)", "");
    return START.matcher(BEFORE.matcher(start).replaceFirst("")).matches()
        || (isSaidToBeHtml(origin) && ANYWHERE.matcher(start).find());
  }

  private static boolean isSaidToBeHtml(Origin origin) {
    return isNamedHtml(origin.name())
        || (origin.contentType() != null
            && origin.contentType().toLowerCase(Locale.ROOT).strip().startsWith("text/html"));
  }

  /** Whether a file's name says that it is an HTML page, packed or not. */
  static boolean isNamedHtml(String name) {
    return name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(?:html?|xhtml)(?:\\.gz)?");
  }
}
