package dev.dateline.names;

import dev.dateline.resource.Checksums;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A folder with a model and its description, {@code model.properties}: key {@code file} names the
 * model's file, key {@code sha256} its hash and key {@code crc32c} its checksum. A model with
 * another checksum is refused.
 */
final class ModelFolder {
  private static final String DESCRIPTION = "model.properties";

  /** Opens a file of the folder. */
  private interface Opener {
    /** The file's bytes, or null if there is no such file. */
    byte[] read(String name) throws IOException;
  }

  private final String place;
  private final String remedy;
  private final Opener opener;

  private ModelFolder(String place, String remedy, Opener opener) {
    this.place = place;
    this.remedy = remedy;
    this.opener = opener;
  }

  /** The folder {@code name} among the models in the jar. */
  static ModelFolder inJar(String name) {
    String place = "/dev/dateline/models/" + name;
    return new ModelFolder(
        place,
        "install Dateline again, or build it again with the folder models/" + name,
        file -> {
          try (InputStream stream = ModelFolder.class.getResourceAsStream(place + "/" + file)) {
            return stream == null ? null : stream.readAllBytes();
          }
        });
  }

  /** A folder on disk. */
  static ModelFolder at(Path folder) {
    return new ModelFolder(
        folder.toString(),
        "train the model again, or fetch the whole folder again",
        file -> {
          try {
            return Files.readAllBytes(folder.resolve(file));
          } catch (NoSuchFileException e) {
            return null;
          }
        });
  }

  /**
   * The model.
   *
   * @throws ModelException if a file is missing, or the model's checksum is not the one described
   */
  InputStream open() throws ModelException {
    return new ByteArrayInputStream(verified("file", ""));
  }

  /**
   * The bytes of a file that the description names. Its CRC-32C is compared, which costs a start
   * nearly nothing; a file that fails is told by its SHA-256.
   *
   * @param fileKey key of the file's name
   * @param prefix what the keys {@code sha256} and {@code crc32c} of that file begin with
   * @throws ModelException if the file is missing, or its checksum is not the one described
   */
  byte[] verified(String fileKey, String prefix) throws ModelException {
    Properties description = description();
    String file = key(description, fileKey);
    String sha256 = key(description, prefix + "sha256");
    String crc32c = key(description, prefix + "crc32c");
    byte[] bytes = bytes(file);
    if (!Checksums.crc32c(bytes).equals(crc32c)) {
      throw new ModelException(
          place
              + "/"
              + file
              + " is not the model that belongs here: its SHA-256 is "
              + Checksums.sha256(bytes)
              + ", expected "
              + sha256
              + "; "
              + remedy);
    }
    return bytes;
  }

  /**
   * A number from the description.
   *
   * @throws ModelException if it is missing or no number
   */
  double number(String key) throws ModelException {
    String value = key(description(), key);
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new ModelException(
          place + "/" + DESCRIPTION + ": '" + key + "' is no number: " + value + "; " + remedy, e);
    }
  }

  private Properties description() throws ModelException {
    byte[] bytes = bytes(DESCRIPTION);
    Properties description = new Properties();
    try {
      description.load(new ByteArrayInputStream(bytes));
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelException(
          place + "/" + DESCRIPTION + " cannot be read; " + remedy + " (" + e.getMessage() + ")");
    }
    return description;
  }

  private String key(Properties description, String key) throws ModelException {
    String value = description.getProperty(key);
    if (value == null) {
      throw new ModelException(place + "/" + DESCRIPTION + " has no key '" + key + "'; " + remedy);
    }
    return value.strip();
  }

  private byte[] bytes(String file) throws ModelException {
    try {
      byte[] bytes = opener.read(file);
      if (bytes == null) {
        throw new ModelException(place + "/" + file + " is missing; " + remedy);
      }
      return bytes;
    } catch (ModelException e) {
      throw e;
    } catch (IOException e) {
      throw new ModelException(place + "/" + file + " cannot be read; " + remedy, e);
    }
  }
}
