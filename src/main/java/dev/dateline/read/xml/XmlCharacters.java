package dev.dateline.read.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file, decoded as they are read. A byte-order mark decides, then what is
 * sound UTF-8 is UTF-8, whatever is declared, then the declared encoding counts. Bytes that are
 * unsound in UTF-8 are read as the declared encoding or windows-1252, one by one: feeds mix items
 * of several sources. For one thread.
 */
final class XmlCharacters extends Reader {
  private static final int CHUNK = 1 << 16;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']\\s*([\\w.:-]+)");

  private final InputStream in;
  private final byte[] buffer = new byte[CHUNK];
  private final ByteBuffer bytes = ByteBuffer.wrap(buffer).flip();
  private final CharBuffer chars = CharBuffer.allocate(CHUNK).flip();
  private final Charset declared;
  private Charset charset;
  private CharsetDecoder decoder;
  private boolean decided;
  private boolean ended;
  private boolean done;

  /**
   * @param contentType the HTTP header it came with, whose charset counts before the declared; or
   *     null
   */
  XmlCharacters(InputStream in, String contentType) throws IOException {
    this.in = in;
    fill();
    Charset marked = marked();
    decided = marked != null;
    declared = decided ? marked : declared(contentType);
    use(decided ? marked : StandardCharsets.UTF_8);
  }

  /** The encoding as far as it is known now. */
  Charset charset() {
    return charset;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (done) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void use(Charset chosen) {
    charset = chosen;
    CodingErrorAction unsound =
        chosen.equals(StandardCharsets.UTF_8)
            ? CodingErrorAction.REPORT
            : CodingErrorAction.REPLACE;
    decoder = chosen.newDecoder().onMalformedInput(unsound).onUnmappableCharacter(unsound);
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.readNBytes(buffer, bytes.position(), bytes.remaining());
    ended = bytes.position() + count < bytes.capacity();
    bytes.position(bytes.position() + count);
    bytes.flip();
  }

  private void decode() throws IOException {
    if (!ended) {
      fill();
    }
    decide();
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    while (result.isError() && chars.remaining() >= result.length()) {
      byte[] unsound = new byte[result.length()];
      bytes.get(unsound);
      chars.put(new String(unsound, declared));
      result = decoder.decode(bytes, chars, ended);
    }
    if (ended && result.isUnderflow()) {
      decoder.flush(chars);
      done = true;
    }
    chars.flip();
  }

  /** Decides at the first bytes that are not ASCII, by all that are at hand. */
  private void decide() {
    if (decided) {
      return;
    }
    int first = bytes.position();
    while (first < bytes.limit() && bytes.get(first) >= 0) {
      first++;
    }
    if (first == bytes.limit()) {
      return;
    }
    decided = true;
    CoderResult utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(bytes.duplicate(), CharBuffer.allocate(CHUNK), false);
    if (utf8.isError() && !declared.equals(WINDOWS_1252)) {
      use(declared);
    } else if (utf8.isError() && !hasSoundUtf8()) {
      use(WINDOWS_1252);
    }
  }

  private boolean hasSoundUtf8() {
    String lenient =
        new String(buffer, bytes.position(), bytes.remaining(), StandardCharsets.UTF_8);
    long unsound = lenient.chars().filter(c -> c == 0xFFFD).count();
    return lenient.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count() > unsound;
  }

  /** The encoding that a byte-order mark or the zeros of the first bytes tell, or null. */
  private Charset marked() {
    int first = bytes.limit() < 4 ? 0 : bytes.getInt(0);
    if (first >>> 8 == 0xEFBBBF) {
      bytes.position(3);
      return StandardCharsets.UTF_8;
    }
    if (first >>> 16 == 0xFEFF || first >>> 16 == 0xFFFE) {
      bytes.position(2);
      return first >>> 16 == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    if ((first & 0xFF00FF00) == 0 && first != 0) {
      return StandardCharsets.UTF_16BE;
    }
    return (first & 0x00FF00FF) == 0 && first != 0 ? StandardCharsets.UTF_16LE : null;
  }

  /** The declared encoding; windows-1252 where it is UTF-8, unknown, or a part of windows-1252. */
  private Charset declared(String contentType) {
    String start =
        new String(buffer, 0, Math.min(1000, bytes.limit()), StandardCharsets.ISO_8859_1);
    Matcher within = DECLARED.matcher(start);
    String sent = contentType == null ? "" : contentType.replaceFirst("(?is)^.*charset=\\W*", "");
    for (String name :
        List.of(sent.split("[^\\w.:-]", 2)[0], within.find() ? within.group(1) : "")) {
      try {
        Charset named = Charset.forName(name);
        boolean isSame =
            named.name().startsWith("UTF-")
                || named.equals(StandardCharsets.ISO_8859_1)
                || named.equals(StandardCharsets.US_ASCII);
        return isSame ? WINDOWS_1252 : named;
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        // the next
      }
    }
    return WINDOWS_1252;
  }
}
