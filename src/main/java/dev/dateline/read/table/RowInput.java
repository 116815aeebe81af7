package dev.dateline.read.table;

import dev.dateline.read.content.ByteOrderMark;
import dev.dateline.read.content.Content;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes of a file of rows, which can be put back once read. A byte-order mark is left out, and
 * UTF-16 comes as UTF-8: in all encodings that are left, line ends and punctuation are the bytes of
 * ASCII. Used by one thread.
 */
final class RowInput {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final Charset transcoded;
  private byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;

  RowInput(Content content) throws IOException {
    byte[] head = content.head();
    Optional<Charset> utf16 = TextDecoder.utf16(even(head));
    Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
    content.stream().skipNBytes(mark.map(ByteOrderMark::length).orElse(0));
    this.transcoded = utf16.orElse(null);
    this.in = utf16.isPresent() ? new Utf8Stream(content.stream(), utf16.get()) : content.stream();
  }

  private static byte[] even(byte[] head) {
    return head.length % 2 == 0 ? head : Arrays.copyOf(head, head.length - 1);
  }

  /** The encoding that was turned into UTF-8, if any. */
  Optional<Charset> transcoded() {
    return Optional.ofNullable(transcoded);
  }

  /** The next byte, 0 to 255, or -1 at the end. */
  int read() throws IOException {
    return next < end || fill() ? buffer[next++] & 0xFF : -1;
  }

  /** The byte that comes next, or -1 at the end. */
  int peek() throws IOException {
    return next < end || fill() ? buffer[next] & 0xFF : -1;
  }

  /** Skips blanks and line ends; returns how many line feeds were among them. */
  long skipBlanks() throws IOException {
    long lines = 0;
    while (JsonLines.isBlank(peek())) {
      lines += read() == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** Reads what is left of a line, its line feed too, into {@code held}. */
  void readLine(HeldBytes held) throws IOException {
    while (next < end || fill()) {
      int start = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      boolean ended = next < end;
      next += ended ? 1 : 0;
      held.add(buffer, start, next);
      if (ended) {
        return;
      }
    }
  }

  /** Puts bytes back that were read last. */
  void unread(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length > next) {
      byte[] more = new byte[Math.max(BUFFER, length + end - next)];
      System.arraycopy(buffer, next, more, length, end - next);
      end = length + end - next;
      next = length;
      buffer = more;
    }
    next -= length;
    System.arraycopy(bytes, from, buffer, next, length);
  }

  private boolean fill() throws IOException {
    if (buffer.length > BUFFER) {
      buffer = new byte[BUFFER];
    }
    try {
      next = 0;
      end = Math.max(0, in.read(buffer, 0, BUFFER));
    } catch (CharacterCodingException e) {
      throw new ContentException(
          "is " + transcoded + " with bytes that are invalid in it; convert it to UTF-8");
    }
    return end > 0;
  }
}
