package dev.dateline.evaluate;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The story of an article as an editor has it: headline and paragraphs.
 *
 * @param title the headline, may be empty
 */
record Draft(String title, List<String> paragraphs) {
  Draft {
    paragraphs = List.copyOf(paragraphs);
  }

  static Draft of(Article article) {
    String title = "";
    List<String> paragraphs = new ArrayList<>();
    for (Block block : article.blocks()) {
      String text = block.span().of(article.text());
      switch (block.kind()) {
        case TITLE -> title = text;
        case DECK, HEADING, PARAGRAPH, DATELINE -> paragraphs.add(text);
        default -> {}
      }
    }
    return new Draft(title, paragraphs);
  }

  Draft with(List<String> others) {
    return new Draft(title, others);
  }

  Draft withTitle(String other) {
    return new Draft(other, paragraphs);
  }

  /** Number of words in the paragraphs. */
  int words() {
    return paragraphs.stream().mapToInt(paragraph -> words(paragraph).size()).sum();
  }

  static List<String> words(String paragraph) {
    return Arrays.asList(paragraph.strip().split("\\s+"));
  }

  /** The first words of it, in the paragraphs they stand in. */
  Draft cut(int words) {
    List<String> kept = new ArrayList<>();
    int left = words;
    for (String paragraph : paragraphs) {
      List<String> all = words(paragraph);
      int taken = Math.min(left, all.size());
      if (taken > 0) {
        kept.add(String.join(" ", all.subList(0, taken)));
      }
      left -= taken;
    }
    return with(kept);
  }

  Draft firstParagraphs(int count) {
    return with(paragraphs.subList(0, Math.min(count, paragraphs.size())));
  }

  String text() {
    return (title.isBlank() ? "" : title + "\n\n") + String.join("\n\n", paragraphs);
  }
}
