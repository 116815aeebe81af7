package dev.dateline.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of one input, never more than a limit. Its array is never changed.
 *
 * @param input the file as the user named it
 * @param bytes its content, unpacked if it was a gzip file
 * @param size number of bytes the file itself has
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of the package
record FileBytes(String input, byte[] bytes, long size) {
  /** A buffer has to fit into an array. */
  private static final long MAX_ARRAY = Integer.MAX_VALUE - 16L;

  static FileBytes read(Path file, long maxBytes) throws IOException {
    String input = file.toString();
    if (Files.isDirectory(file)) {
      throw new UnreadableArticleException(
          input, "is a folder, not a file; expand folders with ArticleSources first");
    }
    if (Files.isRegularFile(file) && Files.size(file) > maxBytes) {
      throw tooLarge(input, Files.size(file) + " bytes", maxBytes);
    }
    // A pipe has no size beforehand, and a file may grow while it is read.
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = upTo(maxBytes, in, input, "more than " + maxBytes + " bytes");
      if (bytes.length == 0) {
        throw new UnreadableArticleException(input, "is empty; leave it out or fetch it again");
      }
      return new FileBytes(input, bytes, bytes.length);
    }
  }

  /** Whether these are the bytes of a gzip file. */
  boolean isGzip() {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  /**
   * What this gzip file holds.
   *
   * @param maxBytes most bytes it may hold, unpacked
   */
  FileBytes unpacked(long maxBytes) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      String size = "more than " + maxBytes + " bytes when unpacked";
      return new FileBytes(input, upTo(maxBytes, in, input, size), this.size);
    } catch (EOFException e) {
      throw new UnreadableArticleException(
          input, "is a gzip file that ends too early; fetch it again");
    } catch (ZipException e) {
      throw new UnreadableArticleException(
          input, "is a damaged gzip file (" + e.getMessage() + "); fetch it again");
    }
  }

  private static byte[] upTo(long maxBytes, InputStream in, String input, String size)
      throws IOException {
    int limit = (int) Math.min(maxBytes, MAX_ARRAY);
    byte[] bytes = in.readNBytes(limit);
    if (bytes.length == limit && in.read() >= 0) {
      throw tooLarge(input, size, maxBytes);
    }
    return bytes;
  }

  private static UnreadableArticleException tooLarge(String input, String size, long maxBytes) {
    return new UnreadableArticleException(
        input, "has " + size + ", more than the limit of " + maxBytes + "; split it");
  }
}
