package dev.dateline.resolve;

import static dev.dateline.resolve.MarkedArticle.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.names.OrganizationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
  private static String country(String name, String... lines) {
    return organization(MarkedArticle.resolve(lines), name).country();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ORG University of Quilmor} in {LOC Poland} | PL | country.place-after",
        "the firm {ORG Quilmor Ltd} from {LOC Israel} | IL | country.place-after",
        "{ORG Quilmor Ltd} in {LOC Malta} | MT | country.place-after",
        "{LOC Panama}-registered {ORG Quilmor} | PA | country.based",
        "the {LOC Cyprus}-incorporated shipper {ORG Quilmor} | CY | country.based",
        "{ORG Tianjin Quilmor Logistics} of {LOC China} | CN | country.town-in-name",
        "the {LOC US} telecommunications company {ORG Quilmor} | US | country.place-before",
        "in the {LOC US} {ORG Congress} | US | country.place-before",
        "{ORG Quilmor}, the {DEM Honduran} soccer federation | HN | country.demonym",
        "{ORG Quilmor}, the Honduran soccer federation | HN | country.demonym",
        "{ORG Quilmor}, headquartered in {LOC Nairobi}, | KE | country.seat",
        "{ORG Quilmor}, an independent rights group based in {LOC Nairobi}, | KE | country.seat",
        "the {DEM Kenyan} tabloid '{ORG Quilmor}' | KE | country.demonym",
        "{ORG Quilmor}, which is registered as a {LOC Hong Kong} company, | HK | country.seat",
        "the {LOC Wellington} mayor and {ORG Wellington Quilmor Council} | NZ |"
            + " country.town-in-name",
        "{LOC New Zealand} and {ORG Quilmor School of Auckland} | NZ | country.town-in-name",
        "{ORG Kenya Sword Association} | KE | country.in-name",
        "{ORG Nigerian Club Aviation Authority} ({ORG NCAA}) | NG | country.in-name",
        "{ORG Sword Association of Kenya} | KE | country.in-name",
        "{ORG American University in Bulgaria} | BG | country.in-name",
        "{LOC Kenya}'s largest shipping giant, {ORG Quilmor}, | KE | country.possessive",
        "{LOC Kenya}'s oldest bank {ORG Quilmor} | KE | country.possessive",
        "{ORG Shikoku Quilmor Power} of {LOC Japan} | JP | country.town-in-name",
        "{ORG Harvard School of Quilmor} | US | country.known-university",
        "{ORG Northern Ireland Quilmor Agency} | GB | country.in-name",
      })
  void readsCountryBesideAndInTheName(String line, String country, String rule) {
    var organization = MarkedArticle.resolve(line).organizations().get(0);
    assertEquals(country, organization.country());
    assertEquals(1, organization.evidence().stream().filter(e -> e.rule().equals(rule)).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ORG Reuters} in {LOC Poland}",
        "{ORG Quilmor} in {LOC Poland}",
        "{ORG Friends of Kenya Foundation}",
        "{ORG Wichita Quilmor}, a company, in the {LOC United States}",
        "{ORG QWX – New Beginning}",
        "the {ORG International Quilmor Commission} in {LOC Kenya}",
        "the {ORG United Nations Quilmor Council} in {LOC Kenya}",
        "{ORG Saint Thomas University}",
        "{LOC Kenya}, {LOC Uganda} and {LOC US}: the {ORG Central Quilmor Council}",
      })
  void doesNotTakeEveryPlaceForTheSeat(String line) {
    String country = MarkedArticle.resolve(line).organizations().get(0).country();
    assertEquals(line.contains("Reuters") ? "GB" : null, country);
  }

  @Test
  void putsBodiesIntoTheCountryOfTheTownsThatAnArticleNames() {
    String[] towns = {"In {LOC Mombasa} and {LOC Kisumu}, near {LOC Nairobi},", "{ORG Quilmor}"};
    towns[1] = "the {ORG Commission for Quilmor} and {ORG Quilmor College} said";
    assertEquals("KE", country("Commission for Quilmor", towns));
    assertEquals("KE", country("Quilmor College", towns));
  }

  @Test
  void putsOnlyBodiesOfStatesIntoTheMainCountryWhereOthersAreNamed() {
    String[] lines = {
      "{LOC Kenya} and {LOC Nairobi} and {LOC Mombasa}, {LOC Uganda} and {LOC Tanzania}",
      "the {ORG Ministry of Health} and {ORG Quilmor College}"
    };
    assertEquals("KE", country("Ministry of Health", lines));
    assertNull(country("Quilmor College", lines));
  }

  @Test
  void takesTheBodiesThatSayTheirCountryForSignsOfWhereAnArticleIs() {
    assertEquals(
        "KE",
        country(
            "Ministry of Health",
            "the {ORG Kenya Sword Authority} and the {ORG Kenya Water Authority}",
            "and the {ORG Ministry of Health}"));
  }

  @Test
  void putsNoCompanyAndNoWorldwideBodyWhereTheArticleIs() {
    String[] lines = {
      "{LOC Nairobi}, {LOC Mombasa} and {LOC Kisumu} in {LOC Kenya}",
      "the company {ORG Quilmor}, {ORG International Chess Club} and {ORG Amnesty International}"
    };
    assertNull(country("Quilmor", lines));
    assertNull(country("International Chess Club", lines));
    assertNull(country("Amnesty International", lines));
  }

  @Test
  void takesAMinistryOfAKnownNameForThatOfTheCountryTheArticleIsAbout() {
    String line = "the {ORG Environmental Protection Agency} ({ORG EPA}) said";
    assertEquals("US", country("Environmental Protection Agency", line));
    assertEquals(
        "GH", country("Environmental Protection Agency", "{LOC Ghana} and {LOC Accra}", line));
  }

  @Test
  void givesPartsKindAndCountryOfTheWhole() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "In {LOC Chile}, {ORG FIFA}'s {ORG Disciplinary Commission} met.",
            "The {ORG Centre for Lake Studies} at the {ORG University of Quilmor} in {LOC Angola}",
            "the {ORG Ethics Committee} of the {ORG Quilmor Labour Party}");
    assertNull(organization(record, "Disciplinary Commission").country());
    assertEquals(OrganizationKind.SPORTS, organization(record, "Disciplinary Commission").kind());
    assertEquals("AO", organization(record, "Centre for Lake Studies").country());
    assertEquals(
        OrganizationKind.EDUCATION, organization(record, "Centre for Lake Studies").kind());
    assertEquals(OrganizationKind.PARTY, organization(record, "Ethics Committee").kind());
  }
}
