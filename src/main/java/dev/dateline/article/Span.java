package dev.dateline.article;

/**
 * A stretch of {@link Article#text()}: UTF-16 code units, half-open, counted from the start of the
 * document.
 *
 * <pre>{@code
 * Span span = new Span(30, 41);
 * String mention = span.of(article.text()); // "North Korea"
 * }</pre>
 *
 * @param start first code unit, 0 or more
 * @param end one past the last code unit, more than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Rejects negative, empty and reversed spans with an {@link IllegalArgumentException}. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 code units, 1 or more. */
  public int length() {
    return end - start;
  }

  /** The characters this span covers in {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether {@code other} lies wholly inside this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Orders by start; of two spans with one start the longer comes first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
