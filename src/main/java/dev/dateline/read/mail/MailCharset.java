package dev.dateline.read.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;

/**
 * The encoding of a part: what is sound UTF-8 with more than ASCII in it is UTF-8 whatever is
 * declared, then the declared one counts, then windows-1252.
 */
final class MailCharset {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Encodings that mail programs name and mean larger ones by. */
  private static final Map<String, String> READ_AS =
      Map.of(
          "US-ASCII", "windows-1252",
          "ISO-8859-1", "windows-1252",
          "GB2312", "GB18030",
          "GBK", "GB18030");

  private MailCharset() {}

  /**
   * The encoding of some bytes.
   *
   * @param declared as the message names it, or null
   */
  static Charset of(byte[] bytes, String declared) {
    Optional<Charset> named = named(declared);
    boolean isAscii = isAscii(bytes);
    if (isAscii && named.isPresent()) {
      return isStateful(named.get()) ? named.get() : StandardCharsets.UTF_8;
    }
    if (isAscii || isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    return named.filter(charset -> !charset.equals(StandardCharsets.UTF_8)).orElse(WINDOWS_1252);
  }

  /** Encodings whose bytes look like ASCII and are not. */
  private static boolean isStateful(Charset charset) {
    return charset.name().startsWith("ISO-2022") || charset.name().startsWith("UTF-16");
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Optional<Charset> named(String name) {
    if (name == null) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(name.strip());
      return Optional.of(Charset.forName(READ_AS.getOrDefault(charset.name(), charset.name())));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
