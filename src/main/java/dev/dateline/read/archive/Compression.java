package dev.dateline.read.archive;

import dev.dateline.read.content.ContentException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

/** The ways in which one file is packed on its own. */
enum Compression {
  /** RFC 1952. */
  GZIP("gzip", "1f8b") {
    @Override
    InputStream open(InputStream in) {
      return new GzipStream(in);
    }
  },
  /** As the program bzip2 writes it. */
  BZIP2("bzip2", "425a68") {
    @Override
    InputStream open(InputStream in) throws IOException {
      return Decoders.bzip2(in);
    }

    /** "BZh" alone could be the start of a text: after the size of a block one has to follow. */
    @Override
    boolean opens(byte[] head) {
      return super.opens(head) && (has(head, 4, "314159265359") || has(head, 4, "177245385090"));
    }
  },
  /** As the program xz writes it. */
  XZ("xz", "fd377a585a00") {
    @Override
    InputStream open(InputStream in) throws IOException {
      return Decoders.xz(in);
    }
  },
  /** RFC 8878. */
  ZSTANDARD("Zstandard", "28b52ffd") {
    @Override
    InputStream open(InputStream in) throws IOException {
      return Decoders.zstandard(in);
    }
  };

  private final String label;
  private final String start;

  Compression(String label, String start) {
    this.label = label;
    this.start = start;
  }

  /** What users call it. */
  String label() {
    return label;
  }

  /** Whether a file starts so. */
  boolean opens(byte[] head) {
    return has(head, 0, start);
  }

  private static boolean has(byte[] head, int at, String hex) {
    int end = at + hex.length() / 2;
    return head.length >= end && HexFormat.of().formatHex(head, at, end).equals(hex);
  }

  /**
   * What is packed, all parts of it that follow each other.
   *
   * @throws ContentException if it cannot be unpacked here
   * @throws IOException if it is damaged
   */
  abstract InputStream open(InputStream in) throws IOException;
}
