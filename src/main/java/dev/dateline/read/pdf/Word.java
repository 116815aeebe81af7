package dev.dateline.read.pdf;

/** Characters between spaces, with where they stand; lengths in points, as for {@link Glyph}. */
record Word(String text, float left, float right, float y, float size, boolean isBold) {
  float width() {
    return right - left;
  }
}
