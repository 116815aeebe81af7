package dev.dateline.names.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceScoresTest {
  @Test
  void keepsTheScoresOfTheWindowWhereAWordIsFartherFromTheCut() {
    SentenceScores scores = new SentenceScores();
    Span first = new Span(0, 1);
    Span second = new Span(2, 3);
    scores.add(first, new float[] {1}, 0);
    scores.add(second, new float[] {2}, 3);
    scores.add(first, new float[] {9}, 1);
    scores.add(second, new float[] {9}, 2);
    assertEquals(List.of(first, second), scores.words());
    assertEquals(9, scores.scores()[0][0]);
    assertEquals(2, scores.scores()[1][0]);
  }
}
