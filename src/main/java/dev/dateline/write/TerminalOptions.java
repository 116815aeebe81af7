package dev.dateline.write;

/**
 * How the page for people is laid out. Immutable.
 *
 * <pre>{@code
 * TerminalOptions options = new TerminalOptions(80, false, false);
 * }</pre>
 *
 * @param width of a line, in columns, 40 or more
 * @param color whether to use ANSI colours
 * @param explain whether to list the evidence under each entity
 */
public record TerminalOptions(int width, boolean color, boolean explain) {
  /** The narrowest page, in columns. */
  public static final int NARROWEST = 40;

  /** Rejects a width under {@link #NARROWEST} with an {@link IllegalArgumentException}. */
  public TerminalOptions {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("width " + width + " is under " + NARROWEST + " columns");
    }
  }
}
