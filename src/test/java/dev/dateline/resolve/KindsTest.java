package dev.dateline.resolve;

import static dev.dateline.resolve.MarkedArticle.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.dateline.entity.Organization;
import dev.dateline.names.OrganizationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {
  private static Organization first(String line) {
    return MarkedArticle.resolve(line).organizations().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ORG Zarnik GmbH} | company",
        "{ORG Ministerio de Salud} | government",
        "{ORG Universidad de Quilmor} | education",
        "{ORG University of Quilmor} | education",
        "{ORG Quilmor Liberation Front} | armed-group",
        "{ORG Quilmor Labour Party} | party",
        "{ORG Quilmor FC} | sports",
        "{ORG Daily Quilmor} | media",
        "{ORG Quilmor Diocese} | religious",
        "{ORG Quilmor Air Force} | military",
        "{ORG Supreme National Security Council} | government",
        "{ORG Chamber of Deputies} | government",
        "{ORG Bank of Ghana} | government",
        "{ORG Quilmor Institutes of Lamps} | education",
        "{ORG Quilmor Liaison Group} | other",
        "{ORG Quilmor Municipal Corporation} | government",
        "{ORG Stray Kids} | other",
        "{ORG Bank of China} | company",
        "{ORG Quilmor} beat {ORG Zarnik} 2-1 in the second half | sports",
        "{ORG Quilmor Relief Foundation} | ngo",
        "{ORG Pentagon} | government",
        "{ORG UN} | intergovernmental",
        "the company {ORG Quilmor} | company",
        "the newspaper {ORG Quilmor} | media",
        "{ORG Quilmor}, a charity, | ngo",
        "shares of {ORG Quilmor} | company",
        "he told {ORG Quilmor} | media",
        "{ORG Quilmor Chamber of Lamp Makers} | ngo",
        "{ORG Chamber of Senators} | government",
        "{ORG Single Union of Lamp Workers} | ngo",
        "{ORG Quilmor Emergency Response Team} | government",
        "{ORG Quilmor News Service} | media",
        "{ORG National Institute of Lamps} | government",
        "{ORG Quilmor Property Organization} | intergovernmental",
        "{ORG Quilmor Football Academy} | sports",
        "{ORG Nedbank Quilmor} | company",
        "{ORG Quilmornews} | media",
        "{ORG Universidad Nacional de Quilmor} | education",
        "{ORG Colegio de Abogados de Quilmor} | ngo",
        "{ORG Servicio Nacional de la Universidad} | government",
        "{ORG Rugby Union of Quilmor} | sports",
        "{ORG Lamp Makers Union of Quilmor} | ngo",
        "{ORG National Bank of Quilmor} | government",
        "{ORG Doctors for Quilmor} | ngo",
        "{ORG Staatsanwaltschaft Quilmor} | government",
        "{ORG Quilmor} | other",
      })
  void tellsKind(String line, String kind) {
    assertEquals(kind, first(line).kind().label());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the {LOC Russia}-based company {ORG Quilmor} | RU | country.based",
        "{LOC China}-based {ORG Quilmor} | CN | country.based",
        "{ORG Quilmor}, a {LOC Nairobi}-based lender | KE | country.based",
        "the {DEM Kenyan} lender {ORG Quilmor} | KE | country.demonym",
        "{LOC Kenya}'s {ORG Quilmor} | KE | country.possessive",
        "{ORG Quilmor Council of Ghana} | GH | country.in-name",
        "{ORG Quilmor Sdn Bhd} | MY | country.legal-form",
        "{ORG Kremlin} | RU | country.known-name",
      })
  void tellsCountryAndWhy(String line, String country, String rule) {
    Organization organization = first(line);
    assertEquals(country, organization.country());
    assertEquals(1, organization.evidence().stream().filter(e -> e.rule().equals(rule)).count());
  }

  @Test
  void guessesNoCountryFromPlacesNearby() {
    assertEquals(null, first("{ORG Quilmor} opened in {LOC Kenya}").country());
    assertEquals(null, first("{ORG Quilmor GmbH}").country());
    assertNotEquals("US", first("{ORG World Health Organization} in {LOC US}").country());
  }

  @Test
  void theCountryAnArticleSpeaksOfDecidesBetweenBodiesOfOneAcronym() {
    Organization party =
        organization(MarkedArticle.resolve("{ORG PTI} marched in {LOC Pakistan}."), "PTI");
    assertEquals(OrganizationKind.PARTY, party.kind());
    assertEquals("PK", party.country());
    assertEquals(
        OrganizationKind.MEDIA,
        organization(MarkedArticle.resolve("{ORG PTI} is in {LOC India}."), "PTI").kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ORG Quilmor}, an NGO that works with farmers | ngo",
        "{ORG Quilmor}, an organisation that advocates for rights | ngo",
        "the publishers {ORG Zarnik} and {ORG Quilmor} | company",
        "rights groups such as {ORG Zarnik} and {ORG Quilmor} | ngo",
        "{ORG Zarnik} and {ORG Quilmor} – the firms behind it | company",
        "the rebel group {ORG Quilmor} | armed-group",
        "the {ORG Quilmor} newspaper | media",
      })
  void believesTheNounThatSaysWhatABodyIs(String line, String kind) {
    assertEquals(kind, organization(MarkedArticle.resolve(line), "Quilmor").kind().label());
  }

  @Test
  void saysOfAllBodiesInAListWhatTheyAre() {
    for (Organization organization :
        MarkedArticle.resolve("publishers {ORG Quilmor}, {ORG Zarnik} and {ORG One of a Kind}")
            .organizations()) {
      assertEquals(OrganizationKind.COMPANY, organization.kind());
    }
  }

  @Test
  void takesAllThatIsOfTheUnitedNationsForIntergovernmental() {
    for (String name : new String[] {"United Nations Quilmor Council", "UN Quilmor Department"}) {
      var record = MarkedArticle.resolve("the {ORG " + name + "} met");
      assertEquals("intergovernmental", MarkedArticle.organization(record, name).kind().label());
    }
  }

  @Test
  void readsHeadWordsThatGoOnAfterOf() {
    assertEquals("government", first("{ORG Quilmor Institute of Social Security}").kind().label());
    assertEquals("education", first("{ORG Quilmor Institute of Physics}").kind().label());
  }

  @Test
  void takesNoInitialsForAForeignBodyWhoseNameIsAnother() {
    var record =
        MarkedArticle.resolve(
            "In {LOC Saudi Arabia} the {ORG Agricultural Development Fund}'s ({ORG ADF}) money.");
    assertEquals(1, record.organizations().size());
    assertEquals(OrganizationKind.GOVERNMENT, record.organizations().get(0).kind());
  }

  @Test
  void takesInitialsForWhatTheFullNameIs() {
    assertEquals("government", first("the {ORG Forestry Commission} ({ORG FC})").kind().label());
  }
}
