package dev.dateline.resolve.line;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.names.Mention;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Makes names of mentions and lines of sentences. */
public final class Lines {
  private Lines() {}

  /** The mentions as names, in order. */
  public static List<Name> names(Article article, List<Mention> mentions) {
    List<Name> names = new ArrayList<>(mentions.size());
    List<Block> blocks = article.blocks();
    int block = 0;
    for (Mention mention : mentions) {
      while (block < blocks.size() && blocks.get(block).span().end() <= mention.span().start()) {
        block++;
      }
      boolean inside = block < blocks.size() && blocks.get(block).span().contains(mention.span());
      names.add(Name.of(names.size(), mention, article.text(), inside ? block : -1));
    }
    return names;
  }

  /** The sentences with those of {@code names} that lie in them; both are in order. */
  public static List<Line> lines(Article article, List<Sentence> sentences, List<Name> names) {
    List<Line> lines = new ArrayList<>(sentences.size());
    int next = 0;
    for (Sentence sentence : sentences) {
      while (next < names.size() && names.get(next).span().start() < sentence.span().start()) {
        next++;
      }
      int first = next;
      while (next < names.size() && names.get(next).span().end() <= sentence.span().end()) {
        next++;
      }
      lines.add(
          Line.of(
              sentence.block().kind(),
              article.text(),
              sentence.span(),
              names.subList(first, next)));
    }
    return lines;
  }
}
