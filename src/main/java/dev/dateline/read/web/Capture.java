package dev.dateline.read.web;

import dev.dateline.read.content.ContentException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.ParsingException;

/**
 * A page as it was fetched: HTML or plain text. Used by one thread.
 *
 * @param contentType the media type it was sent with, or the crawler's guess
 * @param body as it was sent, chunks aside
 * @param encodings names of those it was sent in, in the order they were applied
 */
record Capture(String contentType, InputStream body, List<String> encodings) {
  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "text/plain");

  /** Files at fixed addresses that speak to programs. */
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile(
          "(?i)[^/]*//[^/]+/(?:\\.well-known/.*|(?:robots|ads|app-ads|llms)\\.txt)(?:[?#].*)?");

  /**
   * The page in a record, if there is one.
   *
   * @throws ContentException if it should hold a response and does not
   */
  static Optional<Capture> of(ScannedRecord.Sound record) throws ContentException {
    WarcHeaders headers = new WarcHeaders(record.headers());
    String target = headers.target();
    if (target != null && FOR_PROGRAMS.matcher(target).matches()) {
      return Optional.empty();
    }
    if (headers.type().equals("resource")) {
      InputStream body = new ByteArrayInputStream(record.block());
      return Optional.of(new Capture(headers.contentType(), body, List.of()))
          .filter(Capture::isPage);
    }
    boolean isHttp = mediaType(headers.contentType()).equals("application/http");
    return headers.type().equals("response") && isHttp
        ? response(record, headers)
        : Optional.empty();
  }

  private static Optional<Capture> response(ScannedRecord.Sound record, WarcHeaders headers)
      throws ContentException {
    HttpResponse response = parse(record.block());
    String sent = response.headers().first("Content-Type").orElse(headers.identifiedType());
    List<String> encodings =
        response.headers().all("Content-Encoding").stream()
            .flatMap(line -> Stream.of(line.split(",")))
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
    if (response.status() == 0) {
      throw new ContentException("holds no HTTP response; fetch the page again");
    }
    if (response.status() != 200) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Capture(sent, response.body().stream(), encodings))
          .filter(Capture::isPage);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static HttpResponse parse(byte[] block) throws ContentException {
    try {
      // The length that counts is the record's: the one in the headers may be of packed bytes.
      return HttpResponse.parse(
          LengthedBody.create(
              Channels.newChannel(new ByteArrayInputStream(block)),
              ByteBuffer.allocate(0),
              block.length));
    } catch (IOException | RuntimeException e) {
      throw unreadable(e);
    }
  }

  private static ContentException unreadable(Exception failure) {
    String what =
        failure instanceof ParsingException
            ? "holds no HTTP response"
            : failure instanceof EOFException
                ? "holds a page that is cut short"
                : "holds a page that cannot be unpacked (" + failure.getMessage() + ")";
    return new ContentException(what + "; fetch the page again");
  }

  private boolean isPage() {
    return PAGES.contains(mediaType(contentType));
  }

  private static String mediaType(String contentType) {
    if (contentType == null) {
      return "";
    }
    int end = contentType.indexOf(';');
    String type = end < 0 ? contentType : contentType.substring(0, end);
    return type.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The page itself, with at most one byte more than {@code limit}.
   *
   * @throws ContentException if it is cut short, damaged, or in an encoding that is not known
   */
  byte[] bytes(long limit) throws ContentException {
    int most = (int) Math.min(limit + 1, Integer.MAX_VALUE - 16);
    try (InputStream page = ContentEncodings.decode(body, encodings)) {
      return page.readNBytes(most);
    } catch (ContentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw unreadable(e);
    }
  }
}
