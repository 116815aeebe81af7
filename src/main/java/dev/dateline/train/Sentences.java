package dev.dateline.train;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Sentence;
import dev.dateline.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes training sentences with the same sentence ends and tokens that articles get. */
final class Sentences {
  private Sentences() {}

  /** One sentence; its tokens are cut where its names begin and end. */
  static TrainingSentence of(String text, List<LabelledSpan> names) {
    return sentence(text, new Span(0, text.length()), names);
  }

  /** The sentences of running text, a paragraph a line. */
  static List<TrainingSentence> ofText(String text, List<LabelledSpan> names) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, end)));
      }
      start = end + 1;
    }
    return ofBlocks(text, blocks, names);
  }

  /** The sentences of an article's blocks; sentence ends inside a name are undone. */
  static List<TrainingSentence> ofBlocks(
      String text, List<Block> blocks, List<LabelledSpan> names) {
    Article article =
        Article.builder(Source.ofString(), text).language("en").blocks(blocks).build();
    List<TrainingSentence> sentences = new ArrayList<>();
    Span pending = null;
    for (Sentence sentence : Segmenter.english().segment(article)) {
      Span span = sentence.span();
      if (pending != null && isInsideName(pending.end(), span.start(), names)) {
        pending = new Span(pending.start(), span.end());
      } else {
        if (pending != null) {
          sentences.add(sentence(text, pending, names));
        }
        pending = span;
      }
    }
    if (pending != null) {
      sentences.add(sentence(text, pending, names));
    }
    return sentences;
  }

  private static boolean isInsideName(int end, int start, List<LabelledSpan> names) {
    return names.stream().anyMatch(n -> n.span().start() < end && n.span().end() > start);
  }

  private static TrainingSentence sentence(String text, Span span, List<LabelledSpan> names) {
    List<LabelledSpan> inside = new ArrayList<>();
    SortedSet<Integer> cuts = new TreeSet<>(List.of(0, span.length()));
    for (LabelledSpan name : names) {
      if (span.contains(name.span())) {
        Span moved = new Span(name.span().start() - span.start(), name.span().end() - span.start());
        inside.add(new LabelledSpan(moved, name.type(), name.kind()));
        cuts.add(moved.start());
        cuts.add(moved.end());
      }
    }
    return new TrainingSentence(span.of(text), tokens(span.of(text), cuts), inside);
  }

  private static List<Span> tokens(String text, SortedSet<Integer> cuts) {
    List<Span> tokens = new ArrayList<>();
    int start = 0;
    for (int cut : cuts) {
      tokens.addAll(Tokenizer.tokens(text, start, cut));
      start = cut;
    }
    return tokens;
  }
}
