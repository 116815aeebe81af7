package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Person;
import dev.dateline.entity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpliedHoldersTest {
  private static Role role(ArticleRecord record) {
    Person person = MarkedArticle.person(record, "Ann Lee");
    assertEquals(1, person.roles().size(), () -> person.roles().toString());
    return person.roles().get(0);
  }

  private static String name(ArticleRecord record, String id) {
    return record.organizations().stream()
        .filter(organization -> organization.id().equals(id))
        .map(organization -> organization.name())
        .findFirst()
        .orElseGet(
            () ->
                record.places().stream()
                    .filter(place -> place.id().equals(id))
                    .map(place -> place.name())
                    .findFirst()
                    .orElse(null));
  }

  private static Role firstRole(ArticleRecord record) {
    return record.people().get(0).roles().get(0);
  }

  @Test
  void aChiefExecutiveIsOfTheCompanyTheArticleIsAbout() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{ORG Bolt Ltd} buys parts of {ORG Acme Inc}.",
            "{ORG Bolt Ltd} grew.",
            "\"We are glad,\" chief executive {PER Ann Lee} said.");
    assertEquals("Bolt Ltd", name(record, role(record).organization()));
    assertTrue(
        MarkedArticle.person(record, "Ann Lee").evidence().stream()
            .anyMatch(evidence -> evidence.rule().equals("holder.main-corporate")));
  }

  @Test
  void aJudgeSitsInTheCourtLastNamed() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{ORG Supreme Court} and {ORG Labour Court} had ruled.",
            "{ORG Labour Court} heard it.",
            "It was hot.",
            "Judge {PER Ann Lee} left.");
    assertEquals("Labour Court", name(record, role(record).organization()));
  }

  @Test
  void theCitysMayorIsOfTheTown() {
    ArticleRecord record =
        MarkedArticle.resolve("{LOC Goma} flooded.", "The city's mayor, {PER Ann Lee}, spoke.");
    assertEquals("Goma", name(record, role(record).organization()));
  }

  @Test
  void whoFoundedTheCompanyIsFounderOfTheOneJustSpokenOf() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{ORG Acme Ltd} lost money.", "{PER Ann Lee}, who founded the company in 1999, left.");
    assertEquals("Acme Ltd", name(record, role(record).organization()));
  }

  @Test
  void whatStandsBeforeAPronounIsOfWhoWasJustSpokenOf() {
    ArticleRecord record =
        MarkedArticle.resolve("{PER Ann Lee} came.", "As director of {ORG Acme Ltd}, she left.");
    assertEquals("Acme Ltd", name(record, role(record).organization()));
  }

  @Test
  void aDistrictCollectorIsOfTheTown() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{LOC Kozhikode} had rain.", "District Collector {PER Ann Lee} closed schools.");
    assertEquals("Kozhikode", name(record, role(record).organization()));
  }

  @Test
  void ofTwoCompaniesTheOneJustSpokenOfIsTaken() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{ORG Bolt Ltd} fights {ORG Acme Inc}.",
            "{ORG Acme Inc} lost.",
            "{ORG Bolt Ltd} won, chief executive {PER Ann Lee} said.");
    assertEquals("Bolt Ltd", name(record, role(record).organization()));
  }

  @Test
  void aMinisterIsOfTheCountryTheArticleIsAbout() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{LOC NAIROBI}, {LOC Kenya} - Tea from {LOC Mombasa} goes to {LOC Egypt}.",
            "Finance Minister {PER Ann Lee} said so.");
    assertEquals("Kenya", name(record, role(record).organization()));
  }

  @Test
  void anOfficeOfACountryThatIsNotNamedHasItsCode() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{LOC NAIROBI} - Tea from {LOC Mombasa} goes to {LOC Egypt}.",
            "Finance Minister {PER Ann Lee} said so.");
    assertNull(role(record).organization());
    assertEquals("KE", role(record).country());
    assertTrue(
        MarkedArticle.person(record, "Ann Lee").evidence().stream()
            .anyMatch(evidence -> evidence.rule().equals("country.main-state")));
  }

  @Test
  void aKnownLeaderIsOfTheirOwnCountryWhereverTheStoryIsSet() {
    String kenya = "{LOC NAIROBI} - Tea from {LOC Kenya} sells well.";
    ArticleRecord unnamed =
        MarkedArticle.resolve(kenya, "President {PER Emmanuel Macron} said so.");
    assertNull(firstRole(unnamed).organization());
    assertEquals("FR", firstRole(unnamed).country());
    assertTrue(
        unnamed.people().get(0).evidence().stream()
            .anyMatch(evidence -> evidence.rule().equals("country.known-leader")));
    ArticleRecord named =
        MarkedArticle.resolve(
            kenya, "Tea goes to {LOC France}.", "President {PER Emmanuel Macron} said so.");
    assertEquals("France", name(named, firstRole(named).organization()));
  }

  @Test
  void aLeadersFamilyNameSaysWhoItIsWhereTheCountryIsNamed() {
    String president = "President {PER Macron} said so.";
    ArticleRecord named =
        MarkedArticle.resolve("{LOC Kenya}, {LOC Kenya} and {LOC France} met.", president);
    assertEquals("FR", firstRole(named).country());
    assertEquals("KE", firstRole(MarkedArticle.resolve("{LOC Kenya} won.", president)).country());
  }

  @Test
  void whatTheTextSaysIsStrongerThanWhoIsKnown() {
    ArticleRecord record =
        MarkedArticle.resolve("{PER Emmanuel Macron}, the president of {ORG Acme}, left.");
    assertEquals("Acme", name(record, firstRole(record).organization()));
  }

  @Test
  void anOfficeInAPaperThatNamesNoCountryIsOfThePapersOwn() {
    Role role =
        role(
            MarkedArticle.resolveFrom(
                "https://news.example.co.ke/1", "Finance Minister {PER Ann Lee} said so."));
    assertEquals("KE", role.country());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reserve Bank of Zarnia | Governor",
        "Legislative Assembly | Deputy",
        "Elk Lake First Nation | Chief",
        "Roads Committee | committee chairwoman",
      })
  void anOfficeIsOfTheBodyThatHasSuch(String body, String title) {
    ArticleRecord record =
        MarkedArticle.resolve(
            "The {ORG " + body + "} met in {LOC Kenya}.", title + " {PER Ann Lee} said so.");
    assertEquals(body, name(record, role(record).organization()));
  }

  @Test
  void aCommitteesChairIsOfNoBodyThatIsNoCommittee() {
    ArticleRecord record =
        MarkedArticle.resolve("{ORG Acme} won.", "Committee chairman {PER Ann Lee} said so.");
    assertNull(role(record).organization());
  }

  @Test
  void aRoleHasTheCountryOfWhereItIsHeld() {
    assertEquals(
        "EG", role(MarkedArticle.resolve("{DEM Egyptian} envoy {PER Ann Lee} left.")).country());
    assertEquals(
        "EG",
        role(MarkedArticle.resolve("{PER Ann Lee}, head of {LOC Egypt}-based {ORG Acme}, left."))
            .country());
    assertNull(role(MarkedArticle.resolve("Farmer {PER Ann Lee} of {LOC Egypt} left.")).country());
  }

  @Test
  void ofTwoCountriesThatNearlyBalanceThePublishersIsTaken() {
    String[] lines = {
      "{LOC Kenya} and {LOC Egypt} met.",
      "{LOC Egypt}, {LOC Egypt} and {LOC Egypt}.",
      "{LOC Egypt} said. Finance Minister {PER Ann Lee} said so."
    };
    assertEquals("EG", role(MarkedArticle.resolve(lines)).country());
    assertEquals(
        "KE", role(MarkedArticle.resolveFrom("https://news.example.co.ke/1", lines)).country());
  }

  @Test
  void thePresidentWithACommaIsOfTheCountryWhereNoCompanyIsNamed() {
    String line = "The President, {PER Ann Lee}, left.";
    assertEquals("KE", role(MarkedArticle.resolve("In {LOC Kenya} it rained.", line)).country());
    assertNull(
        role(MarkedArticle.resolve("In {LOC Kenya} the company {ORG Bolt} grew.", line)).country());
  }

  @Test
  void aPartyLeaderIsOfThePartyTheArticleIsAbout() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "The {ORG Quilmor Labour Party} met.",
            "The {ORG Quilmor Labour Party} in {LOC Kenya} voted, party leader {PER Ann Lee}"
                + " said.");
    assertEquals("Quilmor Labour Party", name(record, role(record).organization()));
  }

  @Test
  void nothingIsToldWhereAnArticleIsAboutTwoCountries() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{LOC Kenya} and {LOC Egypt} met.", "Finance Minister {PER Ann Lee} said so.");
    assertNull(role(record).organization());
    assertNull(role(record).country());
  }

  @Test
  void anOccupationHasNoHolder() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{ORG Bolt Ltd} grew. {ORG Bolt Ltd} won.", "Farmer {PER Ann Lee} said.");
    assertNull(role(record).organization());
  }

  @Test
  void noCountryIsToldWhereOtherStatesActToo() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{LOC Kenya} was put on a list by the {ORG Pentagon} and the {ORG State Department}."
                + " {LOC Kenya} was not pleased.",
            "President {PER Ann Lee} signed it. {LOC Kenya} is far away.");
    assertNull(role(record).organization());
  }

  @Test
  void thePublishersHomeSpeaksForItsCountry() {
    String[] lines = {
      "{LOC Jordan} and {LOC Egypt} met.", "Finance Minister {PER Ann Lee} said so."
    };
    ArticleRecord record = MarkedArticle.resolveFrom("http://www.jordantimes.com/news/1", lines);
    assertEquals("Jordan", name(record, role(record).organization()));
  }

  @Test
  void aBodyOfAStateSpeaksForItsCountry() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{LOC Kenya} and {LOC Egypt} met. The {ORG Government of Kenya} paid.",
            "Finance Minister {PER Ann Lee} said so.");
    assertEquals("Kenya", name(record, role(record).organization()));
  }

  @Test
  void theCountryThatOpensTheSentenceIsTaken() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{LOC Kenya} grows. {LOC Kenya} sells. {LOC Kenya} buys.",
            "In {LOC Uganda}, prices fell. President {PER Ann Lee} was glad.");
    assertEquals("Uganda", name(record, role(record).organization()));
  }

  @Test
  void aSpeakerIsOfTheParliament() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "The {ORG National Assembly} met. The {ORG National Assembly} rose.",
            "Speaker {PER Ann Lee} agreed.");
    assertEquals("National Assembly", name(record, role(record).organization()));
  }

  @Test
  void whatIsSomebodysIsOfNoCompany() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{ORG Bolt Ltd} grew. {ORG Bolt Ltd} won.",
            "{PER Ann Lee}, the show's director, left.");
    assertNull(role(record).organization());
  }
}
