package dev.dateline.read.xml;

import dev.dateline.read.content.Content;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outermost element of an XML file, as far as the file's first bytes show it.
 *
 * @param name its name without prefix
 * @param tag its start tag, or what there is of it
 * @param isSure whether more than the element says that this is XML: a declaration, a doctype or a
 *     namespace
 */
record XmlRoot(String name, String tag, boolean isSure) {
  /** One thing that may stand before the element. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "[\\s\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF]++|<\\?.*?\\?>|<!--.*?-->"
              + "|<!DOCTYPE[^\\[>]*+(?:\\[.*?\\]\\s*+)?>",
          Pattern.DOTALL);

  private static final Pattern TAG = Pattern.compile("<(?:[\\w.-]++:)?([\\w.-]++)([^>]*+)");

  /** A doctype that goes on beyond the first bytes; it names the element. */
  private static final Pattern DOCTYPE =
      Pattern.compile("<!DOCTYPE\\s++(?:[\\w.-]++:)?([\\w.-]++)");

  /** The outermost element; empty if the bytes do not start as XML does. */
  static Optional<XmlRoot> of(byte[] head) {
    // Zero bytes go, so that UTF-16 is told as well.
    String start =
        new String(head, 0, Math.min(Content.HEAD, head.length), StandardCharsets.ISO_8859_1)
            .replace("\0", "");
    Matcher before = BEFORE.matcher(start);
    int from = 0;
    while (before.region(from, start.length()).lookingAt()) {
      from = before.end();
    }
    String prolog = start.substring(0, from);
    Matcher tag = TAG.matcher(start).region(from, start.length());
    if (!tag.lookingAt()) {
      Matcher doctype = DOCTYPE.matcher(start).region(from, start.length());
      return doctype.lookingAt()
          ? Optional.of(new XmlRoot(doctype.group(1), "", true))
          : Optional.empty();
    }
    boolean isSure =
        prolog.contains("<?xml") || prolog.contains("<!DOCTYPE") || tag.group(2).contains("xmlns");
    return Optional.of(new XmlRoot(tag.group(1), tag.group(), isSure));
  }
}
