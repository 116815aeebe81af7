package dev.dateline.train;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a corpus in one of the column formats.
 *
 * @param forms the tokens
 * @param tags one tag a token: {@code O}, {@code B-x} or {@code I-x}
 * @param text the sentence as it was before it was cut into tokens, or null if the corpus drops it
 * @param document the document it opens, or null if it opens none
 */
record TaggedSentence(List<String> forms, List<String> tags, String text, String document) {
  TaggedSentence {
    forms = List.copyOf(forms);
    tags = List.copyOf(tags);
  }

  /**
   * The labelled stretches. An {@code I-} tag that follows no tag of its kind opens a stretch, so
   * that IO and IOB1 are read like IOB2.
   */
  List<TokenSpan> spans() {
    List<TokenSpan> spans = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= tags.size(); i++) {
      String tag = i < tags.size() ? tags.get(i) : "O";
      if (start >= 0 && !continues(tags.get(start), tag)) {
        spans.add(new TokenSpan(start, i, tags.get(start).substring(2), null));
        start = -1;
      }
      if (start < 0 && !tag.equals("O")) {
        start = i;
      }
    }
    return spans;
  }

  private static boolean continues(String first, String tag) {
    return tag.startsWith("I-") && tag.substring(2).equals(first.substring(2));
  }
}
