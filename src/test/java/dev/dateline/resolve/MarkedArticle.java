package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Organization;
import dev.dateline.entity.Person;
import dev.dateline.entity.Place;
import dev.dateline.entity.Role;
import dev.dateline.names.Mention;
import dev.dateline.names.NameType;
import dev.dateline.text.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small articles with the names marked: {@code "{PER Ann Lee} of {ORG Acme Ltd} met {DEM Kenyan}
 * officials"}. A line is a block of one sentence; "@title " or "@byline " at its start names the
 * block's kind. "{ORG:0.4 Acme}" sets the mention's confidence, otherwise 1.
 */
final class MarkedArticle {
  private static final Pattern MARK =
      Pattern.compile("\\{(PER|ORG|LOC|DEM)(?::([\\d.]+))? ([^}]+)}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+|[^\\s\\p{L}\\d]");
  private static final Map<String, NameType> TYPES =
      Map.of(
          "PER", NameType.PERSON,
          "ORG", NameType.ORGANIZATION,
          "LOC", NameType.PLACE,
          "DEM", NameType.DEMONYM);

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private MarkedArticle() {}

  /** The record of an article of these lines. */
  static ArticleRecord resolve(String... lines) {
    return resolveFrom(null, lines);
  }

  /** The same, published at {@code url}. */
  static ArticleRecord resolveFrom(String url, String... lines) {
    MarkedArticle marked = new MarkedArticle();
    for (String line : lines) {
      marked.add(line);
    }
    return marked.record(new Source(null, null, url, null, "text/plain", null, null));
  }

  private void add(String line) {
    BlockKind kind = BlockKind.PARAGRAPH;
    String marked = line;
    if (line.startsWith("@")) {
      int space = line.indexOf(' ');
      kind = BlockKind.valueOf(line.substring(1, space).toUpperCase(Locale.ROOT));
      marked = line.substring(space + 1);
    }
    int start = text.length();
    Matcher matcher = MARK.matcher(marked);
    int at = 0;
    while (matcher.find()) {
      text.append(marked, at, matcher.start());
      double confidence = matcher.group(2) == null ? 1 : Double.parseDouble(matcher.group(2));
      Span span = new Span(text.length(), text.length() + matcher.group(3).length());
      mentions.add(new Mention(span, TYPES.get(matcher.group(1)), confidence));
      text.append(matcher.group(3));
      at = matcher.end();
    }
    text.append(marked.substring(at));
    blocks.add(new Block(kind, new Span(start, text.length())));
    text.append("\n\n");
  }

  private ArticleRecord record(Source source) {
    Article article =
        Article.builder(source, text.toString()).language("en").blocks(blocks).build();
    List<Sentence> sentences =
        blocks.stream()
            .map(block -> new Sentence(block, block.span(), words(block.span())))
            .toList();
    try {
      return Resolver.create().resolve(article, sentences, mentions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Person person(ArticleRecord record, String name) {
    return record.people().stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + record.people()));
  }

  /** The only role of the last person. */
  static Role onlyRole(ArticleRecord record) {
    List<Role> roles = record.people().get(record.people().size() - 1).roles();
    assertEquals(1, roles.size(), () -> record.people().toString());
    return roles.get(0);
  }

  static Organization organization(ArticleRecord record, String name) {
    return record.organizations().stream()
        .filter(organization -> organization.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + record.organizations()));
  }

  static Place place(ArticleRecord record, String name) {
    return record.places().stream()
        .filter(place -> place.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + record.places()));
  }

  private List<Span> words(Span span) {
    return WORD.matcher(text)
        .region(span.start(), span.end())
        .results()
        .map(word -> new Span(word.start(), word.end()))
        .toList();
  }
}
