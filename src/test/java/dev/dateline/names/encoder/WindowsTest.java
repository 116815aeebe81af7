package dev.dateline.names.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private final WordPieces vocabulary = Vocabularies.of("a", "b", "##b");

  @Test
  void packsNeighbouringSentencesTogether() {
    List<Window> windows =
        new Windows(vocabulary).over("a b. a", List.of(new Span(0, 4), new Span(5, 6)));
    assertEquals(1, windows.size());
    assertEquals(List.of(0, 0, 0, 1), boxed(windows.get(0).sentences()));
  }

  @Test
  void beginsAWindowWhereTheLastIsFull() {
    String text = "a ".repeat(100) + "a ".repeat(100);
    List<Window> windows =
        new Windows(vocabulary).over(text, List.of(new Span(0, 200), new Span(200, 400)));
    assertEquals(2, windows.size());
  }

  @Test
  void givesEachWordTheIndexOfItsFirstPiece() {
    Window window = new Windows(vocabulary).over("abb a", List.of(new Span(0, 5))).get(0);
    assertEquals(List.of(1, 4), boxed(window.firstPieces()));
  }

  @Test
  void passesOverSentencesWithoutWords() {
    assertTrue(new Windows(vocabulary).over("   ", List.of(new Span(0, 3))).isEmpty());
  }

  @Test
  void readsEveryWordOfALongSentenceFarFromACut() {
    int n = 2000;
    String text = "a ".repeat(n);
    List<Window> windows = new Windows(vocabulary).over(text, List.of(new Span(0, text.length())));
    int[] margin = new int[n];
    for (Window window : windows) {
      assertTrue(window.length() <= Windows.MAX);
      int size = window.words().size();
      for (int w = 0; w < size; w++) {
        int word = window.words().get(w).start() / 2;
        int left = w == 0 && word == 0 ? n : word < w + 1 ? n : w;
        int right = window.words().get(size - 1).start() / 2 == n - 1 ? n : size - 1 - w;
        margin[word] = Math.max(margin[word], Math.min(left, right));
      }
    }
    for (int word = 0; word < n; word++) {
      assertTrue(margin[word] >= Windows.OVERLAP - 1, "word " + word + ": " + margin[word]);
    }
  }

  @Test
  void refusesATargetNoWindowMayHave() {
    assertThrows(IllegalArgumentException.class, () -> new Windows(vocabulary, Windows.MAX + 1));
  }

  private static List<Integer> boxed(int[] values) {
    List<Integer> boxed = new ArrayList<>();
    for (int value : values) {
      boxed.add(value);
    }
    return boxed;
  }
}
