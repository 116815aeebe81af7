package dev.dateline.read.xml;

import java.util.List;
import java.util.stream.Stream;

/** Picks keywords. */
final class Tags {
  private static final int MAX_TAGS = 50;
  private static final int MAX_LENGTH = 100;

  private Tags() {}

  /** The keywords among {@code stated}, each once, in order. */
  static List<String> of(Stream<String> stated) {
    return stated
        .map(Escaped::oneLine)
        .filter(tag -> !tag.isEmpty() && tag.length() <= MAX_LENGTH)
        .distinct()
        .limit(MAX_TAGS)
        .toList();
  }
}
