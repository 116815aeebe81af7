package dev.dateline.resolve;

import static dev.dateline.resolve.MarkedArticle.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.dateline.entity.MentionForm;
import dev.dateline.entity.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceAliasesTest {
  @Test
  void ofTwoDirectionsTheFirstIsNoTown() {
    var places =
        MarkedArticle.resolve("{LOC US} firms in {LOC Central} and {LOC South America}.").places();
    assertEquals("Central", places.get(1).name());
    assertNull(places.get(1).countryCode());
  }

  @Test
  void theRepublicIsNoTown() {
    var places = MarkedArticle.resolve("The head of the {LOC Republic} in {LOC Texas}.").places();
    assertNull(places.get(0).countryCode());
  }

  @Test
  void theWestIsNoPartOfTheTownWhereItTalks() {
    var places =
        MarkedArticle.resolve("{LOC Kenya} and the {LOC West} after talks in {LOC Doha} agreed.")
            .places();
    assertEquals("West", places.get(1).name());
    assertNull(places.get(1).countryCode());
  }

  @Test
  void theKingdomIsTheOneCountryThatIsOne() {
    var places =
        MarkedArticle.resolve("{LOC Saudi Arabia} spoke.", "The {LOC Kingdom} and {LOC Egypt} met.")
            .places();
    assertEquals(2, places.size());
    assertEquals("Saudi Arabia", places.get(0).name());
    assertEquals(2, places.get(0).mentions().size());
  }

  @Test
  void joinsFormsOfOneCountry() {
    var record = MarkedArticle.resolve("{LOC US}, {LOC U.S.}, {LOC United States}, {DEM American}");
    assertEquals(1, record.places().size());
    Place place = place(record, "United States");
    assertEquals(List.of("US", "U.S.", "American"), place.aliases());
    assertEquals(MentionForm.DEMONYM, place.mentions().get(3).form());
    assertEquals("US", place.countryCode());
  }

  @Test
  void namesCountryOfDemonymAlone() {
    assertEquals(
        "MM", place(MarkedArticle.resolve("{DEM Burmese} troops"), "Myanmar").countryCode());
  }

  @Test
  void makesNoEntityOfReligionsAndParties() {
    assertEquals(List.of(), MarkedArticle.resolve("{DEM Muslims} and {DEM Democrats}").places());
  }

  @Test
  void keepsKoreaApartFromItsStates() {
    assertEquals(2, MarkedArticle.resolve("{LOC Korea} and {LOC North Korea}").places().size());
  }

  @Test
  void takesKoreaForTheSouthWhereTheArticleIsAboutIt() {
    var south = MarkedArticle.resolve("{LOC Korea} beat {LOC Japan}, {DEM South Korean} fans said");
    assertEquals("KR", place(south, "Korea").countryCode());
    var north = MarkedArticle.resolve("{LOC North Korea} wants no arms in {LOC Korea}");
    assertNull(place(north, "Korea").countryCode());
  }

  @Test
  void leavesUnknownPlaceUnresolved() {
    Place place = place(MarkedArticle.resolve("in {LOC Qwyxville}"), "Qwyxville");
    assertNull(place.kind());
    assertNull(place.latitude());
  }

  @Test
  void believesWhatTheTextSaysAPlaceLiesIn() {
    Place place = place(MarkedArticle.resolve("in {LOC Bangor}, {LOC Maine}"), "Bangor");
    assertEquals("Maine", place.admin1());
  }

  @Test
  void readsListsOfCountriesAsLists() {
    Place place = place(MarkedArticle.resolve("in {LOC Cuba}, {LOC Venezuela}"), "Venezuela");
    assertEquals("VE", place.countryCode());
    assertEquals(
        "CU", place(MarkedArticle.resolve("{LOC Venezuela}, {LOC Cuba}"), "Cuba").countryCode());
    assertEquals(
        "VE",
        place(MarkedArticle.resolve("{LOC Venezuela}, {LOC Cuba}"), "Venezuela").countryCode());
  }

  @Test
  void joinsOfficialFormsOfAPlace() {
    assertEquals(
        1, MarkedArticle.resolve("{LOC Republic of Namibia}", "{LOC Namibia}").places().size());
    assertEquals(
        "region",
        place(MarkedArticle.resolve("the {LOC Province of Ontario}"), "Province of Ontario")
            .kind());
  }

  @Test
  void leavesPartsOfUnnamedCountriesAndFarVillagesUnresolved() {
    assertNull(place(MarkedArticle.resolve("the {LOC West} and {LOC Iran}"), "West").latitude());
    assertNull(place(MarkedArticle.resolve("{LOC Puma} in {LOC Iran}"), "Puma").latitude());
    assertEquals(
        "GH",
        place(MarkedArticle.resolve("{LOC Northern}, in {LOC Ghana}"), "Northern").countryCode());
  }

  @Test
  void letsACapitalSayWhichCountryIsMeant() {
    var record = MarkedArticle.resolve("from {LOC Pretoria} to {LOC Heidelberg}");
    assertEquals("ZA", place(record, "Heidelberg").countryCode());
    assertEquals(
        "DE", place(MarkedArticle.resolve("in {LOC Heidelberg}"), "Heidelberg").countryCode());
  }

  @Test
  void keepsTwoPlacesOfOneNameApartWhereTheTextDoes() {
    var record =
        MarkedArticle.resolve(
            "in {LOC Springfield}, {LOC Illinois}, and in {LOC Springfield}, {LOC Missouri}");
    assertEquals(
        List.of("Illinois", "Missouri"),
        record.places().stream()
            .filter(place -> place.name().equals("Springfield"))
            .map(Place::admin1)
            .toList());
  }

  @Test
  void takesACityBeforeTheStateOfItsName() {
    Place place = place(MarkedArticle.resolve("in {LOC São Paulo}, {LOC Brazil}"), "São Paulo");
    assertEquals("city", place.kind());
  }

  @Test
  void readsTheStateBehindANameThatIsNoNameItself() {
    Place place = place(MarkedArticle.resolve("police in {LOC London}, Ont., said"), "London");
    assertEquals("CA", place.countryCode());
  }

  @Test
  void putsAnUnknownPlaceWhereTheTextDoes() {
    Place place = place(MarkedArticle.resolve("in {LOC Qwyxville}, {LOC Syria}"), "Qwyxville");
    assertEquals("SY", place.countryCode());
    assertNull(place.latitude());
    assertEquals("place.within", place.evidence().get(0).rule());
  }

  @Test
  void putsASmallCapitalOnTheMap() {
    assertEquals(
        "WS", place(MarkedArticle.resolve("{LOC London} and {LOC Apia}"), "Apia").countryCode());
  }

  @Test
  void joinsAnUnknownPlaceWithWhatIsToldOfItElsewhere() {
    var record =
        MarkedArticle.resolve(
            "in {LOC Qwyxville}, {LOC Homs}, {LOC Syria}, and {LOC Qwyxville} again",
            "{LOC Zarnik}, {LOC Homs}, and {LOC Zarnik}, {LOC Chile}, and {LOC Zarnik}");
    assertEquals(
        List.of(2),
        record.places().stream()
            .filter(place -> place.name().equals("Qwyxville"))
            .map(place -> place.mentions().size())
            .toList());
    assertEquals(
        3, record.places().stream().filter(place -> place.name().equals("Zarnik")).count());
  }

  @Test
  void putsNoUnknownPlaceIntoOneThatIsItselfTooUncertain() {
    Place place =
        place(
            MarkedArticle.resolve(
                "{LOC South Africa}: robberies in {LOC Qwyxville}, {LOC Altoona}. {LOC London}"
                    + " too"),
            "Qwyxville");
    assertNull(place.countryCode());
  }

  @Test
  void saysThatACapitalSpeaksForItsGovernment() {
    var rules =
        place(MarkedArticle.resolve("{LOC Moscow} said so in {LOC Paris}"), "Moscow").evidence();
    assertEquals("place.government-speaks", rules.get(1).rule());
  }

  @Test
  void weighsTheCountriesAnArticleIsAbout() {
    var record = MarkedArticle.resolve("@title {LOC Kenya} and", "{LOC Nairobi}, {LOC France}");
    assertEquals("KE", record.focus().get(0).countryCode());
    assertEquals(0.75, record.focus().get(0).weight(), 1e-9);
  }

  @Test
  void putsNoPlaceIntoTheNextOfAList() {
    var record =
        MarkedArticle.resolve(
            "to {LOC Amsterdam}, {LOC Quilmor-Fort Zarnik}, {LOC London}, {LOC Montreal}.");
    assertEquals(null, MarkedArticle.place(record, "Quilmor-Fort Zarnik").countryCode());
  }
}
