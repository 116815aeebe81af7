package dev.dateline.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransformerNameFinderTest {
  private static NameFinder nameFinder;

  @BeforeAll
  static void load() throws ModelException {
    nameFinder = NameFinder.accurate();
  }

  @AfterAll
  static void free() {
    nameFinder.close();
  }

  /** An article of one paragraph for each line, each one sentence. */
  private static Article article(String... lines) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      Span span = new Span(text.length(), text.length() + line.length());
      blocks.add(new Block(BlockKind.PARAGRAPH, span));
      text.append(line).append('\n');
    }
    return Article.builder(Source.ofString(), text.toString())
        .language("en")
        .blocks(blocks)
        .build();
  }

  private static List<Mention> mentions(Article article) {
    List<Sentence> sentences =
        article.blocks().stream()
            .map(block -> new Sentence(block, block.span(), List.of()))
            .toList();
    return nameFinder.find(article, sentences);
  }

  private static List<String> names(NameType type, Article article) {
    return mentions(article).stream()
        .filter(mention -> mention.type() == type)
        .map(mention -> mention.span().of(article.text()))
        .toList();
  }

  @Test
  void findsPeopleOrganizationsPlacesAndDemonyms() {
    Article article =
        article("Kenyan police arrested James Otieno, a Barclays manager, in Mombasa on Friday.");
    assertEquals(List.of("James Otieno"), names(NameType.PERSON, article));
    assertEquals(List.of("Barclays"), names(NameType.ORGANIZATION, article));
    assertEquals(List.of("Mombasa"), names(NameType.PLACE, article));
    assertEquals(List.of("Kenyan"), names(NameType.DEMONYM, article));
  }

  @Test
  void losesNoNameWhereALongSentenceIsCut() {
    int n = 300;
    String part = "the envoy met Angela Merkel in the afternoon and ";
    List<String> people = names(NameType.PERSON, article(part.repeat(n).strip()));
    assertEquals(n, people.size());
    assertTrue(people.stream().allMatch("Angela Merkel"::equals), people.toString());
  }

  @Test
  void findsNoNameAcrossSentences() {
    Article article = article("He thanked Angela", "Merkel said so in Berlin.");
    for (Mention mention : mentions(article)) {
      assertTrue(
          article.blocks().stream().anyMatch(block -> block.span().contains(mention.span())),
          mention.toString());
    }
  }

  @Test
  void givesTheSameNamesWhateverWasReadBefore() {
    Article article = article("Angela Merkel visited Lagos.");
    List<Mention> first = mentions(article);
    mentions(article("Nothing here.", "Toyota opened a plant near Nagoya."));
    assertEquals(first, mentions(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀😀 Angela Merkel 😀",
        "مرحبا Angela Merkel שלום",
        "\uE000\uE001 Angela Merkel \uDC00\uD800",
        "...,,,;;;!!!???",
        "\u0301\u0301\u0301",
        "\u0000\u0001\u0002 x"
      })
  void keepsSpansRightInOddText(String line) {
    Article article = article(line);
    for (Mention mention : mentions(article)) {
      String name = mention.span().of(article.text());
      assertEquals(name.strip(), name);
    }
  }

  @Test
  void readsAWordOfTenThousandLettersAndASentenceOfTenThousandWords() {
    assertTrue(
        names(NameType.PERSON, article("x".repeat(10_000) + " met Angela Merkel."))
            .contains("Angela Merkel"));
    assertEquals(List.of(), names(NameType.PERSON, article("said ".repeat(10_000).strip())));
  }
}
