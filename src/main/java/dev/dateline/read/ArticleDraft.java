package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import dev.dateline.read.language.ArticleLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Gathers blocks and what they say while an article is put together. Used by one thread. */
final class ArticleDraft {
  /** A dateline stands at the start of the story, not further down than this many paragraphs. */
  private static final int DATELINE_PARAGRAPHS = 2;

  /** Shorter passages, such as items of a list, are not where a story starts. */
  private static final int STORY_WORDS = 5;

  private static final int LABEL_PARAGRAPHS = 6;

  private final String text;
  private final Outline outline;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private final List<String> credits = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private String title;
  private String dateline;
  private int paragraphs;

  private ArticleDraft(String text, Outline outline) {
    this.text = text;
    this.outline = outline;
  }

  static ArticleDraft of(String text, Outline outline) {
    ArticleDraft draft = new ArticleDraft(text, outline);
    for (int i = 0; i < outline.size(); i++) {
      draft.add(i);
    }
    return draft;
  }

  Article article(Source source) {
    return Article.builder(source, text)
        .title(title)
        .authors(authors.stream().distinct().toList())
        .dateline(dateline)
        .credits(Agencies.withoutRepeats(credits))
        .tags(tags)
        .language(ArticleLanguage.of(text, null))
        .blocks(blocks)
        .build();
  }

  private void add(int index) {
    Passage passage = outline.passage(index);
    BlockKind kind = outline.kind(index).orElse(BlockKind.PARAGRAPH);
    if (kind == BlockKind.PARAGRAPH) {
      addParagraph(index);
      return;
    }
    blocks.add(new Block(kind, passage.span()));
    switch (kind) {
      case TITLE -> title = passage.head();
      case BYLINE -> Byline.parse(passage.head()).ifPresent(this::addByline);
      case CREDIT -> CreditLine.parse(passage.head()).ifPresent(c -> credits.addAll(c.credits()));
      case TAGS -> tags.addAll(TagsRule.values(passage.head()));
      default -> {}
    }
  }

  private void addByline(Byline byline) {
    authors.addAll(byline.authors());
    credits.addAll(byline.credits());
  }

  private void addParagraph(int index) {
    Passage passage = outline.passage(index);
    int start = passage.span().start();
    if (passage.words() >= STORY_WORDS) {
      if (dateline == null && paragraphs < DATELINE_PARAGRAPHS) {
        start += datelineLength(index);
      }
      if (paragraphs == 0) {
        credits.addAll(LeadAttribution.in(passage.head()));
      }
      paragraphs++;
    }
    int end = start + storyLength(index, start);
    addBlock(BlockKind.PARAGRAPH, start, end);
    addBlock(BlockKind.CREDIT, end, passage.span().end());
  }

  /** Adds the dateline that opens a paragraph, and tells how many characters it takes. */
  private int datelineLength(int index) {
    Span span = outline.passage(index).span();
    return FilingLine.at(span.of(text), labelsAround(index))
        .map(
            line -> {
              dateline = line.text();
              credits.addAll(line.credits());
              addBlock(BlockKind.DATELINE, span.start(), span.start() + line.length());
              return line.length();
            })
        .orElse(0);
  }

  /** How much of the rest of a paragraph is story; less than all if an agency closes the text. */
  private int storyLength(int index, int start) {
    int end = outline.passage(index).span().end();
    if (outline.proseAfter(index) > 0) {
      return end - start;
    }
    return TrailingCredit.in(text.substring(start, end))
        .map(
            credit -> {
              credits.addAll(credit.credits());
              return credit.start();
            })
        .orElse(end - start);
  }

  private boolean labelsAround(int index) {
    int first = Math.max(0, index - LABEL_PARAGRAPHS);
    int last = Math.min(outline.size() - 1, index + LABEL_PARAGRAPHS);
    return IntStream.rangeClosed(first, last)
        .filter(i -> i != index)
        .anyMatch(i -> FilingLine.opensWithLabel(outline.passage(i).head()));
  }

  /** Adds a block without the white space at its ends; none if nothing else is there. */
  private void addBlock(BlockKind kind, int from, int to) {
    Line.stripped(text, from, to).ifPresent(span -> blocks.add(new Block(kind, span)));
  }
}
