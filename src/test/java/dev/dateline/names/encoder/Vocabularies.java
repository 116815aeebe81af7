package dev.dateline.names.encoder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Small vocabularies for tests. */
final class Vocabularies {
  private Vocabularies() {}

  /** BERT's special pieces with ids 0 to 3, then {@code pieces}. */
  static WordPieces of(String... pieces) {
    String lines = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n" + String.join("\n", pieces) + "\n";
    try {
      return WordPieces.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
