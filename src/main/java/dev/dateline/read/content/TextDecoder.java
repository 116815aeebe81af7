package dev.dateline.read.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into characters, strictly. Tried in order: a byte-order mark, UTF-8, UTF-16 told by
 * its zero bytes, windows-1252. What fits none of them is refused rather than read as nonsense.
 * Stateless.
 */
public final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Above this share of control characters a file is taken as binary. */
  private static final double MAX_CONTROL_SHARE = 0.05;

  /** Western text has far more ASCII than this; data that merely decodes has less. */
  private static final double MIN_ASCII_SHARE = 0.7;

  private TextDecoder() {}

  /**
   * The characters of a text.
   *
   * @throws ContentException if it is binary or damaged, with the remedy
   */
  public static DecodedText decode(byte[] bytes) throws ContentException {
    DecodedText decoded = decodeByEvidence(bytes);
    if (controlShare(decoded.text()) > MAX_CONTROL_SHARE) {
      throw binary();
    }
    return decoded;
  }

  private static DecodedText decodeByEvidence(byte[] bytes) throws ContentException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return strict(bytes, mark.get().length(), mark.get().charset())
          .orElseThrow(() -> broken(mark.get().charset()));
    }
    Optional<Charset> utf16 = utf16ByZeros(bytes);
    if (utf16.isPresent()) {
      return strict(bytes, 0, utf16.get()).orElseThrow(() -> broken(utf16.get()));
    }
    Optional<DecodedText> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    return utf8.isPresent() ? utf8.get() : fallback(bytes);
  }

  private static Optional<DecodedText> strict(byte[] bytes, int from, Charset charset) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      String text = charset.newDecoder().decode(buffer).toString();
      return Optional.of(new DecodedText(text, charset));
    } catch (CharacterCodingException notThisCharset) {
      return Optional.empty();
    }
  }

  /**
   * UTF-16, if that is what {@code bytes} are in: by a byte-order mark, or because ASCII letters
   * have a zero in every second byte, always on the same side.
   */
  public static Optional<Charset> utf16(byte[] bytes) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    return mark.isPresent()
        ? mark.filter(found -> found != ByteOrderMark.UTF_8).map(ByteOrderMark::charset)
        : utf16ByZeros(bytes);
  }

  private static Optional<Charset> utf16ByZeros(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    double half = bytes.length / 2.0;
    if (bytes.length % 2 != 0 || half == 0) {
      return Optional.empty();
    }
    if (zeros[1] > 0.4 * half && zeros[0] < 0.05 * half) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (zeros[0] > 0.4 * half && zeros[1] < 0.05 * half) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static DecodedText fallback(byte[] bytes) throws ContentException {
    if (isDamagedUtf8(bytes)) {
      throw broken(StandardCharsets.UTF_8);
    }
    DecodedText decoded = strict(bytes, 0, WINDOWS_1252).orElseThrow(() -> binary());
    long ascii = decoded.text().chars().filter(c -> c < 0x80).count();
    boolean plausible = ascii >= MIN_ASCII_SHARE * decoded.text().length();
    if (!plausible || decoded.text().indexOf('\0') >= 0) {
      throw binary();
    }
    return decoded;
  }

  /** Sound multi-byte sequences hardly ever come about by chance in a one-byte encoding. */
  private static boolean isDamagedUtf8(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long damaged = lenient.chars().filter(c -> c == 0xFFFD).count();
    long sound = lenient.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
    return sound > damaged;
  }

  private static double controlShare(String text) {
    long controls =
        text.chars().filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c)).count();
    return text.isEmpty() ? 0 : (double) controls / text.length();
  }

  private static ContentException broken(Charset charset) {
    return new ContentException(
        "is "
            + charset.name()
            + " with bytes that are invalid in it; fetch it again or convert it to UTF-8");
  }

  private static ContentException binary() {
    return new ContentException(
        "is binary data or in an unknown encoding; convert it to UTF-8 text first");
  }
}
