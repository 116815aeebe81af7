package dev.dateline.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Span;
import dev.dateline.names.NameType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionsTest {
  private static Span in(String text, String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length());
  }

  private static List<LabelledSpan> mend(String text, String part, NameType type) {
    return Conventions.mend(text, List.of(new LabelledSpan(in(text, part), type, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "President William Ruto, William Ruto",
    "Prime Minister Hasina, Hasina",
    "Mr. J. Doe, J. Doe",
    "Prince, Prince",
    "King George, George",
    "Pope Leo XIV, Leo XIV"
  })
  void titlesLeaveThePerson(String annotated, String name) {
    String text = "Yesterday " + annotated + " spoke";
    assertEquals(in(text, name), Conventions.withoutTitle(text, in(text, annotated)).orElseThrow());
  }

  @Test
  void aSmallArticleLeavesTheName() {
    String text = "visited the United States";
    assertEquals(
        in(text, "United States"),
        Conventions.withoutArticle(text, in(text, "the United States")).orElseThrow());
  }

  @Test
  void aCapitalArticleStaysInsideASentence() {
    String text = "lives in The Hague";
    assertEquals(
        in(text, "The Hague"),
        Conventions.withoutArticle(text, in(text, "The Hague")).orElseThrow());
  }

  @Test
  void aCapitalArticleLeavesAtTheStartOfASentence() {
    String text = "The Senate voted";
    assertEquals(
        in(text, "Senate"), Conventions.withoutArticle(text, in(text, "The Senate")).orElseThrow());
  }

  @Test
  void thePossessiveLeavesPlacesAndStaysInOrganisations() {
    assertEquals(new Span(3, 8), mend("in Kenya's north", "Kenya's", NameType.PLACE).get(0).span());
    assertEquals(
        new Span(0, 7), mend("Moody's cut it", "Moody's", NameType.ORGANIZATION).get(0).span());
  }

  @Test
  void theSecondHalfOfACompoundLeaves() {
    String text = "a Russia-based firm";
    assertEquals(
        in(text, "Russia"),
        Conventions.withoutSecondHalf(text, in(text, "Russia-based")).orElseThrow());
  }

  @Test
  void adjectivesOfPlacesBecomeDemonyms() {
    assertEquals(NameType.DEMONYM, mend("the German army", "German", NameType.PLACE).get(0).type());
    assertEquals(NameType.DEMONYM, mend("in Welsh", "Welsh", NameType.MISC).get(0).type());
    assertEquals(NameType.PERSON, mend("Joe English", "English", NameType.PERSON).get(0).type());
  }

  @Test
  void countriesThatActArePlaces() {
    assertEquals(
        NameType.PLACE, mend("said Iran today", "Iran", NameType.ORGANIZATION).get(0).type());
  }

  @Test
  void officesAreNoPersons() {
    String text = "Chair of the Judiciary Committee";
    assertTrue(Conventions.isOffice(text, new Span(0, text.length())));
    assertFalse(Conventions.isOffice("Joan of Arc", new Span(0, 11)));
  }

  @Test
  void ofNestedNamesTheOutermostIsKept() {
    String text = "University of Oslo";
    LabelledSpan outer = new LabelledSpan(new Span(0, 18), NameType.ORGANIZATION, null);
    LabelledSpan inner = new LabelledSpan(new Span(14, 18), NameType.PLACE, null);
    assertEquals(List.of(outer), Conventions.mend(text, List.of(inner, outer)));
  }

  @Test
  void bareDemonymsAreLabelledWhereTheyStandAlone() {
    String text = "the Chinese navy and the French Open";
    List<LabelledSpan> names = Conventions.withBareDemonyms(text, List.of());
    assertEquals(List.of(new LabelledSpan(in(text, "Chinese"), NameType.DEMONYM, null)), names);
  }
}
