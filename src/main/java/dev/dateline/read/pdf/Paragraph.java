package dev.dateline.read.pdf;

/**
 * Lines that belong together, joined.
 *
 * @param size of its letters, in points
 * @param page number of the page it starts on, from 0
 */
record Paragraph(String text, float size, int page) {
  int words() {
    return text.split("\\s+").length;
  }

  boolean endsSentence() {
    return Sentences.isEnd(text);
  }
}
