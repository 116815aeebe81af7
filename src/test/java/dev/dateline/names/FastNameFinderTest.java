package dev.dateline.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import dev.dateline.text.Segmenter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FastNameFinderTest {
  private static NameFinder nameFinder;

  @BeforeAll
  static void load() throws ModelException {
    nameFinder = NameFinder.fast();
  }

  private static Article article(String text) {
    Block block = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()));
    return Article.builder(Source.ofString(), text).language("en").blocks(List.of(block)).build();
  }

  private static List<Mention> find(String text) {
    Article article = article(text);
    return nameFinder.find(article, Segmenter.english().segment(article));
  }

  private static List<String> names(String text) {
    return find(text).stream().map(m -> m.type() + " " + m.span().of(text)).toList();
  }

  @Test
  void findsPeoplePlacesOrganisationsAndDemonyms() {
    assertEquals(
        List.of("PERSON Maria Oliveira", "PLACE Brazil", "DEMONYM French", "PLACE Paris"),
        names("Mr. Silva's deputy Maria Oliveira of Brazil met French officials in Paris.").stream()
            .filter(name -> !name.endsWith("Silva"))
            .toList());
  }

  @Test
  void leavesTitlesAndPossessivesOutside() {
    assertTrue(
        names("President John Smith visited Germany's north.").contains("PERSON John Smith"));
    assertTrue(names("President John Smith visited Germany's north.").contains("PLACE Germany"));
  }

  @Test
  void findsNamesInALineOfCapitals() {
    assertTrue(names("POLICE IN KENYA ARREST JOHN SMITH").contains("PLACE KENYA"));
  }

  @Test
  void confidenceIsAProbability() {
    for (Mention mention : find("John Smith of the World Bank spoke in Nairobi.")) {
      assertTrue(mention.confidence() > 0 && mention.confidence() <= 1);
    }
  }

  @Test
  void findsNothingInNothing() {
    assertEquals(List.of(), nameFinder.find(article("x"), List.of()));
  }

  @Test
  void givesTheSameFromManyThreads() {
    String text = "John Smith of the World Bank spoke in Nairobi. Smith left for Oslo on Friday.";
    List<Mention> expected = find(text);
    assertTrue(IntStream.range(0, 64).parallel().allMatch(i -> find(text).equals(expected)));
  }
}
