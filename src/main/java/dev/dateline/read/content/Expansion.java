package dev.dateline.read.content;

/**
 * How much has been unpacked of one input, at all levels of archives in it together, against the
 * size it was packed in. Used by one thread.
 */
public final class Expansion {
  /** Unpacked bytes that are no reason to worry, whatever the ratio. */
  private static final long FREE = 100_000_000;

  private long packed;
  private long unpacked;
  private boolean exceeded;

  Expansion() {}

  /** Counts bytes of the input as it was named by the user. */
  public void addPacked(long bytes) {
    packed += bytes;
  }

  /**
   * Counts bytes that were made of packed ones.
   *
   * @param limit how many times the packed size they may come to
   * @throws ContentException if they come to more
   */
  public void addUnpacked(long bytes, int limit) throws ContentException {
    unpacked += bytes;
    if (unpacked > FREE && unpacked / limit >= packed) {
      exceeded = true;
      throw new ContentException(
          "unpacks to more than "
              + limit
              + " times its size, as bombs do, and is read no further; raise the limit if you trust"
              + " it");
    }
  }

  /** Whether the limit was passed, and whoever asked for the bytes was told so. */
  public boolean isExceeded() {
    return exceeded;
  }
}
