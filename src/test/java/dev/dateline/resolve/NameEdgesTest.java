package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import dev.dateline.entity.Place;
import dev.dateline.gazetteer.Gazetteer;
import dev.dateline.gazetteer.GazetteerName;
import dev.dateline.gazetteer.GazetteerPlace;
import dev.dateline.names.Mention;
import dev.dateline.names.NameType;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.cluster.NameEdges;
import dev.dateline.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameEdgesTest {
  private static final Gazetteer NO_PLACES =
      new Gazetteer() {
        @Override
        public List<GazetteerName> lookup(String name) {
          return List.of();
        }

        @Override
        public Optional<GazetteerPlace> demonym(String word) {
          return Optional.empty();
        }

        @Override
        public Optional<GazetteerPlace> nation(String words) {
          return Optional.empty();
        }

        @Override
        public Optional<GazetteerPlace> country(String code) {
          return Optional.empty();
        }
      };

  private static List<String> places(String... lines) {
    return MarkedArticle.resolve(lines).places().stream().map(Place::name).toList();
  }

  @Test
  void takesAwayAWordThatHasItsCapitalFromTheSentenceAlone() {
    assertEquals(List.of("Kenya"), places("{LOC New Kenya} rules come", "the new rules"));
  }

  @Test
  void keepsANameThatAPlaceBears() {
    assertEquals(List.of("New Zealand"), places("{LOC New Zealand} won", "a new team"));
  }

  @Test
  void keepsAWordThatTheArticleNeverWritesSmall() {
    assertEquals(List.of("Upper Kenya"), places("{LOC Upper Kenya} voted", "it voted"));
  }

  @Test
  void takesLinksAndMarksOffTheEnd() {
    assertEquals(List.of("Upper Kenya"), places("in {LOC Upper Kenya of} it"));
    assertEquals(List.of("Upper Kenya"), places("in {LOC Upper Kenya (} it"));
    assertEquals(List.of("Pas-de-Calais"), places("in {LOC Pas-de-Calais} it"));
    assertEquals(List.of("Power Plant"), places("in {LOC Hsieh) Power Plant} it"));
  }

  @Test
  void keepsNamesInsideSentences() {
    assertEquals(List.of("New Kenya"), places("In {LOC New Kenya} rules come", "the new rules"));
  }

  @Test
  void keepsANameWhoseRestIsNoPlace() {
    assertEquals(List.of("New Qwyxton"), places("{LOC New Qwyxton} grows", "a new town"));
  }

  private static String organization(OrganizationKind kind) {
    return organization(kind, 10);
  }

  private static String organization(OrganizationKind kind, int end) {
    String text = "The Herald said";
    Span all = new Span(0, text.length());
    Block block = new Block(BlockKind.PARAGRAPH, all);
    Article article =
        Article.builder(Source.ofString(), text).language("en").blocks(List.of(block)).build();
    Mention mention = new Mention(new Span(0, end), NameType.ORGANIZATION, 0.9, Map.of(kind, 0.8));
    Sentence sentence = new Sentence(block, all, List.of());
    return NameEdges.trim(article, List.of(sentence), List.of(mention), NO_PLACES)
        .get(0)
        .span()
        .of(text);
  }

  @Test
  void takesTheArticleOffAnOrganizationAtASentencesStart() {
    assertEquals("Herald", organization(OrganizationKind.GOVERNMENT));
  }

  @Test
  void keepsTheArticleOfANewspaper() {
    assertEquals("The Herald", organization(OrganizationKind.MEDIA));
  }

  @Test
  void leavesAnArticleAloneThatIsAllOfTheName() {
    assertEquals("The", organization(OrganizationKind.GOVERNMENT, 3));
  }
}
