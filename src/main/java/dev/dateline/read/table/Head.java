package dev.dateline.read.table;

import java.nio.charset.StandardCharsets;

/** The start of a file as characters, whatever it is encoded in, as far as it is ASCII. */
final class Head {
  private Head() {}

  /** Zero bytes go, so that UTF-16 is told as well. */
  static String text(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .replaceFirst("^(?:ï»¿|ÿþ|þÿ)", "");
  }
}
