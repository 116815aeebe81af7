package dev.dateline.read.content;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes at the start of a file that name its Unicode encoding. */
public enum ByteOrderMark {
  /** Three bytes. */
  UTF_8(StandardCharsets.UTF_8, "EFBBBF"),
  /** Two bytes, the low half of each code unit first. */
  UTF_16LE(StandardCharsets.UTF_16LE, "FFFE"),
  /** Two bytes, the high half of each code unit first. */
  UTF_16BE(StandardCharsets.UTF_16BE, "FEFF");

  private final Charset charset;
  private final String hex;

  ByteOrderMark(Charset charset, String hex) {
    this.charset = charset;
    this.hex = hex;
  }

  /** The encoding it names. */
  public Charset charset() {
    return charset;
  }

  /** Number of bytes to skip. */
  public int length() {
    return hex.length() / 2;
  }

  /** The mark that {@code file} starts with, if any. */
  public static Optional<ByteOrderMark> of(byte[] file) {
    for (ByteOrderMark mark : values()) {
      if (mark.opens(file)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  private boolean opens(byte[] file) {
    return file.length >= length()
        && HexFormat.of().withUpperCase().formatHex(file, 0, length()).equals(hex);
  }
}
