package dev.dateline.read.web;

import dev.dateline.read.content.ContentException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the content encodings of HTTP: gzip, deflate and br. */
final class ContentEncodings {
  /** A page that was packed twice is rare; more is an attack. */
  private static final int MOST = 3;

  private ContentEncodings() {}

  /**
   * The bytes as they were before they were encoded. Crawlers often unpack pages and leave the
   * header that says they are packed, so bytes that look like markup are left as they are.
   *
   * @param names in lower case, in the order they were applied
   * @throws ContentException if one is not known
   */
  static InputStream decode(InputStream encoded, List<String> names) throws IOException {
    if (names.size() > MOST) {
      throw new ContentException("was sent packed " + names.size() + " times; leave it out");
    }
    BufferedInputStream in = new BufferedInputStream(encoded);
    for (int i = names.size() - 1; i >= 0; i--) {
      byte[] head = head(in);
      if (!isMarkup(head)) {
        in = new BufferedInputStream(decode(in, names.get(i), head));
      }
    }
    return in;
  }

  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(64);
    byte[] head = in.readNBytes(64);
    in.reset();
    return head;
  }

  private static InputStream decode(InputStream in, String name, byte[] head) throws IOException {
    return switch (name) {
      case "gzip", "x-gzip" -> isGzip(head) ? new GZIPInputStream(in, 8192) : in;
      case "deflate" -> isZlib(head) ? new InflaterInputStream(in) : new RawInflaterStream(in);
      case "br" -> new BrotliInputStream(in);
      case "", "identity", "none" -> in;
      default ->
          throw new ContentException(
              "was sent in the content encoding "
                  + name
                  + ", which is not known here; unpack it or fetch it again without");
    };
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 1 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  /** Programs disagree whether "deflate" has the header of zlib (RFC 1950). */
  private static boolean isZlib(byte[] head) {
    return head.length > 1
        && (head[0] & 0x0F) == 8
        && (((head[0] & 0xFF) << 8) + (head[1] & 0xFF)) % 31 == 0;
  }

  private static boolean isMarkup(byte[] head) {
    int i = 0;
    while (i < head.length
        && (head[i] == ' ' || head[i] == '\r' || head[i] == '\n' || head[i] == '\t')) {
      i++;
    }
    return i + 1 < head.length
        && head[i] == '<'
        && (head[i + 1] == '!' || head[i + 1] == '?' || Character.isLetter(head[i + 1]));
  }

  /** Deflate (RFC 1951) without the header of zlib. */
  private static final class RawInflaterStream extends InflaterInputStream {
    RawInflaterStream(InputStream in) {
      super(in, new Inflater(true));
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }
}
