package dev.dateline.names;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * A folder with a model and its description, {@code model.properties}: key {@code file} names the
 * model's file, key {@code sha256} its hash. A model that does not have that hash is refused.
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
   * @throws ModelException if a file is missing, or the model's hash is not the one described
   */
  InputStream open() throws ModelException {
    return new ByteArrayInputStream(verified("file", "sha256"));
  }

  /**
   * The bytes of a file that the description names.
   *
   * @param fileKey key of the file's name
   * @param hashKey key of its SHA-256
   * @throws ModelException if the file is missing, or its hash is not the one described
   */
  byte[] verified(String fileKey, String hashKey) throws ModelException {
    Properties description = description();
    String file = key(description, fileKey);
    String expected = key(description, hashKey);
    byte[] bytes = bytes(file);
    String actual = sha256(bytes);
    if (!actual.equals(expected)) {
      throw new ModelException(
          place
              + "/"
              + file
              + " is not the model that belongs here: its SHA-256 is "
              + actual
              + ", expected "
              + expected
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

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
