package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.entity.ArticleRecord;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ManyNamesTest {
  private static final int LINES = 5_000;

  /** Work that grows with the square of the names would take hours. */
  @Test
  @Timeout(120)
  void anArticleWithTwentyThousandNamesIsResolved() {
    String[] lines = new String[LINES];
    for (int i = 0; i < LINES; i++) {
      lines[i] =
          String.format(
              Locale.ROOT,
              "{PER Ann%s Lee%s}, director of {ORG Acme Q%s Ltd}, met {PER Bo Ray} in {LOC"
                  + " Nairobi}.",
              letters(i),
              letters(i / 2),
              letters(i % 700));
    }
    ArticleRecord record = MarkedArticle.resolve(lines);
    assertEquals(700, record.organizations().size());
    assertTrue(record.people().size() > LINES / 2);
    assertEquals(LINES, record.places().get(0).mentions().size());
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number + 26; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }
}
