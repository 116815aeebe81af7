package dev.dateline.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens packed places after checking them against the hash beside them. */
final class PackedPlaces {
  private PackedPlaces() {}

  /** From a resource of the jar, into memory outside the heap. */
  static PlaceFile ofJar(String resource) throws DamagedGazetteerException {
    byte[] packed = resource(resource);
    ByteBuffer direct = ByteBuffer.allocateDirect(packed.length);
    direct.put(packed).flip();
    return checked(
        resource,
        direct,
        new String(resource(resource + Sha256.SUFFIX), StandardCharsets.US_ASCII));
  }

  /** From a file, mapped into memory. */
  static PlaceFile ofFile(Path file) throws DamagedGazetteerException {
    try (FileChannel channel = FileChannel.open(file)) {
      String sha256 = Files.readString(file.resolveSibling(file.getFileName() + Sha256.SUFFIX));
      ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return checked(file.toString(), mapped, sha256);
    } catch (DamagedGazetteerException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new DamagedGazetteerException(e.getFile(), "missing", e);
    } catch (IOException e) {
      throw new DamagedGazetteerException(file.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  private static PlaceFile checked(String file, ByteBuffer packed, String sha256)
      throws DamagedGazetteerException {
    String actual = Sha256.of(packed);
    if (!actual.equals(sha256.strip())) {
      throw new DamagedGazetteerException(
          file, "SHA-256 is " + actual + ", expected " + sha256.strip(), null);
    }
    try {
      return new PlaceFile(packed);
    } catch (IllegalArgumentException e) {
      throw new DamagedGazetteerException(file, e.getMessage(), e);
    }
  }

  private static byte[] resource(String resource) throws DamagedGazetteerException {
    try (InputStream in = PackedPlaces.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new DamagedGazetteerException(resource, "missing", null);
      }
      return in.readAllBytes();
    } catch (DamagedGazetteerException e) {
      throw e;
    } catch (IOException e) {
      throw new DamagedGazetteerException(resource, "cannot be read: " + e.getMessage(), e);
    }
  }
}
