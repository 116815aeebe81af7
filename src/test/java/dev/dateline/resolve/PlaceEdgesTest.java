package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.entity.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceEdgesTest {
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
  void keepsNamesInsideSentences() {
    assertEquals(List.of("New Kenya"), places("In {LOC New Kenya} rules come", "the new rules"));
  }

  @Test
  void keepsANameWhoseRestIsNoPlace() {
    assertEquals(List.of("New Qwyxton"), places("{LOC New Qwyxton} grows", "a new town"));
  }
}
