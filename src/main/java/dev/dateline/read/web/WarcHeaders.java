package dev.dateline.read.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.netpreserve.jwarc.MessageHeaders;

/** What the headers of a record say. Immutable. */
record WarcHeaders(MessageHeaders fields) {
  /** Lower case; empty if it is not said. */
  String type() {
    return fields.first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
  }

  /** Media type of the block, or null. */
  String contentType() {
    return fields.first("Content-Type").orElse(null);
  }

  /** Media type of the page as the crawler found it, or null. */
  String identifiedType() {
    return fields.first("WARC-Identified-Payload-Type").orElse(null);
  }

  /** The page's address, or null. Some programs write it between angle brackets. */
  String target() {
    return fields
        .first("WARC-Target-URI")
        .map(
            uri ->
                uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri)
        .filter(uri -> !uri.isBlank())
        .orElse(null);
  }

  /** When it was fetched, an ISO 8601 instant; null if that is not said to the second. */
  String captured() {
    String date = fields.first("WARC-Date").orElse("");
    try {
      Instant.parse(date);
      return date;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
