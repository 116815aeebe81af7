package dev.dateline.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {
  private static final String HASH =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;

  @BeforeEach
  void writeModel() throws IOException {
    Files.writeString(folder.resolve("model.bin"), "abc");
    Files.writeString(
        folder.resolve("model.properties"),
        "file=model.bin\nsha256=" + HASH + "\ncrc32c=364b3fb7\n");
  }

  private ModelException refusal() {
    return assertThrows(ModelException.class, () -> ModelFolder.at(folder).open());
  }

  @Test
  void givesTheModelWhoseHashIsRight() throws IOException {
    assertArrayEquals(new byte[] {'a', 'b', 'c'}, ModelFolder.at(folder).open().readAllBytes());
  }

  @Test
  void refusesAnAlteredModelWithFileHashAndRemedy() throws IOException {
    Files.writeString(folder.resolve("model.bin"), "abd");
    String message = refusal().getMessage();
    assertTrue(message.contains("model.bin"), message);
    assertTrue(message.contains(HASH), message);
    assertTrue(message.contains("train the model again"), message);
  }

  @Test
  void refusesAMissingModelWithItsName() throws IOException {
    Files.delete(folder.resolve("model.bin"));
    assertTrue(refusal().getMessage().contains("model.bin is missing"));
  }

  @Test
  void refusesAMissingDescription() throws IOException {
    Files.delete(folder.resolve("model.properties"));
    assertTrue(refusal().getMessage().contains("model.properties is missing"));
  }

  @Test
  void refusesADescriptionWithoutChecksum() throws IOException {
    Files.writeString(folder.resolve("model.properties"), "file=model.bin\nsha256=" + HASH);
    assertTrue(refusal().getMessage().contains("no key 'crc32c'"));
  }

  @Test
  void refusesADescriptionWithoutHash() throws IOException {
    Files.writeString(folder.resolve("model.properties"), "file=model.bin\n");
    assertTrue(refusal().getMessage().contains("no key 'sha256'"));
  }
}
