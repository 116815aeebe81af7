package dev.dateline.resolve;

import static dev.dateline.resolve.MarkedArticle.organization;
import static dev.dateline.resolve.MarkedArticle.person;
import static dev.dateline.resolve.MarkedArticle.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Organization;
import dev.dateline.entity.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class BracketsTest {
  private static List<String> organizations(String... lines) {
    return MarkedArticle.resolve(lines).organizations().stream().map(Organization::name).toList();
  }

  @Test
  void takesOtherScriptsInBracketsForTheNameBefore() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{PER Lai Chih-ching} ({PER 賴鋕卿}) of {ORG Quilmor Inc} ({ORG 硅谷數模科技})",
            "in {LOC Chaojhou Township} ({LOC 潮州})");
    assertEquals(List.of("賴鋕卿"), person(record, "Lai Chih-ching").aliases());
    assertEquals(List.of("硅谷數模科技"), organization(record, "Quilmor Inc").aliases());
    assertEquals(List.of("潮州"), place(record, "Chaojhou Township").aliases());
    assertEquals(1, record.places().size());
  }

  @Test
  void takesTheWholeOfANameInAnotherScriptWhateverTypeWasFound() {
    ArticleRecord record = MarkedArticle.resolve("{PER Yang Ke-wei} ({LOC 楊可}崴)");
    assertEquals(List.of("楊可崴"), person(record, "Yang Ke-wei").aliases());
    assertEquals(List.of(), record.places());
    assertEquals(List.of(), MarkedArticle.resolve("Bai Juyi ({PER 白居易}: 772)").people());
  }

  @Test
  void takesInitialsInBracketsForThePersonBefore() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{PER Andrés Manuel López Obrador} ({ORG AMLO}) spoke.", "{ORG AMLO} left.");
    Person person = person(record, "Andrés Manuel López Obrador");
    assertEquals(3, person.mentions().size());
    assertEquals(List.of(), record.organizations());
  }

  @Test
  void findsNoOrganisationInShortenedAndPluralNouns() {
    assertEquals(
        List.of(),
        organizations(
            "{LOC Kano} superintendent of police (SP) {PER Ann Lee}", "the {ORG SP} said"));
    assertEquals(
        List.of("NIA"), organizations("the national investigation agency ({ORG NIA}) said"));
    assertEquals(List.of("DRG"), organizations("the district reserve guard ({ORG DRG}) said"));
    assertEquals(List.of(), organizations("some {ORG NGOs} said"));
  }

  @Test
  void joinsWordsMadeOfTheBeginningsOfAName() {
    assertEquals(
        List.of("Kaimosi Friends University College"),
        organizations("{ORG Kaimosi Friends University College} ({ORG Kafuco})", "{ORG Kafuco}"));
    assertEquals(
        List.of("Union for Hope"), organizations("{ORG Union for Hope} ( {ORG Unes} ) said"));
    assertEquals(
        List.of("Quilmor Holdings", "Zarnik"),
        organizations("{ORG Quilmor Holdings} ({ORG Zarnik})"));
  }

  @Test
  void closesTheBracketsOfAName() {
    assertEquals(List.of("CPI (Maoist)"), organizations("the {ORG CPI (Maoist}) said"));
  }
}
