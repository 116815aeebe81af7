package dev.dateline.names;

import ai.onnxruntime.OrtEnvironment;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;

/**
 * ONNX Runtime's own libraries, where they lie unpacked beside its jar as the program's download
 * has them. Otherwise ONNX Runtime unpacks them at every start into the folder for temporary files,
 * which costs a quarter of a second and cannot be where that folder may not hold programs.
 */
final class UnpackedRuntime {
  /** Read by ONNX Runtime: the folder of its libraries. */
  private static final String PROPERTY = "onnxruntime.native.path";

  private UnpackedRuntime() {}

  /** Has ONNX Runtime use them, if they are there and the user named no others. */
  static void use() {
    CodeSource source = OrtEnvironment.class.getProtectionDomain().getCodeSource();
    if (source == null || System.getProperty(PROPERTY) != null) {
      return;
    }
    try {
      URI jar = source.getLocation().toURI();
      Path folder = Path.of(jar).resolveSibling("ai/onnxruntime/native/" + platform());
      if (Files.isDirectory(folder)) {
        System.setProperty(PROPERTY, folder.toString());
      }
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      // A jar that is no file has nothing beside it.
    }
  }

  /** The system as ONNX Runtime's folders call it, such as {@code linux-x64}. */
  private static String platform() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String system = name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
    return system + "-" + (arch.equals("amd64") || arch.equals("x86_64") ? "x64" : arch);
  }
}
