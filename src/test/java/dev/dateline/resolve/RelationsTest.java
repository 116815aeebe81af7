package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ORG Acme} and its subsidiary {ORG Bolt} | subsidiary | parent",
        "{ORG Acme}'s parent company {ORG Bolt} | parent | subsidiary",
        "{ORG Acme} bought {ORG Bolt}, its {LOC Russia}-based sister company, | sister company |"
            + " sister company",
        "{ORG Acme}, a unit of {ORG Bolt}, | parent | subsidiary",
        "{ORG Acme}, a subsidiary of the state company {ORG Bolt}, | parent | subsidiary",
        "{ORG Acme}, part of battery giant {ORG Bolt}, | parent | subsidiary",
        "the {ORG Treasury}'s {ORG Office of Foreign Assets Control} | subsidiary | parent",
        "the {ORG Ethics Committee} of the {ORG Senate} | parent | subsidiary",
        "{ORG Acme}, owned by {ORG Bolt}, | owner | subsidiary",
        "{ORG Acme}, which owns {ORG Bolt}, | subsidiary | owner",
        "the merger of {ORG Acme} and {ORG Bolt} | merger | merger",
        "{ORG Acme} agreed to merge with {ORG Bolt}. | merger | merger",
        "{ORG Acme}, a charity wholly owned by {ORG Bolt}, sails. | owner | subsidiary",
        "{ORG Acme} ({ORG AC}) was acquired by the {DEM Kenyan} charity {ORG Bolt}. | owner |"
            + " subsidiary",
        "{ORG Acme} acquired {ORG Bolt} last year. | subsidiary | owner",
        "{ORG Acme} acquired {ORG Bolt} today. | subsidiary | owner",
        "{ORG Acme}, majority-owned by {ORG Bolt}, sails. | owner | subsidiary",
        "{ORG Acme} sold their subsidiary {ORG Bolt}. | subsidiary | parent",
        "{ORG Acme} holds a 20 percent stake in {ORG Bolt}. | holding | owner",
        "{ORG Acme}, which owns 40% of {ORG Bolt}, sells. | holding | owner",
        "{ORG Acme}, {ORG Bolt}'s largest shareholder, sold. | holding | owner",
        "shareholders of {ORG Acme} include {ORG Bolt} | owner | holding",
        "{ORG Acme}, {ORG Bolt}'s mobile arm, grew. | parent | subsidiary",
        "{ORG Acme} parent {ORG Bolt} said | parent | subsidiary",
        "Through its subsidiary {ORG Acme}, {ORG Bolt} sold oil. | parent | subsidiary",
        "{ORG Acme}, which is part of {ORG Bolt}, grew. | parent | subsidiary",
        "{ORG Acme}, a front for {ORG Bolt}, | principal | front company",
        "{ORG Acme}, the {DEM Kenyan} branch of {ORG Bolt}, grew. | parent | subsidiary",
        "{ORG Acme} belongs to {ORG Bolt}. | parent | subsidiary",
        "{ORG Acme} and {ORG Bolt} will merge. | merger | merger",
        "It designated {ORG Acme} for being owned or controlled by, directly or indirectly,"
            + " {ORG Bolt}. | owner | subsidiary",
        "{ORG Acme} is a front company for {ORG Bolt}. | principal | front company",
      })
  void tiesFromBothSides(String line, String relation, String inverse) {
    ArticleRecord record = MarkedArticle.resolve(line);
    assertEquals(relation, record.organizations().get(0).relatedTo().get(0).relation());
    assertEquals(inverse, record.organizations().get(1).relatedTo().get(0).relation());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ORG Acme} and its subsidiaries {ORG Bolt}, {ORG Cord} ({ORG CO}) and {ORG Dyn} left.",
        "{ORG Acme} left. {ORG Bolt}, {ORG Cord} and {ORG Dyn}, subsidiaries of {ORG Acme}, left.",
        "the subsidiaries of {ORG Acme} include {ORG Bolt}, {ORG Cord} and {ORG Dyn}.",
        "{ORG Acme} owns {ORG Bolt}, {ORG Cord} and {ORG Dyn}.",
      })
  void tiesAllOfAList(String line) {
    assertEquals(
        List.of("subsidiary", "subsidiary", "subsidiary"),
        MarkedArticle.organization(MarkedArticle.resolve(line), "Acme").relatedTo().stream()
            .map(Relation::relation)
            .toList());
  }

  @Test
  void tiesCompaniesThatAreOnlyDescribed() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "a {DEM Kenyan} company, its boss and its {LOC Uganda}-based sister company",
            "{LOC Kenya}-based {ORG Acme} and the {LOC Uganda}-based company {ORG Bolt}",
            "the {DEM Kenyan} company and others");
    Relation relation = record.organizations().get(0).relatedTo().get(0);
    assertEquals("o2", relation.organization());
    assertEquals("sister company", relation.span().of(record.article().text()));
  }

  @Test
  void tiesNoneWhenTwoCompaniesFitTheDescription() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "a {DEM Kenyan} company and its {LOC Uganda}-based sister company",
            "{LOC Kenya}-based {ORG Acme}, {LOC Kenya}-based {ORG Cord Ltd}",
            "the {LOC Uganda}-based company {ORG Bolt}");
    record.organizations().forEach(o -> assertEquals(List.of(), o.relatedTo()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ORG Acme} and {ORG Bolt} sell to its rivals",
        "{ORG Acme} opened a unit near {ORG Bolt}",
        "the army unit {ORG Acme} met {ORG Bolt}",
        "{ORG Acme} bought {ORG Bolt} shares.",
        "{ORG Acme} bought oil from the company {ORG Bolt}.",
        "{ORG Acme} has no interest in {ORG Bolt}.",
        "{ORG Acme} has sold its stake in {ORG Bolt}.",
        "{ORG Acme} is in front of {ORG Bolt}.",
        "{ORG Acme} controls {ORG Bolt}'s board.",
        "{ORG Acme} was formerly owned by {ORG Bolt}.",
      })
  void tiesNothingElse(String line) {
    MarkedArticle.resolve(line)
        .organizations()
        .forEach(organization -> assertEquals(List.of(), organization.relatedTo()));
  }
}
