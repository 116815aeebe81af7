package dev.dateline.read;

import dev.dateline.read.content.ByteOrderMark;
import dev.dateline.read.content.DecodedText;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a page into characters as browsers do: a byte-order mark decides; then bytes
 * that are sound UTF-8 are UTF-8, whatever they are declared to be; then the declared encoding
 * counts; then what the bytes show ({@link CharsetGuess}); then windows-1252. A page is never
 * refused for a few broken bytes.
 */
final class PageDecoder {
  private static final int REACH = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)\\b[^>]*?\\b(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
  private static final Pattern IN_HEADER =
      Pattern.compile("(?i)\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Encodings that browsers read as a larger one which holds them. */
  private static final Map<String, String> READ_AS =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "US-ASCII", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "TIS-620", "x-windows-874",
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "EUC-KR", "x-windows-949",
          "Shift_JIS", "windows-31j");

  /** At most one broken byte in so many is an accident in UTF-8 rather than another encoding. */
  private static final int CHARACTERS_A_FLAW = 200;

  private PageDecoder() {}

  /**
   * The characters of a page.
   *
   * @param contentType the HTTP header that it came with, which counts before the page's own word;
   *     or null
   */
  static DecodedText decode(byte[] bytes, String contentType) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return decode(bytes, mark.get().length(), mark.get().charset());
    }
    Optional<Charset> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      return decode(bytes, 0, utf16.get());
    }
    Optional<Charset> declared = declared(bytes, contentType);
    DecodedText utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
    long flaws = utf8.text().chars().filter(c -> c == 0xFFFD).count();
    boolean isUtf8 = declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8);
    if (isUtf8 && flaws * CHARACTERS_A_FLAW <= utf8.text().length()) {
      return utf8;
    }
    boolean isAscii = utf8.text().length() == bytes.length && flaws == 0;
    if (flaws == 0 && !isAscii) {
      return utf8;
    }
    return decode(bytes, 0, isUtf8 ? CharsetGuess.of(bytes).orElse(WINDOWS_1252) : declared.get());
  }

  private static DecodedText decode(byte[] bytes, int from, Charset charset) {
    return new DecodedText(new String(bytes, from, bytes.length - from, charset), charset);
  }

  private static Optional<Charset> declared(byte[] bytes, String contentType) {
    Matcher header = IN_HEADER.matcher(contentType == null ? "" : contentType);
    Optional<Charset> sent = header.find() ? named(header.group(1)) : Optional.empty();
    return sent.isPresent() ? sent : declaredWithin(bytes);
  }

  private static Optional<Charset> declaredWithin(byte[] bytes) {
    int length = Math.min(REACH, bytes.length);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(start);
    while (matcher.find()) {
      Optional<Charset> charset = named(matcher.group(1));
      if (charset.isPresent()) {
        return charset;
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      String wider = READ_AS.getOrDefault(charset.name(), charset.name());
      // What can be read as ASCII so far is no UTF-16, whatever it says.
      return Optional.of(
          wider.startsWith("UTF-16") ? StandardCharsets.UTF_8 : Charset.forName(wider));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> utf16(byte[] bytes) {
    int length = Math.min(REACH, bytes.length) / 2 * 2;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    boolean isWide = zeros[0] + zeros[1] > 0.4 * length / 2;
    if (!isWide || length == 0) {
      return Optional.empty();
    }
    return Optional.of(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }
}
