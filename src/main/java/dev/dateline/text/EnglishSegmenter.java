package dev.dateline.text;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceModel;

/** Sentences by OpenNLP's model, mended; tokens by {@link Tokenizer}. */
final class EnglishSegmenter implements Segmenter {
  /** Longest sentence in code units; later stages take time that grows faster than its length. */
  static final int LONGEST_SENTENCE = 1_500;

  private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\t\\x0B\\f ]*+(?:\\R)");

  private static EnglishSegmenter opened;

  private final SentenceModel model;

  private EnglishSegmenter(SentenceModel model) {
    this.model = model;
  }

  /** The one over OpenNLP's model, which is read at the first call. */
  static synchronized EnglishSegmenter opened() {
    if (opened == null) {
      try {
        opened = new EnglishSegmenter(SentenceFinder.model());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return opened;
  }

  @Override
  public List<Sentence> segment(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    SentenceFinder finder = new SentenceFinder(model);
    for (Block block : article.blocks()) {
      segment(article.text(), block, finder, sentences);
    }
    return List.copyOf(sentences);
  }

  private static void segment(
      String text, Block block, SentenceFinder finder, List<Sentence> sentences) {
    Matcher blankLine = BLANK_LINE.matcher(text).region(block.span().start(), block.span().end());
    int start = block.span().start();
    while (blankLine.find()) {
      add(text, block, finder.sentences(text, start, blankLine.start()), sentences);
      start = blankLine.end();
    }
    add(text, block, finder.sentences(text, start, block.span().end()), sentences);
  }

  private static void add(String text, Block block, List<Span> found, List<Sentence> sentences) {
    for (Span whole : found) {
      for (Span span : LongText.pieces(text, whole, LONGEST_SENTENCE)) {
        List<Span> tokens = Tokenizer.tokens(text, span.start(), span.end());
        if (!tokens.isEmpty()) {
          sentences.add(new Sentence(block, span, tokens));
        }
      }
    }
  }
}
