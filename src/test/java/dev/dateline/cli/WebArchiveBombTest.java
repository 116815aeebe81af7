package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A packed web archive of 120 KB, in which a record of 120 MB stands between two pages. */
class WebArchiveBombTest {
  private static final String PAGE =
      "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nTalks begin\n\nKofi met Wei.\n";

  private static final int MEGABYTES = 120;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void pack() throws IOException {
    file = Files.createFile(folder.resolve("crawl.warc.gz"));
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    add("response", 1, page);
    add("metadata", MEGABYTES, new byte[1_000_000]);
    add("response", 1, page);
    assertTrue(Files.size(file) < 200_000, Files.size(file) + " bytes");
  }

  /** A record in a gzip member of its own, whose block is {@code part} so many times. */
  private void add(String type, int times, byte[] part) throws IOException {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Date: 2026-02-03T04:05:06Z\r\nWARC-Target-URI: https://port.example/\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + (long) times * part.length
            + "\r\n\r\n";
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND))) {
      out.write(head.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < times; i++) {
        out.write(part);
      }
      out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private ProgramRun extract(int maxExpansion) {
    return ProgramRun.of(
        "extract",
        file.toString(),
        "--max-expansion",
        Integer.toString(maxExpansion),
        "--duplicates",
        "off");
  }

  @Test
  void readsNoFurtherThanTheExpansionAllowed() {
    ProgramRun run = extract(500);
    assertEquals(3, run.code(), run.err());
    assertEquals(1, run.records().size());
    assertTrue(
        run.err()
            .startsWith(
                "dateline: "
                    + file
                    + ": unpacks to more than 500 times its size, as bombs do, and is read no"
                    + " further; raise the limit if you trust it"),
        run.err());
  }

  @Test
  void readsItAllWhereMoreIsAllowed() {
    ProgramRun run = extract(2000);
    assertEquals(0, run.code(), run.err());
    assertEquals(2, run.records().size());
  }
}
