package dev.dateline.read;

import dev.dateline.resource.ResourceTable;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Tells well-known formats that are not plain text by their first bytes. */
final class FileSignatures {
  private static final List<Signature> SIGNATURES =
      ResourceTable.rows(FileSignatures.class, "signatures.tsv").stream()
          .map(FileSignatures::parse)
          .toList();

  private FileSignatures() {}

  /** What the file is, such as "PDF document", if its first bytes say so. */
  static Optional<String> formatOf(byte[] bytes) {
    return SIGNATURES.stream()
        .filter(signature -> signature.opens(bytes))
        .map(Signature::format)
        .findFirst();
  }

  private static Signature parse(String[] row) {
    return new Signature(HexFormat.of().parseHex(row[0]), row[1]);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  private record Signature(byte[] start, String format) {
    boolean opens(byte[] bytes) {
      return bytes.length >= start.length
          && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
  }
}
