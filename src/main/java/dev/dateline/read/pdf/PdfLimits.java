package dev.dateline.read.pdf;

/**
 * What keeps the time and memory of one document bounded. Immutable.
 *
 * @param glyphs characters of the whole document
 */
record PdfLimits(long glyphs) {
  /** Pages of a document. */
  static final int PAGES = 2000;

  /** Characters on one page; a broadsheet has some 40,000. */
  static final int PAGE_GLYPHS = 250_000;

  /** Drawing operators of a document. */
  static final long OPERATORS = 20_000_000;

  /** Bytes that one stream may unpack to; pictures are never unpacked. */
  static final long STREAM_BYTES = 32L << 20;

  /** Bytes that all streams may unpack to, each as often as pages draw it. */
  static final long ALL_BYTES = 256L << 20;

  /** Thrown when a limit is reached; PDFBox passes over checked exceptions in parts of pages. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What there is too much of, such as "more than 2000 pages". */
    Exceeded(String what) {
      super(what, null, false, false);
    }
  }

  static void check(boolean isWithin, String what) {
    if (!isWithin) {
      throw new Exceeded(what);
    }
  }
}
