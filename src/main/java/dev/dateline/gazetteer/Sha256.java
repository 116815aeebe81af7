package dev.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that stands in a file beside each packed file. */
final class Sha256 {
  /** Ending of the file beside the packed one. */
  static final String SUFFIX = ".sha256";

  private Sha256() {}

  static String of(byte[] content) {
    return of(ByteBuffer.wrap(content));
  }

  /** Hash of what lies between position and limit, which stay as they are. */
  static String of(ByteBuffer content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(content.duplicate());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
