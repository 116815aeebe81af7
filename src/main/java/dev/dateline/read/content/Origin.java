package dev.dateline.read.content;

import java.util.Locale;

/**
 * Where a content comes from and what is known of it beforehand. Immutable.
 *
 * @param input the input as the user named it, for messages
 * @param path the file's path as the user named it, or null for a stream
 * @param member the entry inside the input, such as {@code /a/b.html} in an archive, {@code
 *     /inner.zip!/b.html} in an archive in it, {@code #12} for the twelfth line; or null
 * @param name the last part of its name, such as {@code b.html}, for hints of its kind
 * @param url where a page was fetched from, or null
 * @param captured when it was fetched, an ISO 8601 instant, or null
 * @param contentType the HTTP header's media type with its parameters, or null
 * @param archives number of archives around it
 * @param packed whether it was a compressed file of its own, as {@code b.html.gz} is
 * @param bytes size of the file it is, where that is known beforehand, or null
 */
public record Origin(
    String input,
    String path,
    String member,
    String name,
    String url,
    String captured,
    String contentType,
    int archives,
    boolean packed,
    Long bytes) {

  /** A file or stream that the user named. */
  static Origin of(String input, String path, Long bytes) {
    String name = input.substring(input.replace('\\', '/').lastIndexOf('/') + 1);
    return new Origin(input, path, null, name, null, null, null, 0, false, bytes);
  }

  /**
   * A member of the archive that this is.
   *
   * @param entry its path in the archive, such as {@code a/b.html}
   * @param number 1 for the first member with this path, whose others are called {@code
   *     a/b.html[2]} and so on
   */
  public Origin entry(String entry, int number) {
    String within = member == null ? "" : member + "!";
    String name = entry.substring(entry.lastIndexOf('/') + 1);
    String path = within + (entry.startsWith("/") ? "" : "/") + entry;
    path += number > 1 ? "[" + number + "]" : "";
    return new Origin(input, this.path, path, name, null, null, null, archives + 1, false, null);
  }

  /** What is in the compressed file that this is. */
  public Origin unpacked() {
    int dot = name.lastIndexOf('.');
    String inner = dot > 0 ? name.substring(0, dot) : name;
    if (name.toLowerCase(Locale.ROOT).matches("(?s).*\\.t(?:gz|bz2?|xz|zst)")) {
      inner += ".tar";
    }
    return new Origin(
        input, path, member, inner, url, captured, contentType, archives, true, bytes);
  }

  /**
   * A row, record or item of the content that this is.
   *
   * @param item what tells it from the others, such as a number
   */
  public Origin item(String item) {
    String within = member == null ? "" : member;
    return new Origin(
        input, path, within + "#" + item, name, null, null, null, archives, false, null);
  }

  /** This, fetched from the web. */
  public Origin fetched(String url, String captured, String contentType) {
    return new Origin(
        input, path, member, name, url, captured, contentType, archives, packed, bytes);
  }

  /**
   * {@link #member()} of the article that this content is, if it is one. What is packed in a stream
   * has no name.
   */
  public String articleMember() {
    if (!packed || (path == null && member == null)) {
      return member;
    }
    return (member == null ? "" : member + "!") + "/" + name;
  }

  /** What messages call it: the input and the member. */
  public String label() {
    if (member == null) {
      return input;
    }
    return input + (member.startsWith("#") ? "" : "!") + member;
  }
}
