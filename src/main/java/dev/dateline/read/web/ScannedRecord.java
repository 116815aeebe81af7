package dev.dateline.read.web;

import org.netpreserve.jwarc.MessageHeaders;

/** What a scan of a WARC file comes by. */
sealed interface ScannedRecord {
  /** Where it starts, as users find it again. */
  String place();

  /**
   * A sound record.
   *
   * @param headers its own, not those of the page in it
   * @param block what follows them, of a capture; otherwise, or if there is more than {@code
   *     block}'s length says, its start
   * @param length of the whole block, in bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sound(String place, MessageHeaders headers, byte[] block, long length)
      implements ScannedRecord {}

  /**
   * Bytes that are no sound record.
   *
   * @param reason what is wrong, and what to do about it
   */
  record Damaged(String place, String reason) implements ScannedRecord {}
}
