package dev.dateline.read.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Makes WARC records and files for tests. */
final class WarcFile {
  static final String HTML = "text/html; charset=utf-8";

  private WarcFile() {}

  /** A page with a story of its own for each number. */
  static String page(int number) {
    return "<!DOCTYPE html><html><head><title>Harbour wall "
        + number
        + " to be rebuilt</title></head><body><h1>Harbour wall "
        + number
        + " to be rebuilt</h1><p>The council voted on Monday to rebuild the old harbour wall, which"
        + " a storm had broken in two.</p><p>Work will start in the spring and take about three"
        + " years, the mayor told reporters there.</p></body></html>";
  }

  /** A response record with that page. */
  static byte[] pageRecord(int number) {
    return response(number, HTML, "", page(number).getBytes(UTF_8));
  }

  static List<byte[]> pageRecords(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(WarcFile::pageRecord).toList();
  }

  /**
   * A response record with status 200.
   *
   * @param headers further headers, each with its line end
   */
  static byte[] response(int number, String contentType, String headers, byte[] body) {
    String type = contentType.isEmpty() ? "" : "Content-Type: " + contentType + "\r\n";
    return record(
        "response",
        target(number) + "Content-Type: application/http; msgtype=response\r\n",
        join(("HTTP/1.1 200 OK\r\n" + type + headers + "\r\n").getBytes(ISO_8859_1), body));
  }

  static String target(int number) {
    return "WARC-Target-URI: https://port.example/" + number + "\r\n";
  }

  static byte[] record(String type, String headers, byte[] block) {
    return record(type, headers, block, block.length);
  }

  static byte[] record(String type, String headers, byte[] block, long length) {
    String start =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Date: 2026-02-03T04:05:06Z\r\n"
            + headers
            + "Content-Length: "
            + length
            + "\r\n\r\n";
    return join(start.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] plain(List<byte[]> records) {
    return join(records.toArray(byte[][]::new));
  }

  /** Each record in a gzip member of its own. */
  static byte[] packed(List<byte[]> records) {
    return plain(records.stream().map(WarcFile::gzip).collect(Collectors.toList()));
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] first(byte[] bytes, int count) {
    return Arrays.copyOf(bytes, count);
  }
}
