package dev.dateline.read.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * Finds the records in unpacked WARC bytes. After damage, a false length among it, it goes on at
 * the next line that a record starts with. Used by one thread.
 */
final class RecordScanner {
  /** How every record starts. */
  static final byte[] START = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** Real headers, long addresses in them, are shorter; in bytes. */
  static final int MAX_HEADERS = 1 << 16;

  private static final int STEP = 4096;
  private static final Set<String> CAPTURES = Set.of("response", "resource");

  private final Window in;
  private final int maxBlock;

  /**
   * Finds the records in {@code in}.
   *
   * @param maxBlock larger blocks are not held in memory, in bytes
   */
  RecordScanner(Window in, int maxBlock) {
    this.in = in;
    this.maxBlock = maxBlock;
  }

  /**
   * The next record, or null after the last.
   *
   * @throws IOException if the bytes cannot be read on
   */
  ScannedRecord next() throws IOException {
    skipLineEnds();
    if (in.atEnd()) {
      return null;
    }
    in.hold();
    long offset = in.position();
    if (!in.startsWith(START)) {
      seek(Long.MAX_VALUE);
      return damaged(offset, (in.position() - offset) + " bytes that are no record");
    }
    Optional<MessageHeaders> headers = readHeaders();
    if (headers.isEmpty()) {
      in.rewind(offset + 1);
      seek(Long.MAX_VALUE);
      return damaged(offset, "a record with headers that are none");
    }
    return block(offset, headers.get());
  }

  private static ScannedRecord damaged(long offset, String what) {
    return new ScannedRecord.Damaged(
        Long.toString(offset), "is damaged: " + what + "; fetch the file again");
  }

  private ScannedRecord block(long offset, MessageHeaders headers) throws IOException {
    long body = in.position();
    long length = length(headers);
    if (length < 0) {
      seek(Long.MAX_VALUE);
      return damaged(offset, "a record that does not say how long it is");
    }
    byte[] block = new byte[0];
    boolean isWhole;
    if (length > maxBlock) {
      block = in.peek(MAX_HEADERS);
      isWhole = !seek(body + length) && in.position() == body + length;
    } else if (isCapture(headers)) {
      block = in.readNBytes((int) length);
      isWhole = block.length == length;
    } else {
      isWhole = in.skip(length) == length;
    }
    if (isWhole && endsHere()) {
      return new ScannedRecord.Sound(Long.toString(offset), headers, block, length);
    }
    if (length <= maxBlock || isWhole) {
      in.rewind(body);
      seek(Long.MAX_VALUE);
    }
    return damaged(
        offset, "a record that says it has " + length + " bytes, but has not; or it is cut short");
  }

  private static boolean isCapture(MessageHeaders headers) {
    return headers
        .first("WARC-Type")
        .filter(type -> CAPTURES.contains(type.toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private static long length(MessageHeaders headers) {
    String length = headers.first("Content-Length").orElse("");
    return length.matches("[0-9]{1,18}") ? Long.parseLong(length) : -1;
  }

  /** Whether what a record ends with stands here: blank lines, or at least the next record. */
  private boolean endsHere() throws IOException {
    return skipLineEnds() > 1 || in.startsWith(START) || in.atEnd();
  }

  private int skipLineEnds() throws IOException {
    int count = 0;
    int next = in.read();
    while (next == '\r' || next == '\n') {
      count += next == '\n' ? 1 : 0;
      next = in.read();
    }
    if (next >= 0) {
      in.back(in.position() - 1);
    }
    return count;
  }

  /** Moves to the next line that a record starts with, or to {@code to}; whether there is one. */
  private boolean seek(long to) throws IOException {
    do {
      if (in.position() < to && in.startsWith(START) && startsRecord()) {
        return true;
      }
    } while (in.pass((byte) '\n', to));
    return false;
  }

  private boolean startsRecord() throws IOException {
    long here = in.position();
    Optional<MessageHeaders> headers = readHeaders();
    in.back(here);
    return headers.isPresent()
        && headers.get().first("WARC-Type").isPresent()
        && length(headers.get()) >= 0;
  }

  private Optional<MessageHeaders> readHeaders() throws IOException {
    WarcParser parser = new WarcParser();
    parser.setLenient(true);
    while (!parser.isFinished()) {
      ByteBuffer bytes = in.buffered();
      if (!bytes.hasRemaining() || parser.isError() || parser.position() > MAX_HEADERS) {
        return Optional.empty();
      }
      bytes.limit(bytes.position() + Math.min(STEP, bytes.remaining()));
      parser.parse(bytes);
      in.taken(bytes);
    }
    return Optional.of(parser.headers());
  }
}
