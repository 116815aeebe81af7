package dev.dateline.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing about a run leaves the machine. ONNX Runtime 1.29 has code that reports its use from
 * Linux and macOS and reads the process' command line for it, unless the process was started with a
 * certain environment variable, which a library cannot set for itself.
 */
class OfflineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "linux-x64/libonnxruntime.so",
        "linux-aarch64/libonnxruntime.so",
        "osx-aarch64/libonnxruntime.dylib"
      })
  void theInferenceLibraryHasNoCodeThatSendsReports(String library) throws IOException {
    byte[] bytes;
    try (InputStream in =
        OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + library)) {
      bytes = in.readAllBytes();
    }
    String code = new String(bytes, StandardCharsets.ISO_8859_1);
    assertTrue(code.contains("QAttention"), "this is no ONNX Runtime");
    assertEquals(
        List.of(),
        List.of("PosixTelemetry", "events.data.microsoft.com", "/proc/self/cmdline").stream()
            .filter(code::contains)
            .toList());
  }
}
