package dev.dateline.resolve;

import static dev.dateline.resolve.MarkedArticle.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.MentionForm;
import dev.dateline.entity.Organization;
import dev.dateline.names.OrganizationKind;
import dev.dateline.resolve.cluster.TypeVote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationAliasesTest {
  private static List<String> names(String... lines) {
    return MarkedArticle.resolve(lines).organizations().stream().map(Organization::name).toList();
  }

  @Test
  void joinsBracketedAcronym() {
    Organization body =
        MarkedArticle.resolve("{ORG Lake Fishers Guild} ({ORG LFG})", "The {ORG LFG} said.")
            .organizations()
            .get(0);
    assertEquals(3, body.mentions().size());
    assertEquals(MentionForm.ACRONYM, body.mentions().get(2).form());
  }

  @Test
  void joinsInitialsWithoutBrackets() {
    assertEquals(List.of("Lake Fishers Guild"), names("{ORG LFG}", "{ORG Lake Fishers Guild}"));
  }

  @Test
  void joinsKnownAcronymWithKnownName() {
    assertEquals(
        List.of("World Health Organization"),
        names("{ORG WHO}", "{ORG World Health Organization}"));
  }

  @Test
  void dropsLegalForm() {
    assertEquals(List.of("Acme Tools Inc."), names("{ORG Acme Tools Inc.}", "{ORG Acme Tools}"));
    assertEquals(
        "Inc.", organization(MarkedArticle.resolve("{ORG Acme Inc.}"), "Acme Inc.").legalForm());
  }

  @Test
  void shortensCompanyWithLegalFormToItsFirstWords() {
    assertEquals(
        List.of("Golden Scale Jewellery LLC"),
        names("{ORG Golden Scale Jewellery LLC}", "{ORG Golden Scale}"));
  }

  @Test
  void dropsHeadWordAndTurnsMinistriesRound() {
    assertEquals(List.of("Finance Ministry"), names("{ORG Finance Ministry}", "{ORG Finance}"));
    assertEquals(
        List.of("Ministry of Health"), names("{ORG Ministry of Health}", "{ORG Health Ministry}"));
  }

  @Test
  void joinsHeadWordAloneWhereOneBodyBearsIt() {
    assertEquals(
        List.of("Quilmor College"), names("{ORG Quilmor College}", "the {ORG College} said"));
    assertEquals(
        3,
        names("{ORG Quilmor College} and {ORG Zarnik College}", "the {ORG College} said").size());
  }

  @Test
  void dropsTheCountryBeforeAMinistry() {
    assertEquals(
        List.of("U.S. Department of Homeland Security"),
        names("{ORG U.S. Department of Homeland Security}", "{ORG Homeland Security} said"));
    assertEquals(
        List.of("Indian Ministry of Health"),
        names("{ORG Indian Ministry of Health}", "{ORG Ministry of Health}"));
  }

  @Test
  void takesNoCountryForACompany() {
    assertEquals(2, names("{ORG Korea Savings Corporation}", "{ORG Korea}").size());
  }

  @Test
  void keepsParentAndSubsidiaryApart() {
    assertEquals(2, names("{ORG Orion}", "{ORG Orion Electronics}").size());
  }

  @Test
  void leavesShortFormAloneThatFitsTwo() {
    assertEquals(3, names("{ORG Delta Foods Ltd}, {ORG Delta Steel Ltd}", "{ORG Delta}").size());
  }

  @Test
  void neverJoinsOrganizationWithPersonOrPlace() {
    var record = MarkedArticle.resolve("{ORG Ford} met {PER Ford} in {LOC Ford}");
    assertEquals(1, record.organizations().size());
    assertEquals(1, record.people().size());
    assertEquals(1, record.places().size());
  }

  @Test
  void letsConfidentMentionsDecideTheTypeOfDoubtfulOnes() {
    var record = MarkedArticle.resolve("{PER Zuma} and {PER Zuma}", "{ORG:0.5 Zuma}");
    assertEquals(List.of(), record.organizations());
    assertEquals(3, record.people().get(0).mentions().size());
    assertEquals(TypeVote.RULE, record.people().get(0).evidence().get(0).rule());
  }

  @Test
  void takesNoInitialsForASurname() {
    var record = MarkedArticle.resolve("{PER Park Jin Un}, {PER Park Jin Un}", "the {ORG UN}");
    assertEquals("UN", record.organizations().get(0).name());
  }

  @Test
  void joinsBracketedAcronymOfAnotherLanguage() {
    assertEquals(
        List.of("Corruption Eradication Commission"),
        names("The {ORG Corruption Eradication Commission} ({ORG KPK}) said."));
  }

  @Test
  void joinsWhatIsAlsoKnownAs() {
    assertEquals(
        List.of("Green Star Trading LLC"),
        names("{ORG Green Star Trading LLC}, also known as {ORG Blue Moon}, is listed."));
  }

  @Test
  void takesLegalFormsBeforeTheName() {
    assertEquals(
        List.of("OsOO Ala-Archa Logistik"),
        names("{ORG OsOO Ala-Archa Logistik}", "{ORG Ala-Archa Logistik}"));
  }

  @Test
  void joinsTheBeginningOfALongerNameThatStoodBefore() {
    assertEquals(List.of("Sidra Medicine"), names("{ORG Sidra Medicine}", "{ORG Sidra}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ORG Quilmor Ltd} changed its name from {ORG Zarnik Ltd} in 2023.",
        "{ORG Quilmor Ltd}, which changed its name to {ORG Zarnik Ltd}, said so.",
        "{ORG Quilmor Ltd} was renamed {ORG Zarnik Ltd}.",
        "{ORG Quilmor Ltd}, since rebranded as {ORG Zarnik Ltd}, said so.",
        "{ORG Quilmor Ltd}, previously called {ORG Zarnik Ltd}, said so.",
        "{ORG Quilmor Ltd}, formerly called {ORG Zarnik Ltd}, said so.",
        "{ORG Quilmor Ltd}, now known as {ORG Zarnik Ltd}, said so."
      })
  void joinsFormerAndLaterNames(String line) {
    assertEquals(1, names(line).size());
  }

  @Test
  void joinsAShortNameThatPassesOverTheTownOrTheSortOfBusiness() {
    assertEquals(
        List.of("Shenzhen Quilmor Microelectronics"),
        names("{ORG Shenzhen Quilmor Microelectronics}", "{ORG Quilmor}"));
    assertEquals(
        List.of("Inversiones Zar Nik C.A."),
        names("{ORG Inversiones Zar Nik C.A.}", "{ORG Zar Nik}"));
    assertEquals(
        List.of("Shenzhen Quilmor Motors", "Shenzhen Quilmor Drones", "Quilmor"),
        names("{ORG Shenzhen Quilmor Motors} and {ORG Shenzhen Quilmor Drones}", "{ORG Quilmor}"));
  }

  @Test
  void keepsApartWhatOneCallsTheOther() {
    assertEquals(2, names("{ORG Quilmor Ltd} called {ORG Zarnik Ltd} a front.").size());
  }

  @Test
  void keepsAParentNamedFirstFromItsSubsidiary() {
    assertEquals(List.of("Sidra", "Sidra Medicine"), names("{ORG Sidra}", "{ORG Sidra Medicine}"));
    assertEquals(
        List.of("Sidra", "Sidra Medicine"),
        names("{ORG Sidra}", "{ORG Sidra Medicine}", "{ORG Sidra}"));
  }

  @Test
  void joinsANameWithoutThePlaceThatItIsOf() {
    assertEquals(
        List.of("Zarnik Commission of Uganda"),
        names("{ORG Zarnik Commission}", "{ORG Zarnik Commission of Uganda}"));
    assertEquals(
        List.of("Zarnik International"), names("{ORG Zarnik}", "{ORG Zarnik International}"));
  }

  @Test
  void joinsNamesWithTheSameWordsTurnedRound() {
    assertEquals(
        List.of("Football Federation of Chile"),
        names(
            "{ORG Football Federation of Chile}",
            "{ORG Chilean Football Federation}",
            "the {ORG Federation}"));
    assertEquals(
        List.of("Football Federation of Chile", "Peruvian Football Federation"),
        names("{ORG Football Federation of Chile}", "{ORG Peruvian Football Federation}"));
  }

  @Test
  void joinsGroupsOfStatesWithTheirNumber() {
    assertEquals(List.of("Group of 7"), names("{ORG Group of 7}", "{ORG G7}"));
  }

  @Test
  void aDiseaseIsNoBody() {
    ArticleRecord record =
        MarkedArticle.resolve("{ORG Covid-19} and {ORG COVID} kept {ORG Acme} busy.");
    assertEquals(List.of("Acme"), record.organizations().stream().map(Organization::name).toList());
  }

  @Test
  void keepsHoldingsApartFromTheCompanyOfTheSameName() {
    assertEquals(
        List.of("Quilmor Co.", "Quilmor Holdings"),
        names("{ORG Quilmor Co.} and {ORG Quilmor}", "{ORG Quilmor Holdings} said"));
    assertEquals(List.of("Quilmor Holdings"), names("{ORG Quilmor Holdings}", "{ORG Quilmor}"));
  }

  @Test
  void aWorldBodyIsNoShortFormOfItsParts() {
    assertEquals(
        List.of("United Nations Security Council", "United Nations"),
        names(
            "{ORG United Nations Security Council}",
            "{ORG Security Council}, {ORG United Nations}"));
    assertEquals(List.of("C/TFN Nation"), names("{ORG C/TFN Nation} ({ORG C/TN}) said"));
  }

  @Test
  void leavesOutWordsWithoutACapitalUnlessTheyAreANameElsewhere() {
    assertEquals(
        List.of("Quilmor Guild", "Zarnik"),
        names("{ORG Quilmor Guild} and {ORG Zarnik}", "the {ORG media authority}"));
    assertEquals(
        List.of("Quilmor Guild", "water board", "adidas"),
        names("{ORG Quilmor Guild}, {ORG QG}", "the {ORG water board} (WB)", "{ORG adidas}"));
    assertEquals(List.of("quilmor guild"), names("{ORG quilmor guild} in {LOC kenya}"));
  }

  @Test
  void leavesOutInitialsOfCommonNounsUnlessABodyHasThem() {
    assertEquals(0, MarkedArticle.resolve("They signed an {ORG MoU}.").organizations().size());
    assertEquals(
        1, MarkedArticle.resolve("{ORG Air India} flew. {ORG AI} said so.").organizations().size());
  }

  @Test
  void congressIsAPartyInIndiaAndAParliamentElsewhere() {
    assertEquals(
        OrganizationKind.PARTY,
        MarkedArticle.resolve("In {LOC India}, the {ORG Congress} won.")
            .organizations()
            .get(0)
            .kind());
    assertEquals(
        OrganizationKind.GOVERNMENT,
        MarkedArticle.resolve("In {LOC Peru}, the {ORG Congress} met.")
            .organizations()
            .get(0)
            .kind());
  }
}
