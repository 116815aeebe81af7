package dev.dateline.read.pdf;

/**
 * A character, or a few that share one shape, on a page. Lengths are in points, from the top left
 * corner of the page as it is read.
 *
 * @param x its left edge
 * @param y its baseline
 * @param size of its font
 * @param space width of a space in its font
 */
record Glyph(String text, float x, float y, float width, float size, float space, boolean isBold) {
  float right() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank() || text.equals("\u00a0");
  }
}
