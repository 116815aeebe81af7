package dev.dateline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Span;
import dev.dateline.evaluate.GoldNames.TypedSpan;
import dev.dateline.names.NameType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NameBreakdownTest {
  private static final String AFRICA = "Ann spoke first. Later, at the lake, she met Bo and left.";
  private static final String EUROPE = "\u201cCy is late,\u201d he said at noon in the hall.";

  private static Scores scores(String row) {
    return scores(row, Map.of("af_1.txt", AFRICA, "eu_1.txt", EUROPE));
  }

  private static Scores scores(String row, Map<String, String> texts) {
    Map<String, Set<TypedSpan>> names = new HashMap<>();
    texts.forEach((file, text) -> names.put(file, names(text)));
    GoldNames gold = new GoldNames(texts, names, "");
    Map<String, Set<TypedSpan>> found = NameEvaluation.find(gold, NameBreakdownTest::names);
    return NameBreakdown.of(gold, found, NameBreakdownTest::names).stream()
        .filter(r -> r.name().equals(row))
        .findFirst()
        .orElseThrow()
        .scores();
  }

  /** A finder that knows three people by the way they are usually written. */
  private static Set<TypedSpan> names(String text) {
    Set<TypedSpan> names = new HashSet<>();
    Matcher matcher = Pattern.compile("\\b(Ann|Bo|Cy)\\b").matcher(text);
    while (matcher.find()) {
      names.add(new TypedSpan(new Span(matcher.start(), matcher.end()), NameType.PERSON));
    }
    return names;
  }

  @Test
  void theFirstTwoLettersOfAFileNameAreTheRegion() {
    assertEquals(new Scores(2, 0, 0), scores("region af"));
    assertEquals(new Scores(1, 0, 0), scores("region eu"));
  }

  @Test
  void aNameBehindAnOpeningQuotationMarkStartsItsSentence() {
    assertEquals(new Scores(2, 0, 0), scores("at the start of a sentence"));
  }

  @Test
  void onlyTheFirstSentenceIsPutInCapitals() {
    assertEquals(new Scores(2, 0, 0), scores("first sentence, as written"));
    assertEquals(new Scores(0, 0, 2), scores("first sentence, in capitals"));
  }

  @Test
  void aTextWithoutSentencesCountsNowhere() {
    assertEquals(
        new Scores(1, 0, 0),
        scores("first sentence, as written", Map.of("af_1.txt", AFRICA, "xx_1.txt", "12 34")));
  }

  @Test
  void lowerCaseHidesAllNamesFromAFinderThatNeedsCapitals() {
    assertEquals(new Scores(0, 0, 3), scores("all in lower case"));
  }
}
