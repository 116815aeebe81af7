package dev.dateline.read.html;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text that nothing but inline markup divides.
 *
 * @param element the nearest element around it that is no inline markup
 * @param text white space made one space, line breaks kept; never blank
 * @param linked number of its characters that lie in links
 */
record TextBlock(Element element, String text, int linked) {
  /** Letters and digits are what counts; a character of a script without spaces counts for more. */
  int size() {
    return text.length();
  }

  /** Share of the characters that lie in links, 0 to 1. */
  double linkDensity() {
    return (double) linked / text.length();
  }

  /** Whether an element of one of these names is this block's or around it. */
  boolean isIn(String... names) {
    for (Element e = element; e != null; e = e.parent()) {
      for (String name : names) {
        if (e.normalName().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
