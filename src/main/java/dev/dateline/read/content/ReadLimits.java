package dev.dateline.read.content;

/**
 * How much of an input is read at most. Immutable.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.DEFAULT.withArticleBytes(50_000_000);
 * }</pre>
 *
 * @param articleBytes bytes of one article, packed and unpacked: a file, a member of an archive, a
 *     row; 1 or more
 * @param htmlDepth elements of a page nested deeper are read as if they stood at this depth; 1 or
 *     more
 * @param members members of one archive, those that are passed over among them; 1 or more
 * @param expansion how many times its packed size an archive may have unpacked, once it has more
 *     than 100 MB; 1 or more
 * @param nesting archives within archives: 1 reads archives but none in them; 0 or more
 * @param spoolBytes bytes of a zip that lies in an archive or comes in by a stream, which is kept
 *     in a temporary file while it is read; 1 or more
 */
public record ReadLimits(
    long articleBytes, int htmlDepth, long members, int expansion, int nesting, long spoolBytes) {
  /** 10 MiB an article, depth 512, 1,000,000 members, 250 times, two archives deep, 1 GiB. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(10L * 1024 * 1024, 512, 1_000_000, 250, 2, 1L << 30);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a limit is out of its range
   */
  public ReadLimits {
    atLeast(1, articleBytes, "byte");
    atLeast(1, htmlDepth, "nesting");
    atLeast(1, members, "member");
    atLeast(1, expansion, "expansion");
    atLeast(0, nesting, "archive");
    atLeast(1, spoolBytes, "temporary file");
  }

  private static void atLeast(long least, long value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(
          "the " + name + " limit must be " + least + " or more, but is " + value);
    }
  }

  /** These limits with another number of bytes an article. */
  public ReadLimits withArticleBytes(long articleBytes) {
    return new ReadLimits(articleBytes, htmlDepth, members, expansion, nesting, spoolBytes);
  }

  /** These limits with another depth of elements. */
  public ReadLimits withHtmlDepth(int htmlDepth) {
    return new ReadLimits(articleBytes, htmlDepth, members, expansion, nesting, spoolBytes);
  }

  /** These limits with another number of members. */
  public ReadLimits withMembers(long members) {
    return new ReadLimits(articleBytes, htmlDepth, members, expansion, nesting, spoolBytes);
  }

  /** These limits with another ratio of unpacked to packed size. */
  public ReadLimits withExpansion(int expansion) {
    return new ReadLimits(articleBytes, htmlDepth, members, expansion, nesting, spoolBytes);
  }

  /** These limits with another number of archives within each other. */
  public ReadLimits withNesting(int nesting) {
    return new ReadLimits(articleBytes, htmlDepth, members, expansion, nesting, spoolBytes);
  }

  /** These limits with another size of temporary files. */
  public ReadLimits withSpoolBytes(long spoolBytes) {
    return new ReadLimits(articleBytes, htmlDepth, members, expansion, nesting, spoolBytes);
  }
}
