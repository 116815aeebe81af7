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
   * The model's bytes.
   *
   * @throws ModelException if a file is missing, or the model's hash is not the one described
   */
  InputStream open() throws ModelException {
    Properties description = new Properties();
    try {
      description.load(new ByteArrayInputStream(bytes(DESCRIPTION)));
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelException(
          place + "/" + DESCRIPTION + " cannot be read; " + remedy + " (" + e.getMessage() + ")");
    }
    String file = key(description, "file");
    String expected = key(description, "sha256");
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
    return new ByteArrayInputStream(bytes);
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
