package dev.dateline.article;

/**
 * Where an article came from.
 *
 * @param path the file as the user named it, or null if the text came from memory
 * @param member the entry inside an archive, or null
 * @param url the page's address, or null
 * @param captured when the page was fetched, an ISO 8601 instant such as {@code
 *     2024-05-01T06:30:00Z}, or null if unknown
 * @param mediaType such as {@code text/plain}
 * @param charset IANA name of the encoding the bytes were read in, or null if the text came as
 *     characters
 * @param bytes size of the input in bytes, or null if the text came as characters
 */
public record Source(
    String path,
    String member,
    String url,
    String captured,
    String mediaType,
    String charset,
    Long bytes) {

  /** A text that was given as a string. */
  public static Source ofString() {
    return new Source(null, null, null, null, "text/plain", null, null);
  }
}
