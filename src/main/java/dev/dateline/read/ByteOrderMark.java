package dev.dateline.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes at the start of a file that name its Unicode encoding. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, "EFBBBF"),
  UTF_16LE(StandardCharsets.UTF_16LE, "FFFE"),
  UTF_16BE(StandardCharsets.UTF_16BE, "FEFF");

  private final Charset charset;
  private final String hex;

  ByteOrderMark(Charset charset, String hex) {
    this.charset = charset;
    this.hex = hex;
  }

  Charset charset() {
    return charset;
  }

  /** Number of bytes to skip. */
  int length() {
    return hex.length() / 2;
  }

  static Optional<ByteOrderMark> of(byte[] file) {
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
