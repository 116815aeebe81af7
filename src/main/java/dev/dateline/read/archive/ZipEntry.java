package dev.dateline.read.archive;

/**
 * A member as a zip lists it. Immutable.
 *
 * @param name its path, with {@code /} between folders
 * @param flags general purpose bits
 * @param method how it is compressed
 * @param checksum CRC-32 of its bytes
 * @param packedSize bytes it takes in the zip
 * @param offset of its header in the zip, in bytes
 * @param isFile no folder, no link
 */
record ZipEntry(
    String name,
    int flags,
    int method,
    long checksum,
    long packedSize,
    long offset,
    boolean isFile) {
  private static final int ENCRYPTED = 1;

  boolean isEncrypted() {
    return (flags & ENCRYPTED) != 0;
  }
}
