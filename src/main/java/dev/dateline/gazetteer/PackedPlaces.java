package dev.dateline.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * Opens packed places after checking them against the checksum at their end. It tells damage, as it
 * is meant to, in a twentieth of the time that a cryptographic hash takes when a program starts.
 */
final class PackedPlaces {
  private static final int PART = 1 << 16;

  private PackedPlaces() {}

  /** From a resource of the jar, into memory outside the heap. */
  static PlaceFile ofJar(String resource) throws DamagedGazetteerException {
    return checked(resource, unpacked(resource));
  }

  /** From a file, mapped into memory. */
  static PlaceFile ofFile(Path file) throws DamagedGazetteerException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return checked(file.toString(), mapped);
    } catch (DamagedGazetteerException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new DamagedGazetteerException(e.getFile(), "missing", e);
    } catch (IOException e) {
      throw new DamagedGazetteerException(file.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  private static PlaceFile checked(String file, ByteBuffer packed)
      throws DamagedGazetteerException {
    PlaceFile places;
    try {
      places = new PlaceFile(packed);
    } catch (IllegalArgumentException e) {
      throw new DamagedGazetteerException(file, e.getMessage(), e);
    }
    int end = packed.limit() - PlaceFile.CHECKSUM_BYTES;
    CRC32C checksum = new CRC32C();
    checksum.update(packed.duplicate().limit(end));
    int expected = packed.getInt(end);
    if ((int) checksum.getValue() != expected) {
      throw new DamagedGazetteerException(
          file,
          String.format("CRC-32C is %08x, expected %08x", (int) checksum.getValue(), expected),
          null);
    }
    return places;
  }

  private static ByteBuffer unpacked(String resource) throws DamagedGazetteerException {
    URL url = PackedPlaces.class.getResource(resource);
    if (url == null) {
      throw new DamagedGazetteerException(resource, "missing", null);
    }
    try {
      URLConnection connection = url.openConnection();
      ByteBuffer packed = ByteBuffer.allocateDirect(connection.getContentLength());
      byte[] part = new byte[PART];
      try (InputStream in = connection.getInputStream()) {
        for (int n = in.read(part); n >= 0; n = in.read(part)) {
          packed.put(part, 0, n);
        }
      }
      return packed.flip();
    } catch (IOException e) {
      throw new DamagedGazetteerException(resource, "cannot be read: " + e.getMessage(), e);
    }
  }
}
