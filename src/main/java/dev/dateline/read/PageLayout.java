package dev.dateline.read;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import dev.dateline.read.content.ArticlePart;
import dev.dateline.read.content.StatedMetadata;
import dev.dateline.read.language.ArticleLanguage;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the parts of a page out as one text, a blank line between them, and cuts datelines and
 * closing credits off its paragraphs. Used by one thread for one page.
 */
final class PageLayout {
  private static final String BETWEEN = "\n\n";

  /** A dateline stands at the start of the story, not further down than this many paragraphs. */
  private static final int DATELINE_PARAGRAPHS = 2;

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> bylines = new ArrayList<>();
  private final List<String> credits = new ArrayList<>();
  private String title;
  private String dateline;
  private int paragraphs;

  private PageLayout() {}

  static Article article(List<ArticlePart> parts, StatedMetadata metadata, Source source) {
    PageLayout layout = new PageLayout();
    int last = parts.size() - 1;
    while (last > 0 && parts.get(last).kind() != BlockKind.PARAGRAPH) {
      last--;
    }
    for (int i = 0; i < parts.size(); i++) {
      layout.add(parts.get(i), i == last);
    }
    return layout.article(metadata, source);
  }

  private Article article(StatedMetadata metadata, Source source) {
    PageAuthors authors = PageAuthors.of(metadata, bylines);
    credits.addAll(0, authors.credits());
    return Article.builder(source, text.toString())
        .title(title)
        .authors(authors.names())
        .publisher(metadata.publisher())
        .published(metadata.published())
        .modified(metadata.modified())
        .section(metadata.section())
        .description(metadata.description())
        .dateline(dateline)
        .credits(Agencies.withoutRepeats(credits))
        .tags(metadata.tags())
        .language(ArticleLanguage.of(text.toString(), metadata.language()))
        .blocks(blocks)
        .build();
  }

  private void add(ArticlePart part, boolean isLastParagraph) {
    if (!text.isEmpty()) {
      text.append(BETWEEN);
    }
    int start = text.length();
    text.append(part.text());
    int end = text.length();
    switch (part.kind()) {
      case TITLE -> title = part.text();
      case BYLINE -> bylines.add(part.text());
      case DATELINE -> dateline = part.text();
      case CREDIT ->
          CreditLine.parse(part.text()).ifPresent(line -> credits.addAll(line.credits()));
      default -> {}
    }
    if (part.kind() == BlockKind.PARAGRAPH) {
      addParagraph(part.text(), start, isLastParagraph);
    } else if (part.kind() == BlockKind.BYLINE) {
      blocks.add(new Block(part.kind(), new Span(start, end)));
    } else {
      addTrimmed(part.kind(), start, end);
    }
  }

  private void addParagraph(String paragraph, int start, boolean isLast) {
    int from = 0;
    if (dateline == null && paragraphs < DATELINE_PARAGRAPHS) {
      from = datelineLength(paragraph, start);
    }
    if (paragraphs == 0) {
      credits.addAll(LeadAttribution.in(paragraph));
    }
    paragraphs++;
    int to = paragraph.length();
    if (isLast) {
      to = storyEnd(paragraph, from);
    }
    addTrimmed(BlockKind.PARAGRAPH, start + from, start + to);
    addTrimmed(BlockKind.CREDIT, start + to, start + paragraph.length());
  }

  private int datelineLength(String paragraph, int start) {
    return FilingLine.at(paragraph, false)
        .map(
            line -> {
              dateline = line.text();
              credits.addAll(line.credits());
              addTrimmed(BlockKind.DATELINE, start, start + line.length());
              return line.length();
            })
        .orElse(0);
  }

  private int storyEnd(String paragraph, int from) {
    return TrailingCredit.in(paragraph.substring(from))
        .map(
            credit -> {
              credits.addAll(credit.credits());
              return from + credit.start();
            })
        .orElse(paragraph.length());
  }

  /** A line break that the page sets ends a block: no name or sentence goes on behind it. */
  private void addTrimmed(BlockKind kind, int from, int to) {
    for (Span line : BrokenLines.in(text, from, to)) {
      Line.stripped(text, line.start(), line.end())
          .ifPresent(span -> blocks.add(new Block(kind, span)));
    }
  }
}
