package dev.dateline;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.EntityMention;
import dev.dateline.entity.MentionForm;
import dev.dateline.entity.Person;
import dev.dateline.names.Mention;
import dev.dateline.names.NameType;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.UnreadableArticleException;
import dev.dateline.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Dateline of small stages for tests of what stands around it. A line is a block, the first one
 * the title, one that starts with "By" the byline; a capitalised word is a person. The words
 * UNREADABLE, GERMAN, BUG, DEEP and HUGE bring about what they say.
 */
public final class HandmadeStages {
  private static final Pattern LINE = Pattern.compile("[^\n]+");
  private static final Pattern WORD = Pattern.compile("\\S+");

  private HandmadeStages() {}

  /** A Dateline of these stages. */
  public static Dateline dateline() {
    return dateline(new LineReader());
  }

  /** A Dateline of these stages behind {@code reader}. */
  public static Dateline dateline(ArticleReader reader) {
    return new Dateline(
        reader, HandmadeStages::segment, HandmadeStages::find, HandmadeStages::resolve);
  }

  private static final class LineReader implements ArticleReader {
    @Override
    public Article read(Path file) throws IOException {
      String text = readable(Files.readString(file), file.toString());
      Source source =
          new Source(file.toString(), null, null, null, "text/plain", "UTF-8", Files.size(file));
      return article(source, text);
    }

    @Override
    public Article read(String text) {
      return article(Source.ofString(), text);
    }
  }

  /** What the reader of these stages makes of a text. */
  public static Article read(String text) throws UnreadableArticleException {
    return article(Source.ofString(), readable(text, text));
  }

  private static String readable(String text, String input) throws UnreadableArticleException {
    if (text.contains("UNREADABLE")) {
      throw new UnreadableArticleException(input, "it holds no article");
    }
    return text;
  }

  private static Article article(Source source, String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      BlockKind kind = line.group().startsWith("By ") ? BlockKind.BYLINE : BlockKind.PARAGRAPH;
      blocks.add(
          new Block(blocks.isEmpty() ? BlockKind.TITLE : kind, new Span(line.start(), line.end())));
    }
    String title = blocks.isEmpty() ? null : blocks.get(0).span().of(text);
    String language = text.contains("GERMAN") ? "de" : "en";
    return Article.builder(source, text).title(title).language(language).blocks(blocks).build();
  }

  private static List<Sentence> segment(Article article) {
    return article.blocks().stream()
        .map(block -> new Sentence(block, block.span(), tokens(article, block.span())))
        .toList();
  }

  private static List<Span> tokens(Article article, Span line) {
    Matcher word = WORD.matcher(article.text()).region(line.start(), line.end());
    return word.results().map(found -> new Span(found.start(), found.end())).toList();
  }

  private static List<Mention> find(Article article, List<Sentence> sentences) {
    switch (article.title() == null ? "" : article.title()) {
      case "BUG" -> throw new IllegalStateException("a bug\nin a stage");
      case "DEEP" -> throw new StackOverflowError();
      case "HUGE" -> throw new OutOfMemoryError();
      default -> {
        return sentences.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> Character.isUpperCase(token.of(article.text()).codePointAt(0)))
            .map(token -> new Mention(token, NameType.PERSON, 0.5))
            .toList();
      }
    }
  }

  private static ArticleRecord resolve(
      Article article, List<Sentence> sentences, List<Mention> mentions) {
    List<Person> people = new ArrayList<>();
    for (Mention mention : mentions) {
      String name = mention.span().of(article.text());
      EntityMention named =
          new EntityMention(mention.span(), name, MentionForm.NAME, mention.confidence());
      people.add(
          new Person(
              "p" + (people.size() + 1),
              name,
              List.of(),
              List.of(),
              0.5,
              List.of(named),
              List.of()));
    }
    String id = "sha256:" + String.format("%064x", article.text().hashCode() & 0xFFFFFFFFL);
    return new ArticleRecord(id, article, people, List.of(), List.of(), null);
  }
}
