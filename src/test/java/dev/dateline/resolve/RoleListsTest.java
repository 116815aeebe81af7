package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Person;
import dev.dateline.entity.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several titles of one, and one title of several. */
class RoleListsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The founder of {ORG Acme}, activist {PER Ann Lee}, was held. |"
            + " activist null, founder o1",
        "by Chairman of the {ORG Acme} Maj. Gen. {PER Ann Lee}, and | Maj. Gen. o1, Chairman o1",
        "said army chief General {PER Ann Lee}, and | army chief null, General null",
        "by Chief of Defence Forces Gen. {PER Ann Lee}, and |"
            + " Gen. null, Chief of Defence Forces null",
        "{PER Ann Lee} has been a director of {ORG Acme} since 2005 and a trustee of {ORG Bolt}"
            + " since May. | director o1, trustee o2",
        "said {ORG Acme} founder and president, {PER Ann Lee}. | founder o1, president o1",
        "{ORG Acme} Chairman Rear Admiral {PER Ann Lee} hoped | Chairman o1, Rear Admiral null",
        "{ORG Acme}'s Army Chief General {PER Ann Lee} left | Army Chief o1, General o1",
        "{PER Ann Lee} was promoted from deputy director to director of {ORG Acme}. | director o1",
        "Custodian of the Two Holy Mosques King {PER Ann Lee} of {LOC Goma} left |"
            + " King l1, Custodian of the Two Holy Mosques l1",
        "the Minister of Water and Agriculture and Chairman of {ORG Acme} {PER Ann Lee} |"
            + " Chairman o1, Minister of Water and Agriculture null",
        "The headman Kgosi {PER Ann Lee} left | headman null, Kgosi null",
        "The commander of {ORG Acme}, Brigadier {PER Ann Lee} has left |"
            + " Brigadier null, commander o1",
        "said Sister {PER Ann Lee}, the head nurse. | Sister null, head nurse null",
        "{PER Ann Lee}, a doctor elected in {LOC Oslo}, becomes head of {ORG Acme}. |"
            + " doctor null, head o1",
        "{PER Ann Lee}, {PER Bo Ek}'s wife, is the owner of {ORG Acme}, {ORG Bolt}, and {ORG Core}."
            + " | owner o1, owner o2, owner o3",
        "{PER Ann Lee}, founder, owner and former director of {ORG Acme}, |"
            + " founder o1, owner o1, director o1",
      })
  void readsEachRoleOfOneWithItsHolder(String line, String roles) {
    assertEquals(
        roles,
        MarkedArticle.resolve(line).people().get(0).roles().stream()
            .map(role -> role.title() + " " + role.organization())
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two {DEM Kenyan} lawyers, {PER Ann Lee} and {PER Bo Ek}, said",
        "his lawyers, {PER Ann Lee} and {PER Bo Ek}, were there",
        "lawyers {PER Ann Lee} of {LOC Oslo} and {PER Bo Ek} said",
        "{PER Ann Lee} and Datin {PER Bo Ek} have been appointed lawyers.",
        "It named {PER Ann Lee}, of {LOC Oslo}, and {PER Bo Ek}, her son, as lawyers of {ORG"
            + " Acme}.",
      })
  void allOfAListAreWhatThePluralSays(String line) {
    assertEquals(
        List.of("lawyer", "lawyer"),
        MarkedArticle.resolve(line).people().stream()
            .flatMap(person -> person.roles().stream().map(Role::title))
            .toList());
  }

  @Test
  void givesPluralTitleToAll() {
    ArticleRecord record = MarkedArticle.resolve("as Presidents {PER Ann Lee} and {PER Bo Ek} met");
    assertEquals(1, record.people().get(0).roles().size());
    assertEquals(1, record.people().get(1).roles().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{PER Ann Lee} and {PER Bo Ek}, lawyers at {ORG Acme}, met",
        "{PER Ann Lee} (54) and Dr {PER Bo Ek}, who are lawyers at {ORG Acme}, met",
        "{PER Ann Lee} and {PER Bo Ek} are lawyers at {ORG Acme}.",
        "{ORG Acme}'s lawyers, who include Dr {PER Ann Lee} and Dr {PER Bo Ek}, met",
        "A team of {ORG Acme} lawyers, comprised of {PER Ann Lee} and {PER Bo Ek}, met",
        "{ORG Acme} lawyers such as {PER Ann Lee} and {PER Bo Ek} met",
      })
  void givesWhatIsSaidOfAListToAll(String line) {
    ArticleRecord record = MarkedArticle.resolve(line);
    for (Person person : record.people()) {
      assertEquals(1, person.roles().size(), person::name);
      assertEquals("lawyer", person.roles().get(0).title());
      assertEquals("o1", person.roles().get(0).organization());
    }
    assertEquals(2, record.people().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{PER Ann Lee}, a scientist, was a teacher in {LOC Kenya}, is a former officer at {ORG"
            + " Acme} and dean of {ORG Bolt}. | scientist null | teacher null | officer o1 | dean"
            + " o2",
        "Former {ORG Acme} player now {ORG Bolt} coach {PER Ann Lee} | coach o2 | player o1 | | ",
        "They installed {PER Ann Lee}, the Archduke of {LOC Austria}, as Emperor of {LOC Mexico}."
            + " | Archduke l1 | Emperor l2 | | ",
        "{PER Ann Lee}, Chief Officer ({LOC Kenya}) and Co-Founder of {ORG Acme}, | Chief Officer"
            + " o1 | Co-Founder o1 | | ",
      })
  void readsOneTitleAfterAnother(String line, String a, String b, String c, String d) {
    assertEquals(
        Stream.of(a, b, c, d).filter(Objects::nonNull).toList(),
        MarkedArticle.resolve(line).people().get(0).roles().stream()
            .map(role -> role.title() + " " + role.organization())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{PER Ann Lee}, president and CEO of {ORG Acme}. | president o1 | CEO o1",
        "lawyer and rights activist {PER Ann Lee} | lawyer null | rights activist null",
        "{LOC Oslo} mayoral candidate and {ORG Acme} chair {PER Ann Lee} | mayoral candidate l1 |"
            + " chair o1",
        "{ORG Acme} was founded by translator {PER Ann Lee}. | translator null | founder o1",
        "writer and former minister {PER Ann Lee} | minister null | writer null",
        "{PER Ann Lee}, a curator and {DEM Kenyan} art consultant who left | curator null | art"
            + " consultant null",
        "{PER Ann Lee}, professor in the law department at {ORG Acme} and dean at {ORG Bolt}. |"
            + " professor o1 | dean o2",
        "Police Spokesperson Lt. Col. {PER Ann Lee} | Police Spokesperson null | Lt. Col. null",
        "{PER Ann Lee}, a former minister and freedom fighter, | minister null | freedom fighter"
            + " null",
        "ex-mayor and {ORG Acme} director {PER Ann Lee} | mayor null | director o1",
        "Lawyer and conservative politician {PER Ann Lee} | politician null | Lawyer null",
        "An affected trader and member of {ORG Acme}, {PER Ann Lee}, said | trader o1 | member o1",
        "{PER Ann Lee}, owner and former director of {ORG Acme}, | owner o1 | director o1",
        "The Vice President (VP), Minister of Arts, {PER Ann Lee}, said | Minister of Arts null |"
            + " Vice President null",
      })
  void saysTwoTitlesApart(String line, String first, String second) {
    assertEquals(
        List.of(first, second),
        MarkedArticle.resolve(line).people().get(0).roles().stream()
            .map(role -> role.title() + " " + role.organization())
            .toList());
  }

  @Test
  void aTitleBeforeANameIsNotOfTheNameBeforeIt() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "the Minister of Works, {PER Ann Lee}, the Minister of Tourism {PER Bo Ek}, and"
                + " others");
    assertEquals(
        List.of("Minister of Works", "Minister of Tourism"),
        record.people().stream().map(person -> person.roles().get(0).title()).toList());
  }

  @Test
  void aShorterFormOfAnOfficeIsNoOfficeOfItsOwn() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "Interior and Safety Minister {PER Ann Lee} left.",
            "Interior Minister {PER Ann Lee} is back.");
    assertEquals("Interior and Safety Minister", MarkedArticle.onlyRole(record).title());
  }

  @Test
  void givesEachOfTwoWhatIsSaidRespectively() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{PER Ann Lee} and {PER Bo Ek}, chairman and secretary of {ORG Acme} respectively,");
    assertEquals(
        List.of("chairman", "secretary"),
        record.people().stream().map(person -> person.roles().get(0).title()).toList());
  }

  @Test
  void whoTakesOverFromAnotherIsWhatTheOtherWas() {
    ArticleRecord record =
        MarkedArticle.resolve("{PER Ann Lee} took over from {PER Bo Ek} as mayor of {LOC Goma}.");
    assertEquals(
        List.of(false, true),
        record.people().stream().map(person -> person.roles().get(0).former()).toList());
  }

  @Test
  void findsEveryTitleOfAList() {
    ArticleRecord record =
        MarkedArticle.resolve("{PER Ann Lee} was a linguist, teacher and broadcaster.");
    assertEquals(
        List.of("linguist", "teacher", "broadcaster"),
        record.people().get(0).roles().stream().map(Role::title).toList());
  }

  @Test
  void keepsOneTitleHeldAtTwoBodiesApart() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{PER Ann Lee}, director of {ORG Acme}, left.",
            "{PER Ann Lee}, director of {ORG Bolt}, stayed.");
    assertEquals(
        List.of("o1", "o2"),
        record.people().get(0).roles().stream().map(Role::organization).toList());
  }

  @Test
  void aMinisterAfterAnotherOfficeIsAnother() {
    MarkedArticle.onlyRole(
        MarkedArticle.resolve("They met the chairman, Prime Minister {PER Ann Lee}, and left."));
  }
}
